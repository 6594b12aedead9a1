import type { Person } from './given.js';
import { someUserIds } from './some-users.js';
import type { TestDatabase } from './test-database.js';

/** 2,000 conversations of 5 people with 60 messages each in 200 of them, those of `ana`. */
export async function fillFor(ana: Person, database: TestDatabase): Promise<void> {
  const others = await someUserIds(database, 500);
  const values = [ana.id, others];
  await database.query(
    `insert into conversations (id, type, created_by, participant_count, last_seq)
     select gen_random_uuid(), 'group', $1, 5, 60 from generate_series(1, 2000)`,
    [ana.id],
  );
  await database.query(
    `insert into participants (conversation_id, user_id, role)
     select c.id, ($2::uuid[])[(n * 97 + i * 7) % 500 + 1], 'member'
     from (select id, row_number() over () as n from conversations) c, generate_series(1, 4) i
     union all
     select c.id, $1, 'owner' from (select id from conversations limit 200) c`,
    values,
  );
  await database.query(
    `insert into messages (conversation_id, seq, id, sender_id, body, client_message_id, sent_at)
     select c.id, seq, gen_random_uuid(), ($2::uuid[])[seq], 'text', gen_random_uuid()::text,
       now() - interval '1 hour' + seq * interval '1 second'
     from conversations c, generate_series(1, 60) seq where c.created_by = $1`,
    values,
  );
  await database.query(
    `insert into message_versions (message_id, version, body, written_at)
     select id, version, body, sent_at from messages`,
  );
  await database.query(
    `insert into attachments (id, owner_id, message_id, position, size, ready_at)
     select gen_random_uuid(), sender_id, id, 0, 1, now() from messages where seq % 10 = 0`,
  );
  await database.query(
    `insert into message_mentions (conversation_id, seq, user_id)
     select conversation_id, seq, ($1::uuid[])[(seq * 7) % 500 + 1] from messages`,
    [others],
  );
  await database.query(
    `insert into saved_messages (user_id, conversation_id, seq, saved_at)
     select p.user_id, conversation_id, seq, m.sent_at
     from messages m join participants p using (conversation_id) where seq % 5 = 0`,
  );
  await database.query(
    `insert into drafts (conversation_id, user_id, body, updated_at)
     select conversation_id, user_id, 'text', now() from participants`,
  );
  await database.query(
    `insert into thread_follows (user_id, conversation_id, message_id, last_read_seq)
     select p.user_id, conversation_id, m.id, m.seq
     from messages m join participants p using (conversation_id) where seq % 5 = 0`,
  );
  await database.query(
    `insert into reactions (message_id, user_id, emoji, message_sender_id)
     select id, ($1::uuid[])[(seq * 7 + i) % 500 + 1], '👍', sender_id from messages, generate_series(1, 5) i
     where seq % 10 = 0`,
    [others],
  );
  await database.query(
    `update messages set reaction_counts = '[{"emoji": "👍", "count": 5}]' where seq % 10 = 0`,
  );
  await database.query('vacuum analyze');
}
