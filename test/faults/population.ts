import { apiClient } from '../support/client.js';
import { aRegistration, dataOf } from '../support/given.js';

export interface Actor {
  id: string;
  token: string;
}

export interface Room {
  id: string;
  writers: Actor[];
}

export interface Population {
  writers: Actor[];
  readers: Actor[];
  rooms: Room[];
}

const WRITERS_A_ROOM = 3;
const READERS_A_ROOM = 4;

/** Users and the groups they are in, spread evenly. */
export async function populate(
  url: string,
  sizes: { writers: number; readers: number; conversations: number },
): Promise<Population> {
  const writers = await actors(url, 'writer', sizes.writers);
  const readers = await actors(url, 'reader', sizes.readers);
  const rooms: Room[] = [];
  for (let index = 0; index < sizes.conversations; index++) {
    const own = some(writers, index, WRITERS_A_ROOM);
    const others = some(readers, index * READERS_A_ROOM, READERS_A_ROOM);
    rooms.push({ id: await aRoom(url, own, others), writers: own });
  }
  return { writers, readers, rooms };
}

async function actors(url: string, name: string, count: number): Promise<Actor[]> {
  const found: Actor[] = [];
  for (let index = 0; index < count; index++) {
    const body = aRegistration(name);
    const { id } = dataOf(await apiClient(url).POST('/api/users/register', { body }));
    const { username: login, password } = body;
    const answer = await apiClient(url).POST('/api/auth/login', { body: { login, password } });
    found.push({ id, token: dataOf(answer).accessToken });
  }
  return found;
}

async function aRoom(url: string, writers: Actor[], readers: Actor[]): Promise<string> {
  const [owner, ...members] = [...writers, ...readers];
  const participantIds = members.map(({ id }) => id);
  const body = { type: 'group' as const, participantIds };
  const answer = await apiClient(url, owner?.token).POST('/api/conversations', { body });
  return dataOf(answer).id;
}

function some<T>(all: readonly T[], from: number, count: number): T[] {
  const around = Array.from({ length: count }, (_, index) => all[(from + index) % all.length]);
  return [...new Set(around)].filter((one): one is T => one !== undefined);
}
