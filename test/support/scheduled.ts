import { dataOf, type Person } from './given.js';

export const SCHEDULED = '/api/conversations/{id}/scheduled';
export const ONE_SCHEDULED = '/api/conversations/{id}/scheduled/{scheduledId}';

/** @param seconds from now */
export const soon = (seconds: number): string =>
  new Date(Date.now() + seconds * 1000).toISOString();
export const at = (id: string) => ({ params: { path: { id } } });
export const one = (id: string, scheduledId: string) => ({ params: { path: { id, scheduledId } } });

interface Asked {
  body?: string;
  sendAt?: string;
  clientMessageId?: string;
}

export const schedule = (person: Person, id: string, asked: Asked = {}) =>
  person.api.POST(SCHEDULED, {
    ...at(id),
    body: { body: 'Happy birthday!', sendAt: soon(600), ...asked },
  });

export const scheduledBy = async (person: Person, id: string) =>
  dataOf(await person.api.GET(SCHEDULED, at(id))).items;

export const bodiesIn = async (person: Person, id: string) => {
  const page = dataOf(await person.api.GET('/api/conversations/{id}/messages', at(id)));
  return page.items.map(({ body }) => body);
};
