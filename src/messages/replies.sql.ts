import { SHOWN_REPLIERS } from '../conversations/message-thread.sql.js';

/** Of messages `$1`: who sends a reply waits, and what was replied before can be seen. */
export const LOCK_PARENTS_SQL = `
  select from messages where id = any($1::uuid[]) order by conversation_id, seq for no key update`;

/** What messages `$1` show of their replies, looked up again. */
export const RECOUNT_REPLIES_SQL = `
  update messages parent
  set reply_count = replies.count, last_reply_at = replies.sent_at,
    last_replier_ids = replies.sender_ids, version = parent.version + 1
  from unnest($1::uuid[]) answered (id)
  cross join lateral (
    select coalesce(sum(count), 0) as count, max(sent_at) as sent_at,
      (array_agg(sender_id order by seq desc))[1:${SHOWN_REPLIERS}] as sender_ids
    from (
      select sender_id, count(*) as count, max(sent_at) as sent_at, max(seq) as seq
      from messages where parent_id = answered.id and deleted_at is null
      group by sender_id
    ) repliers
  ) replies
  where parent.id = answered.id`;
