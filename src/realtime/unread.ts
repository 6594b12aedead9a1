import type { Writable } from 'node:stream';
import { LIMITS } from './limits.js';

/** Bytes written to a reader that it has not taken yet. */
export const UNREAD = {
  /** What is replayed waits from here on. */
  pause: 256 * 1024,
  most: LIMITS.unreadBytes,
} as const;

/** Milliseconds without any room before a reader counts as dead. */
const PATIENCE = 60_000;

/** Resolves when the reader has taken what was written, or is gone. */
export function roomFor(stream: Writable): Promise<void> {
  if (stream.destroyed || !stream.writableNeedDrain) return Promise.resolve();
  return new Promise((resolve) => {
    const dead = setTimeout(() => stream.destroy(), PATIENCE).unref();
    const done = (): void => {
      clearTimeout(dead);
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
  });
}
