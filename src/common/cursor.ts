import { createHash } from 'node:crypto';
import { DomainError } from './errors/domain-error.js';

/** A place in a list: the sort key of the item it stands at, and which way to read from there. */
export interface Cursor {
  direction: 'next' | 'prev';
  key: readonly string[];
}

class CursorInvalid extends DomainError {
  constructor() {
    super('invalid', 'cursor_invalid', 'The cursor is not one of this list with these filters.', {
      errors: [
        { path: 'cursor', message: 'cursor is not one of this list', code: 'cursor_invalid' },
      ],
    });
  }
}

/** What tells one list from another: its name and its filters, so that cursors cannot be mixed up. */
export type ListScope = readonly unknown[];

export const encodeCursor = (scope: ListScope, { direction, key }: Cursor): string =>
  Buffer.from(JSON.stringify([fingerprint(scope), direction === 'next' ? 1 : 0, ...key])).toString(
    'base64url',
  );

/** What a part of a key must look like, so that nothing else reaches PostgreSQL. */
export type KeyPattern = Pick<RegExp, 'test'>;

/**
 * @throws DomainError `cursor_invalid`
 */
export function decodeCursor(
  text: string,
  scope: ListScope,
  patterns: readonly KeyPattern[],
): Cursor {
  const [tag, direction, ...key] = parse(text);
  const isOurs =
    tag === fingerprint(scope) &&
    (direction === 0 || direction === 1) &&
    key.length === patterns.length &&
    key.every((part, index) => typeof part === 'string' && patterns[index]?.test(part));
  if (!isOurs) throw new CursorInvalid();
  const cursor: Cursor = { direction: direction === 1 ? 'next' : 'prev', key: key as string[] };
  // Decoding overlooks what is not base64.
  if (encodeCursor(scope, cursor) !== text) throw new CursorInvalid();
  return cursor;
}

function parse(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? (value as unknown[]) : [];
  } catch {
    return [];
  }
}

const fingerprint = (scope: ListScope): string =>
  createHash('sha256').update(JSON.stringify(scope)).digest('base64url').slice(0, 8);

export const UUID_KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const INTEGER_KEY = /^\d{1,15}$/;

/** As `instant` in SQL writes it, and a day that the calendar has. */
export const INSTANT_KEY: KeyPattern = {
  test: (part) => {
    const time = new Date(part);
    return /^[12]/.test(part) && !Number.isNaN(time.getTime()) && time.toISOString() === part;
  },
};
