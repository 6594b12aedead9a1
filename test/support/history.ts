import { dataOf, type Message, type Person } from './given.js';
import { at } from './groups.js';
import { pagesFrom } from './pages.js';

/** All messages of a conversation as somebody sees them, from its beginning. */
export async function historyOf({ api }: Person, id: string): Promise<Message[]> {
  const read = async (cursor?: string) => {
    const query = { limit: 100, order: 'asc' as const, ...(cursor !== undefined && { cursor }) };
    const { path } = at({ id }).params;
    return dataOf(await api.GET('/api/conversations/{id}/messages', { params: { path, query } }));
  };
  const first = await read();
  return [first, ...(await pagesFrom(first, 'next', read))].flatMap(({ items }) => items);
}
