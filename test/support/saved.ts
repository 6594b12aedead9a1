import type { components } from './api.js';
import { dataOf, type Person } from './given.js';
import { at } from './groups.js';

export const save = ({ api }: Person, message: { id: string }) =>
  api.PUT('/api/messages/{id}/save', at(message));

export const unsave = ({ api }: Person, message: { id: string }) =>
  api.DELETE('/api/messages/{id}/save', at(message));

export const savedBy = async ({ api }: Person): Promise<components['schemas']['SavedMessage'][]> =>
  dataOf(await api.GET('/api/saved')).items;

/** The texts of what somebody has saved. */
export const textsSavedBy = async (person: Person): Promise<(string | null)[]> =>
  (await savedBy(person)).map(({ message }) => message.body);
