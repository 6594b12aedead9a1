import type { Person } from './given.js';
import { at } from './groups.js';

export const restore = ({ api }: Person, message: { id: string }) =>
  api.POST('/api/messages/{id}/restore', at(message));
