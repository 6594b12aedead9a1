import { randomUUID } from 'node:crypto';
import { apiClient } from '../support/client.js';
import { dataOf } from '../support/given.js';
import type { Population } from './population.js';
import type { SentMessage } from './writer.js';

export interface Twins {
  /** The first answer to each, by sender and client message id. */
  acked: Map<string, SentMessage>;
  /** Answered by the nodes with different messages. */
  disagreed: number;
}

/**
 * Sends one after the other, each of them asked of all nodes at the same moment. Where much is sent they
 * wait in the nodes, and seldom meet: with nothing else under way they do so in the database.
 */
export async function sendTwins(
  { rooms }: Population,
  nodes: readonly string[],
  count: number,
): Promise<Twins> {
  const acked = new Map<string, SentMessage>();
  let disagreed = 0;
  for (let number = 0; number < count; number++) {
    const { id: conversationId, writers } = rooms[number % rooms.length] ?? { id: '', writers: [] };
    const { id: senderId = '', accessToken = '' } = writers[0] ?? {};
    const clientMessageId = randomUUID();
    const body = { conversationId, body: clientMessageId, clientMessageId };
    const answers = await Promise.all(
      nodes.map((node) => apiClient(node, accessToken).POST('/api/messages', { body })),
    );
    const [first, ...others] = answers.map(dataOf);
    if (first) acked.set(`${senderId} ${clientMessageId}`, first);
    if (others.some(({ id }) => id !== first?.id)) disagreed++;
  }
  return { acked, disagreed };
}
