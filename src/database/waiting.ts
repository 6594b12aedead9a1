import type { Logger } from 'pino';
import { setTimeout as delay } from 'node:timers/promises';
import { isNotYet } from '../common/errors/database-errors.js';
import { UnsuitableDatabase } from './durability.js';

/** Milliseconds between two attempts. */
const PAUSE = 500;

/**
 * Tries until a server is there that serves. The two are often started together, by docker compose or
 * after a power cut, and PostgreSQL may have to recover first; where a node gave up, whatever starts it
 * would have to know that it should start it again.
 * @param seconds how long at most
 * @param stopping ends the wait
 * @throws what the last attempt has thrown, or the reason of `stopping`
 */
export async function untilServed<T>(
  attempt: () => Promise<T>,
  { seconds, logger, stopping }: { seconds: number; logger: Logger; stopping: AbortSignal },
): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  let told: string | undefined;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const cause = error instanceof UnsuitableDatabase ? error.cause : error;
      if (!isNotYet(cause) || performance.now() + PAUSE > deadline) throw error;
      const reason = reasonOf(cause);
      if (reason !== told) logger.warn({ reason, seconds }, 'waiting for PostgreSQL');
      told = reason;
    }
    await delay(PAUSE, undefined, { signal: stopping }).catch(() => undefined);
    stopping.throwIfAborted();
  }
}

/** Where a name has several addresses, each has its own message and the error around them none. */
export function reasonOf(error: unknown): string {
  const { message, code } = error as Error & { code?: string };
  return message || (code ?? 'unknown reason');
}
