import type { Contestant } from './rounds.js';

/** Seconds; the first half of it warms up. */
const MEASURED = 2;

/** Operations a second that somebody does at most: what open loops are set against. */
export async function capacityOf({ prepare, work }: Contestant): Promise<number> {
  await prepare?.();
  await work(MEASURED);
  const { operations, seconds } = await work(MEASURED);
  return operations / seconds;
}
