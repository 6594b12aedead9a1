import { appendSql } from '../feed/feed.sql.js';

/** Of rows of `thread_follows`, for the feed: told to the devices of whose they are. */
const THREAD_UPDATED = `'thread.updated', conversation_id, user_id, message_id`;

/**
 * Who replies follows, and has read the thread up to their reply; who wrote what is replied to follows from
 * the first reply on. Unfollowing is kept. Sends without a parent read and write nothing here. The lock
 * finds those gone who have left since the snapshot, whom a foreign key would refuse.
 * @param sends those that are inserted: a relation with `conversation_id`, `parent_id`, `sender_id`, `seq`
 */
export const followSql = (sends: string): string => `
  insert into thread_follows as known (user_id, conversation_id, message_id, last_read_seq)
  select f.user_id, f.conversation_id, f.parent_id, f.seq
  from (
    select reader.user_id, s.conversation_id, s.parent_id, max(reader.seq) as seq
    from ${sends} s
    cross join lateral (
      select m.sender_id, m.seq from messages m where m.id = s.parent_id offset 0
    ) parent
    cross join lateral (
      values (s.sender_id, s.seq), (parent.sender_id, parent.seq)
    ) reader (user_id, seq)
    where s.parent_id is not null
    group by 1, 2, 3
  ) f
  cross join lateral (
    select from participants p join users u on u.id = p.user_id and u.deleted_at is null
    where p.conversation_id = f.conversation_id and p.user_id = f.user_id
    for key share of p
  ) p
  on conflict (user_id, conversation_id, message_id) do update
    set last_read_seq = excluded.last_read_seq
    where known.last_read_seq < excluded.last_read_seq
  returning user_id, conversation_id, message_id, xmax = 0 as is_new`;

/**
 * Feed events of those who follow from now on, after all that have a `place`. What moved only a pointer is
 * told as the reply that did.
 */
export const followedEvents = (followed: string): string => `
  select ${THREAD_UPDATED}, null::bigint from ${followed} where is_new`;

/**
 * User `$2` follows the thread of message `$1`, or not, as `$3` says. Who begins to follow has read what
 * is there.
 */
export const SET_FOLLOWING_SQL = `
  with changed as (
    insert into thread_follows as known
      (user_id, conversation_id, message_id, last_read_seq, is_following)
    select $2, c.id, m.id, c.last_seq, $3
    from messages m join conversations c on c.id = m.conversation_id where m.id = $1
    on conflict (user_id, conversation_id, message_id) do update
      set is_following = excluded.is_following, last_read_seq = case when excluded.is_following
        then greatest(known.last_read_seq, excluded.last_read_seq) else known.last_read_seq end
      where known.is_following <> excluded.is_following
    returning *
  ) ${appendSql(`select ${THREAD_UPDATED} from changed`)}`;

/** User `$2` has read the thread of message `$1`, which they follow, up to `$3`. */
export const READ_THREAD_SQL = `
  with moved as (
    update thread_follows f set last_read_seq = $3
    from messages m
    where m.id = $1 and f.user_id = $2 and f.conversation_id = m.conversation_id
      and f.message_id = m.id and f.is_following and f.last_read_seq < $3::bigint
    returning f.*
  ) ${appendSql(`select ${THREAD_UPDATED} from moved`)}`;

export const FORGET_FOLLOWS_SQL = `delete from thread_follows where user_id = $1`;
