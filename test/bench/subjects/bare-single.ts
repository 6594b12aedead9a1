import { v7 as newId } from 'uuid';
import {
  callerOf,
  database,
  listen,
  type Message,
  messageSchema,
  newServer,
} from './bare-server.js';

/**
 * The least that a durable, ordered send can be, one statement each: the sender is in the conversation,
 * the next `seq` under the conversation's row lock, the message.
 */
const SEND_SQL = `
  with locked as materialized (
    select c.id, c.last_seq + 1 as seq
    from conversations c join participants p on p.conversation_id = c.id and p.user_id = $3
    where c.id = $2
    for no key update of c
  ), sent as (
    insert into messages (conversation_id, seq, id, sender_id, body, client_message_id, sent_at)
    select id, seq, $1, $3, $4, $5, clock_timestamp() from locked
    returning conversation_id, seq, sent_at
  ), counted as (
    update conversations c set last_seq = sent.seq, last_active_at = sent.sent_at
    from sent where c.id = sent.conversation_id
  )
  select seq, sent_at as "sentAt" from sent`;

/** Sends to one conversation may catch each other in a deadlock, which PostgreSQL ends by undoing one. */
async function send(values: unknown[]): Promise<object | undefined> {
  for (;;) {
    try {
      return (await database.query<object>({ name: 'send', text: SEND_SQL, values })).rows[0];
    } catch (error) {
      if ((error as { code?: string }).code !== '40P01') throw error;
    }
  }
}

const server = newServer();

server.post<{ Body: Message }>(
  '/api/messages',
  { schema: messageSchema },
  async (request, reply) => {
    const senderId = callerOf(request);
    const { conversationId, body, clientMessageId } = request.body;
    const id = newId();
    const sent = await send([id, conversationId, senderId, body, clientMessageId]);
    if (sent === undefined) return reply.code(404).send({ code: 'conversation_not_found' });
    return reply.code(201).send({ id, senderId, ...request.body, ...sent });
  },
);

await listen(server);
