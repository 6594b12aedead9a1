import { aGroup, aUser, type Person } from '../support/given.js';

export interface Room {
  id: string;
  writers: Person[];
}

export interface Population {
  writers: Person[];
  readers: Person[];
  rooms: Room[];
}

const WRITERS_A_ROOM = 3;
const READERS_A_ROOM = 4;

/** Users and the groups they are in, spread evenly. */
export async function populate(
  url: string,
  sizes: { writers: number; readers: number; conversations: number },
): Promise<Population> {
  const writers = await people('writer', sizes.writers, url);
  const readers = await people('reader', sizes.readers, url);
  const rooms: Room[] = [];
  for (let index = 0; index < sizes.conversations; index++) {
    const own = some(writers, index, WRITERS_A_ROOM);
    const others = some(readers, index * READERS_A_ROOM, READERS_A_ROOM);
    const [owner, ...members] = [...own, ...others];
    if (owner) rooms.push({ id: (await aGroup(owner, members)).id, writers: own });
  }
  return { writers, readers, rooms };
}

/** One after another: each of them costs a hashed password, or two. */
export async function people(name: string, count: number, url: string): Promise<Person[]> {
  const found: Person[] = [];
  while (found.length < count) found.push(await aUser(name, url));
  return found;
}

function some<T>(all: readonly T[], from: number, count: number): T[] {
  const around = Array.from({ length: count }, (_, index) => all[(from + index) % all.length]);
  return [...new Set(around)].filter((one): one is T => one !== undefined);
}
