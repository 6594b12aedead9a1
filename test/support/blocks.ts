import type { components } from './api.js';
import { dataOf, type Person } from './given.js';
import { at } from './groups.js';

export const block = ({ api }: Person, other: { id: string }) =>
  api.PUT('/api/users/{id}/block', at(other));

export const unblock = ({ api }: Person, other: { id: string }) =>
  api.DELETE('/api/users/{id}/block', at(other));

export const blocksOf = async ({ api }: Person): Promise<components['schemas']['Block'][]> =>
  dataOf(await api.GET('/api/users/me/blocks')).items;

/** The ids of those whom somebody has blocked. */
export const blockedBy = async (person: Person): Promise<string[]> =>
  (await blocksOf(person)).map(({ user }) => user.id);
