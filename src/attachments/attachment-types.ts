import { fileTypeFromBuffer } from 'file-type';

/**
 * What browsers show in a page and that runs nothing in it, with the extensions that say so. Not SVG,
 * HTML and XML, which run scripts; everything that is not listed is downloaded.
 */
const INLINE: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/apng': ['png', 'apng'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a', 'mp4'],
  'audio/x-m4a': ['m4a'],
  'audio/aac': ['aac'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/wav': ['wav'],
  'audio/flac': ['flac'],
  'video/mp4': ['mp4', 'm4v'],
  'video/x-m4v': ['m4v', 'mp4'],
  'video/webm': ['webm'],
  'video/ogg': ['ogv', 'ogg'],
  'video/quicktime': ['mov', 'qt'],
  'application/pdf': ['pdf'],
};

export const isInline = (contentType: string): boolean => contentType in INLINE;

/** What a name must end in, the usual first; undefined where any will do. */
export const extensionsOf = (contentType: string): readonly string[] | undefined =>
  INLINE[contentType];

/** By its bytes alone: what the client says of it is the client's word. */
export async function typeOf(head: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(head);
  // Some come with the codec behind a semicolon.
  if (found !== undefined) return found.mime.split(';', 1)[0] ?? found.mime;
  return isText(head) ? 'text/plain' : 'application/octet-stream';
}

/** UTF-8 without control characters but white space. HTML and SVG are this to us. */
function isText(head: Buffer): boolean {
  try {
    // A character may be cut in two at the end.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return !/[^\P{Cc}\s]/u.test(text);
  } catch {
    return false;
  }
}

/** @param patterns such as `image/png` or `image/*` */
export const isOneOf = (contentType: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith('/*') ? contentType.startsWith(pattern.slice(0, -1)) : contentType === pattern,
  );
