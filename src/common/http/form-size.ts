import type { Request } from './request.js';
import { FileTooLarge } from './upload.errors.js';

/** Most of what a form is besides its file: other fields, names, boundaries, and what is between them. */
const FORM_BYTES = 64 * 1024;

const MAX_FIELDS = 4;

/** What is the same for the parser of every form. */
export const FORM_PARSER = {
  /**
   * Forms of some clients bring a field or two of their own; nobody reads those. Parts without a name
   * are neither files nor fields, and skipped.
   */
  limits: {
    files: 1,
    fields: MAX_FIELDS,
    fieldSize: 1024,
    parts: 1 + MAX_FIELDS,
    headerPairs: 20,
    headerSize: 16 * 1024,
  },
  /**
   * Bytes of a part that may wait. Where a part that nobody reads ends the form and more of it waits, the
   * parser never comes to an end. So this is more than ever arrives at once.
   */
  fileHwm: 256 * 1024,
};

/** How many bytes a file has at least and at most, by the length of its form. */
export interface FileSize {
  atLeast: number;
  atMost: number;
}

/**
 * Whoever says that they send more is refused before they do.
 * @throws FileTooLarge
 */
export function sizeOf({ headers }: Request, maxBytes: number): FileSize {
  const announced = Number(headers['content-length'] ?? NaN);
  if (Number.isNaN(announced)) return { atLeast: 0, atMost: maxBytes };
  const atLeast = Math.max(0, announced - FORM_BYTES);
  if (atLeast > maxBytes) throw new FileTooLarge(maxBytes);
  return { atLeast, atMost: Math.min(announced, maxBytes) };
}

/**
 * Rejects with `FileTooLarge` once a form has brought more than the largest file and `FORM_BYTES`, in
 * whichever part of it, or in none: its parser skips without an end whatever comes before, between and
 * after the parts. Never resolves.
 */
export function formTooLarge({ raw }: Request, maxBytes: number): Promise<never> {
  const tooLarge = new Promise<never>((_resolve, reject) => {
    let bytes = 0;
    // To listen for data before the parser does would let the first of it pass by the parser.
    raw.once('resume', () => {
      raw.on('data', ({ length }: Buffer) => {
        bytes += length;
        if (bytes > maxBytes + FORM_BYTES) reject(new FileTooLarge(maxBytes));
      });
    });
  });
  // Nobody may be waiting for it by then.
  tooLarge.catch(() => undefined);
  return tooLarge;
}
