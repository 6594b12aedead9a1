import type { components } from './api.js';
import { dataOf, type Message, type Person } from './given.js';

export type Reaction = components['schemas']['Reaction'];

interface Named {
  id: string;
}

/** A request names an emoji in its path, percent-encoded by the client. */
const to = ({ id }: Named, emoji: string) => ({ params: { path: { id, emoji } } });

/** Tries to react, whatever the answer. */
export const react = ({ api }: Person, message: Named, emoji: string) =>
  api.PUT('/api/messages/{id}/reactions/{emoji}', to(message, emoji));

/** Reacts with one after the other. @returns the message after the last */
export async function reactions(
  person: Person,
  message: Message,
  ...emoji: string[]
): Promise<Message> {
  let seen = message;
  for (const each of emoji) seen = dataOf(await react(person, message, each));
  return seen;
}

/** Tries to take a reaction back, whatever the answer. */
export const takeBack = ({ api }: Person, message: Named, emoji: string) =>
  api.DELETE('/api/messages/{id}/reactions/{emoji}', to(message, emoji));

/** Tries to list who has reacted, whatever the answer. */
export const listReactions = (
  { api }: Person,
  { id }: Named,
  query: { emoji?: string; limit?: number; cursor?: string } = {},
) => api.GET('/api/messages/{id}/reactions', { params: { path: { id }, query } });

export const reactionsTo = async (person: Person, message: Named): Promise<Reaction[]> =>
  dataOf(await listReactions(person, message, { limit: 100 })).items;
