import { v7 as newId } from 'uuid';
import { database, type Message } from './bare-server.js';

/** The same as a single send, for many at once: conversations locked in the order of their ids. */
const SEND_SQL = `
  with asked as materialized (
    select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[])
      with ordinality as a (id, conversation_id, sender_id, body, client_message_id, place)
  ), locked as materialized (
    select id, last_seq from conversations
    where id in (select conversation_id from asked)
    order by id
    for no key update
  ), sent as (
    insert into messages (conversation_id, seq, id, sender_id, body, client_message_id, sent_at)
    select l.id, l.last_seq + row_number() over (partition by l.id order by a.place),
      a.id, a.sender_id, a.body, a.client_message_id, clock_timestamp()
    from asked a join locked l on l.id = a.conversation_id
    join participants p on p.conversation_id = l.id and p.user_id = a.sender_id
    returning id, conversation_id, seq, sent_at
  ), counted as (
    update conversations c set last_seq = s.seq, last_active_at = s.sent_at
    from (select conversation_id, max(seq) as seq, max(sent_at) as sent_at from sent group by 1) s
    where c.id = s.conversation_id
  )
  select id, seq, sent_at as "sentAt" from sent`;

const LARGEST_BATCH = 100;

interface Row {
  id: string;
  seq: string;
  sentAt: Date;
}

interface Waiting {
  id: string;
  senderId: string;
  message: Message;
  resolve: (row: Row | undefined) => void;
  reject: (error: unknown) => void;
}

let waiting: Waiting[] = [];
let isSending = false;

/** Group commit: who asks while a batch is under way goes with the next. */
export function send(senderId: string, message: Message): Promise<Row | undefined> {
  return new Promise((resolve, reject) => {
    waiting.push({ id: newId(), senderId, message, resolve, reject });
    if (!isSending) void sendAll();
  });
}

async function sendAll(): Promise<void> {
  isSending = true;
  while (waiting.length > 0) {
    const batch = waiting.slice(0, LARGEST_BATCH);
    waiting = waiting.slice(LARGEST_BATCH);
    try {
      const values = [
        batch.map(({ id }) => id),
        batch.map(({ message }) => message.conversationId),
        batch.map(({ senderId }) => senderId),
        batch.map(({ message }) => message.body),
        batch.map(({ message }) => message.clientMessageId),
      ];
      const { rows } = await database.query<Row>({ name: 'send', text: SEND_SQL, values });
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const { id, resolve } of batch) resolve(byId.get(id));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
  isSending = false;
}
