import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks until the answer is yes, for what takes effect a moment later.
 * @param within milliseconds
 */
export async function eventually(ask: () => Promise<boolean>, within = 1000): Promise<void> {
  const deadline = performance.now() + within;
  while (!(await ask())) {
    if (performance.now() > deadline) throw new Error(`has not happened within ${within} ms`);
    await delay(20);
  }
}
