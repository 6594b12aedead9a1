import { apiClient } from '../support/client.js';
import { dataOf } from '../support/given.js';
import type { SendVerdict } from './feed-oracle.js';
import type { Population, Room } from './population.js';
import type { SentMessage } from './writer.js';

/** What every node shows of every conversation, next to what was acknowledged. */
export async function histories(
  { rooms }: Population,
  nodes: readonly string[],
  acked: readonly SentMessage[],
): Promise<SendVerdict> {
  const verdict = { lost: 0, doubled: 0, conversationsWithGaps: 0 };
  for (const node of nodes) {
    for (const room of rooms) {
      const history = await historyOf(node, room);
      const ids = new Set(history.map(({ id }) => id));
      const own = acked.filter(({ conversationId }) => conversationId === room.id);
      verdict.lost += own.filter(({ id }) => !ids.has(id)).length;
      verdict.doubled += history.length - ids.size;
      if (history.some(({ seq }, index) => seq !== index + 1)) verdict.conversationsWithGaps++;
    }
  }
  return verdict;
}

async function historyOf(node: string, { id, writers }: Room): Promise<SentMessage[]> {
  const api = apiClient(node, writers[0]?.accessToken ?? '');
  const history: SentMessage[] = [];
  for (let cursor: string | undefined; ;) {
    const query = { order: 'asc' as const, limit: 100, ...(cursor && { cursor }) };
    const params = { path: { id }, query };
    const page = dataOf(await api.GET('/api/conversations/{id}/messages', { params }));
    history.push(...page.items);
    if (page.nextCursor === null) return history;
    cursor = page.nextCursor;
  }
}
