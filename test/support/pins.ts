import type { components } from './api.js';
import { dataOf, type Person } from './given.js';
import { at } from './groups.js';

type Pin = components['schemas']['Pin'];

export const pin = ({ api }: Person, message: { id: string }) =>
  api.PUT('/api/messages/{id}/pin', at(message));

export const unpin = ({ api }: Person, message: { id: string }) =>
  api.DELETE('/api/messages/{id}/pin', at(message));

/** What is pinned in a conversation, as somebody sees it. */
export const pinsOf = async ({ api }: Person, conversation: { id: string }): Promise<Pin[]> =>
  dataOf(await api.GET('/api/conversations/{id}/pins', at(conversation))).items;

export const pinnedIn = async (person: Person, conversation: { id: string }): Promise<string[]> =>
  (await pinsOf(person, conversation)).map(({ message }) => message.id);
