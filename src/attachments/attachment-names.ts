import { extensionsOf } from './attachment-types.js';

const MAX_BYTES = 200;

/** Control characters, those without width and those that turn the direction: `Name` refuses the same. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Means something in a path, on one system or another. */
const SPECIAL = /[/\\:*?"<>|]/g;
/** Windows takes these for devices, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * What the client calls a file, as a name that is safe to save it under on any system. What a browser
 * may show ends in what it is: `photo.html` that is a JPEG becomes `photo.html.jpg`.
 */
export function safeName(given: string, contentType: string): string {
  const visible = given.normalize('NFC').replace(INVISIBLE, '').replace(SPECIAL, '_');
  const inner = trimmed(visible);
  const name = DEVICE.test(inner) ? `_${inner}` : inner;
  const extensions = extensionsOf(contentType);
  const { stem, extension } = split(name === '' ? 'file' : name);
  const isRight = extensions?.includes(extension.slice(1).toLowerCase()) ?? true;
  const ending = isRight ? extension : `${extension}.${extensions?.[0] ?? ''}`;
  return cut(stem, MAX_BYTES - Buffer.byteLength(ending)) + ending;
}

/** Not by one pattern: of a long row of dots it would look at the rest again from each of them. */
function trimmed(text: string): string {
  const start = text.search(/[^\s.]/);
  if (start === -1) return '';
  let end = text.length;
  while (/[\s.]/.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function split(name: string): { stem: string; extension: string } {
  const [extension = ''] = /\.[\w-]{1,20}$/.exec(name) ?? [];
  return { stem: name.slice(0, name.length - extension.length), extension };
}

/** To as many bytes, never within a character. */
function cut(text: string, maxBytes: number): string {
  let bytes = 0;
  let length = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > maxBytes) break;
    length += character.length;
  }
  return text.slice(0, length);
}

/** As RFC 6266 and RFC 8187 have it: in ASCII for those who know no better, and as it is. */
export function dispositionOf(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, percentEncoded);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`;
}

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
