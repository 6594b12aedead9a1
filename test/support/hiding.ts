import type { Person } from './given.js';

/** Somebody deletes a message for themselves. */
export const hide = ({ api }: Person, { id }: { id: string }) =>
  api.DELETE('/api/messages/{id}', { params: { path: { id }, query: { for: 'me' } } });
