import { jsonObject, jsonOf, jsonWhere } from '../common/json.sql.js';
import { LIMITS } from '../conversations/limits.js';
import { messageText } from '../conversations/message.sql.js';
import { isHiddenFrom, isVisible } from '../conversations/my-view.sql.js';
import { unreadMembers } from '../conversations/unread.sql.js';

/**
 * A message `m` with its sender `u`, whoever sees it, `me`, and what they have said of its thread, `f`: a
 * row of nulls where that is nothing.
 */
export const THREAD = `
  from messages m
  join participants me on me.conversation_id = m.conversation_id and ${isVisible('m', 'me')}
  join users u on u.id = m.sender_id
  left join thread_follows f on f.user_id = me.user_id
    and f.conversation_id = m.conversation_id and f.message_id = m.id`;

/**
 * The same rows for what user `$1` follows. `offset 0` has each message looked up by its id: the planner
 * would go through all messages of their conversations.
 */
export const FOLLOWED_THREADS = `
  from thread_follows f
  join participants me on me.conversation_id = f.conversation_id and me.user_id = f.user_id
  cross join lateral (
    select m.* from messages m where m.id = f.message_id and ${isVisible('m', 'me')} offset 0
  ) m
  join users u on u.id = m.sender_id
  where f.user_id = $1 and f.is_following`;

/**
 * The replies, of rows that are named as in `THREAD`, that whoever follows has not read. None is their own:
 * replying moves the pointer past it.
 */
export const UNREAD_REPLIES = `
  select from messages r
  where f.is_following and m.reply_count > 0 and r.parent_id = m.id and r.seq > f.last_read_seq
    and r.deleted_at is null and not ${isHiddenFrom('r', 'me')}`;

/** `ThreadDto` of rows that are named as in `THREAD`, as text. */
export const THREAD_TEXT = `(
  select ${jsonObject({
    message: messageText('m', 'u', { me: 'me' }),
    following: jsonOf('coalesce(f.is_following, false)'),
    lastReadSeq: jsonWhere('f.is_following', 'f.last_read_seq'),
    ...unreadMembers('unread'),
  })}
  from (
    select count(*) from (${UNREAD_REPLIES} limit ${LIMITS.unreadCap}) replies
  ) unread)`;
