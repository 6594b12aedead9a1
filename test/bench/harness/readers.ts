import type { Bench } from './scenario.js';
import type { Seed } from './seed.js';

/** Somebody in a number of conversations, each with messages of others. */
export interface Reader {
  id: string;
  conversations: string[];
}

export const SIZES = [10, 100, 1000] as const;

/** Messages of each conversation. */
const MESSAGES = 100;

const known = new WeakMap<Seed, Map<number, Reader>>();

/** By how many conversations they are in; made once. */
export async function readersBySize({ seed, progress }: Bench): Promise<Map<number, Reader>> {
  const made = known.get(seed);
  if (made !== undefined) return made;
  const readers = new Map<number, Reader>();
  for (const size of SIZES) {
    progress(`making somebody with ${size} conversations`);
    const { members, conversations } = await seed.circle({ people: 10, groups: size });
    for (const id of conversations) await seed.messages(id, members.slice(1), MESSAGES);
    readers.set(size, { id: members[0] ?? '', conversations });
  }
  progress('waiting until their messages are indexed');
  await seed.indexed();
  known.set(seed, readers);
  return readers;
}
