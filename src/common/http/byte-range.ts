/** Both ends included. */
export interface Range {
  start: number;
  end: number;
}

/**
 * The one range that `Range` asks for (RFC 9110, 14.1.2 and 14.2).
 * @returns undefined where the whole is to be sent: no header, another unit, several ranges or
 *   nonsense; null where it lies outside
 */
export function rangeOf(header: string | undefined, size: number): Range | null | undefined {
  const [, first = '', last = ''] = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/.exec(header ?? '') ?? [];
  if (first === '') return last === '' ? undefined : theLast(Number(last), size);
  const start = Number(first);
  const end = last === '' ? Infinity : Number(last);
  if (end < start) return undefined;
  return start < size ? { start, end: Math.min(end, size - 1) } : null;
}

const theLast = (length: number, size: number): Range | null =>
  length === 0 ? null : { start: Math.max(0, size - length), end: size - 1 };
