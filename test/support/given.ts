import { randomBytes } from 'node:crypto';
import type { components } from './api.js';
import { type Api, apiClient } from './client.js';
import { parleyUrl } from './parley.js';

type Schemas = components['schemas'];
export type Conversation = Schemas['Conversation'];
export type Message = Schemas['Message'];

/** Somebody with an account who is logged in. */
export interface Person {
  id: string;
  username: string;
  email: string;
  password: string;
  api: Api;
  accessToken: string;
  refreshToken: string;
}

const PASSWORD = 'seven wet otters';

/** The data of an answer that has to be a good one. */
export function dataOf<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw new Error(`expected an answer, got ${JSON.stringify(error)}`);
  return data;
}

/** @param name begins the username, which ends in something nobody else has */
export function aRegistration(name = 'ana'): Pick<Person, 'username' | 'email' | 'password'> {
  const username = `${name}-${randomBytes(5).toString('hex')}`;
  return { username, email: `${username}@example.org`, password: PASSWORD };
}

/** @param name begins the username */
export async function aUser(name = 'ana', url = parleyUrl()): Promise<Person> {
  const body = aRegistration(name);
  const { id } = dataOf(await apiClient(url).POST('/api/users/register', { body }));
  return { id, ...body, ...(await logIn(body.username, PASSWORD, url)) };
}

/** One for each name: `const [ana, ben] = await users('ana', 'ben')`. */
export async function users<Names extends string[]>(
  ...names: Names
): Promise<{ [Index in keyof Names]: Person }> {
  const made = await Promise.all(names.map((name) => aUser(name)));
  return made as { [Index in keyof Names]: Person };
}

/** Another device of somebody. */
export async function logIn(
  login: string,
  password = PASSWORD,
  url = parleyUrl(),
): Promise<Pick<Person, 'api' | 'accessToken' | 'refreshToken'>> {
  const tokens = dataOf(
    await apiClient(url).POST('/api/auth/login', { body: { login, password } }),
  );
  const { accessToken, refreshToken } = tokens;
  return { api: apiClient(url, accessToken), accessToken, refreshToken };
}

export async function aDirectConversation(me: Person, other: Person): Promise<Conversation> {
  const body = { participantIds: [other.id] };
  return dataOf(await me.api.POST('/api/conversations', { body }));
}

export async function aGroup(
  owner: Person,
  others: Person[],
  title: string | null = null,
): Promise<Conversation> {
  const participantIds = others.map(({ id }) => id);
  const body = { type: 'group' as const, participantIds, ...(title !== null && { title }) };
  return dataOf(await owner.api.POST('/api/conversations', { body }));
}

export async function aMessage(
  sender: Person,
  { id: conversationId }: { id: string },
  body = 'See you at six.',
): Promise<Message> {
  return dataOf(await sender.api.POST('/api/messages', { body: { conversationId, body } }));
}
