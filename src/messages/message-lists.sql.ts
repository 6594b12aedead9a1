import { hasAttachments } from '../conversations/message-attachments.sql.js';
import { messageText } from '../conversations/message.sql.js';
import { isVisible, isVisibleByTime, readUpTo } from '../conversations/my-view.sql.js';
import { instant } from '../users/user.sql.js';

/**
 * The lists of messages. Each is one text for all filters, null where it is not wanted, so that
 * connections keep few plans. All begin at the user's row of participants, which gives access; where
 * that has no message to show there is an empty row, to tell it from no access.
 */

/** @param me a relation that has what a participants row says of the user and of visibility */
const itemSql = (me: string): string =>
  `case when m.id is not null then ${messageText('m', 'u', { me })} end as item`;

/**
 * `$1` user, `$2` conversation, `$3` rows at most, `$4` sender, `$5` and `$6` times, `$7` whether
 * with attachments.
 */
const matching = (visible: string): string => `m.conversation_id = me.conversation_id and ${visible}
  and ($4::uuid is null or m.sender_id = $4)
  and ($5::timestamptz is null or m.sent_at > $5)
  and ($6::timestamptz is null or m.sent_at < $6)
  and ($7::boolean is null or ${hasAttachments('m')} = $7)`;

const MATCHING = matching(isVisible('m', 'me'));
const MATCHING_BY_TIME = matching(isVisibleByTime('m', 'me'));

/** On the page's side of `$8` `$9` `$10`; the times are implied, but only they bound the index scan. */
const beyond = (comparison: '<' | '>'): string => `
  ($8::timestamptz is null or
    (m.sent_at, m.conversation_id, m.seq) ${comparison} ($8, $9::uuid, $10::bigint))
  and m.sent_at >= coalesce(${comparison === '<' ? '$5' : 'greatest($5, $8)'}, '-infinity')
  and m.sent_at <= coalesce(${comparison === '<' ? 'least($6, $8)' : '$6'}, 'infinity')`;

/** The first message that a conversation has for the page, of each of `conversations`. */
const firstOfEach = (
  conversations: string,
  comparison: '<' | '>',
  order: 'desc' | 'asc',
): string => `
  select me.*, m.sent_at as first_sent_at from ${conversations} me
  left join lateral (
    select m.sent_at from messages m
    where ${MATCHING_BY_TIME} and ${beyond(comparison)}
    order by m.sent_at ${order}, m.seq ${order}
    limit 1
  ) m on true`;

const MINE = `me.user_id = $1 and ($2::uuid is null or me.conversation_id = $2)`;

/**
 * Nothing in a conversation is newer than its last activity: once as many as the page has rows have
 * a message for it, those whose last activity is older than all of these are not looked at.
 */
const FIRST_NEWEST = `
  mine as materialized (
    select me.conversation_id, me.user_id, me.visible_from_seq, me.hidden_seqs, c.last_active_at
    from participants me join conversations c on c.id = me.conversation_id
    where ${MINE}
  ), recent as materialized (
    ${firstOfEach('(select * from mine order by last_active_at desc limit $3)', '<', 'desc')}
  ), first as materialized (
    select * from recent
    union all (
      ${firstOfEach('mine', '<', 'desc')}
      where me.last_active_at >= coalesce((
        select min(first_sent_at) from recent having count(first_sent_at) >= $3), '-infinity')
        and me.conversation_id <> all (array(select conversation_id from recent)))
    order by first_sent_at desc nulls last, conversation_id desc
    limit $3
  )`;

const FIRST_OLDEST = `
  first as materialized (
    ${firstOfEach('participants', '>', 'asc')} where ${MINE}
    order by first_sent_at asc nulls last, me.conversation_id asc
    limit $3
  )`;

const everywhereSql = (comparison: '<' | '>', order: 'desc' | 'asc', first: string): string => `
  with ${first}, page as materialized (
    select m.*, me.user_id, me.visible_from_seq, me.hidden_seqs from first me
    left join lateral (
      select m.* from messages m
      where ${MATCHING_BY_TIME} and ${beyond(comparison)}
        and m.sent_at ${comparison === '<' ? '>=' : '<='} coalesce((
          select first_sent_at from first order by first_sent_at ${order} nulls last offset $3 - 1
        ), '${comparison === '<' ? '-' : ''}infinity')
      order by m.sent_at ${order}, m.seq ${order}
      limit $3
    ) m on true
    order by m.sent_at ${order} nulls last, m.conversation_id ${order}, m.seq ${order}
    limit $3
  )
  select ${itemSql('m')}, array[${instant('m.sent_at')}, m.conversation_id::text, m.seq::text] as key
  from page m left join users u on u.id = m.sender_id
  order by m.sent_at ${order}, m.conversation_id ${order}, m.seq ${order}`;

/**
 * Over all conversations. Each gives its first message by an index that ends in the order wanted. No
 * message of the page is in a conversation, or beyond a time, that comes after as many of those as the
 * page has rows: the others are not looked at. Times never contradict `seq` within a conversation.
 */
export const EVERYWHERE_SQL = {
  next: everywhereSql('<', 'desc', FIRST_NEWEST),
  prev: everywhereSql('>', 'asc', FIRST_OLDEST),
};

const inConversationSql = (order: 'asc' | 'desc'): string => `
  select ${itemSql('me')}, array[m.seq::text] as key
  from participants me
  left join lateral (
    select m.* from messages m
    where ${MATCHING} and m.seq > $8::bigint and m.seq < $9::bigint
    order by m.seq ${order}
    limit $3
  ) m on true
  left join users u on u.id = m.sender_id
  where me.user_id = $1 and me.conversation_id = $2
  order by m.seq ${order}`;

/** Within one, by `seq`: its primary key, read forwards or backwards between `$8` and `$9`. */
export const IN_CONVERSATION_SQL = {
  asc: inConversationSql('asc'),
  desc: inConversationSql('desc'),
};

/** `$8` is a `seq`, `$9` a time: the first message from then on. Neither: the first unread. */
const PLACE = `coalesce($8::bigint, case
  when $9::timestamptz is null then ${readUpTo('me')} + 1
  else coalesce((
    select m.seq from messages m
    where m.conversation_id = me.conversation_id and m.sent_at >= $9
    order by m.sent_at, m.seq limit 1), ${Number.MAX_SAFE_INTEGER}) end)`;

const halfSql = (comparison: '<' | '>=', order: 'desc' | 'asc'): string => `(
  select m.*, ${comparison === '<'} as is_before from messages m
  where ${MATCHING} and m.seq ${comparison} place.seq
  order by m.seq ${order}
  limit $3)`;

/** Both sides of a place, oldest first. */
export const AROUND_SQL = `
  select ${itemSql('me')}, array[m.seq::text] as key, m.is_before as "isBefore"
  from participants me
  cross join lateral (select ${PLACE} as seq offset 0) place
  left join lateral (${halfSql('<', 'desc')} union all ${halfSql('>=', 'asc')}) m on true
  left join users u on u.id = m.sender_id
  where me.user_id = $1 and me.conversation_id = $2
  order by m.seq`;
