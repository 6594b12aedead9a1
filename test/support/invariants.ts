import type { TestDatabase } from './test-database.js';

/** What has to be true of all rows, whatever went on: each query gives those that contradict it. */
const CONTRADICTIONS = {
  'participant_count is the number of participants': `
    select c.id from conversations c
    where participant_count <> (select count(*) from participants where conversation_id = c.id)`,
  'seq is dense from 1 to last_seq': `
    select c.id from conversations c left join messages m on m.conversation_id = c.id
    where c.closed_at is null
    group by c.id
    having count(m.seq) <> c.last_seq or coalesce(min(m.seq), 1) <> 1
      or coalesce(max(m.seq), 0) <> c.last_seq`,
  'sent_at never decreases along seq': `
    select id from (
      select id, sent_at < lag(sent_at) over (partition by conversation_id order by seq) as decreases
      from messages) m
    where decreases`,
  'the feed tells the messages of a conversation in the order of seq': `
    select id from (
      select f.id, m.seq < lag(m.seq) over (partition by m.conversation_id order by f.xid, f.id) as is_late
      from feed f join messages m on m.id = f.subject_id where f.type = 'message.created') told
    where is_late`,
  'last_active_at is when the newest message was sent': `
    select c.id from conversations c join messages m on m.conversation_id = c.id and m.seq = c.last_seq
    where c.last_active_at <> m.sent_at`,
  'nobody has read or received what was not sent': `
    select user_id from participants p join conversations c on c.id = p.conversation_id
    where greatest(last_read_seq, last_delivered_seq) > c.last_seq or last_read_seq > last_delivered_seq`,
  'a group has an owner': `
    select c.id from conversations c
    where c.type = 'group' and c.closed_at is null and not exists (
      select from participants where conversation_id = c.id and role = 'owner')`,
  'a direct conversation has two members': `
    select c.id from conversations c left join participants p on p.conversation_id = c.id
    where c.type = 'direct'
    group by c.id having count(*) filter (where p.role = 'member') <> 2`,
  'a message shows the reactions that there are, and a deleted one none': `
    select m.id from messages m
    left join lateral (
      select jsonb_object_agg(emoji, count) as counts from (
        select emoji, count(*) from reactions where message_id = m.id group by emoji) r
    ) there on true
    left join lateral (
      select jsonb_object_agg(emoji, count) as counts
      from jsonb_to_recordset(m.reaction_counts) shown (emoji text, count integer)
    ) shown on true
    where there.counts is distinct from shown.counts
      or m.deleted_at is not null and m.reaction_counts is not null`,
  'only what is deleted waits to be restored': `
    select m.id from deleted_messages d join messages m on m.id = d.message_id
    where m.deleted_at is null`,
  'whoever has left is in no group': `
    select u.id from users u join participants p on p.user_id = u.id
    join conversations c on c.id = p.conversation_id
    where u.deleted_at is not null and c.type = 'group'`,
  'a direct conversation is silent where one of the two has blocked the other, and no other is': `
    select c.id from conversations c
    join participants one on one.conversation_id = c.id
    join participants other on other.conversation_id = c.id and other.user_id <> one.user_id
    where one.blocked <> (c.type = 'direct' and exists (
      select from blocks where (blocker_id, blocked_id) in (
        (one.user_id, other.user_id), (other.user_id, one.user_id))))`,
} as const;

/** @returns the invariants that do not hold, each with how many rows contradict it */
export async function brokenInvariants(database: TestDatabase): Promise<string[]> {
  const broken: string[] = [];
  for (const [invariant, sql] of Object.entries(CONTRADICTIONS)) {
    const rows = await database.query(sql);
    if (rows.length > 0) broken.push(`${invariant}: not so ${rows.length} times`);
  }
  return broken;
}
