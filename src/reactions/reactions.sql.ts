import { turnSql } from '../conversations/conversation.sql.js';
import { isVisible } from '../conversations/my-view.sql.js';
import { silence } from '../conversations/send-refusal.sql.js';
import { appendDetailedSql } from '../feed/feed.sql.js';
import { countReactionsSql } from '../messages/message-reactions.sql.js';
import { exportSql } from '../users/export.sql.js';
import { instant, userSummaryJson } from '../users/user.sql.js';

/**
 * Message `$1` where user `$2` may see it. Those who react to one message take turns, so that adding and
 * taking back are told in the order in which they happened. The account is locked first, as by whoever
 * deletes it: they wait for this reaction and find it, or this waits for them and finds no account.
 */
export const LOCK_SQL = `
  with turn as materialized (select ${turnSql('$1::uuid')})
  select m.deleted_at is not null as "isDeleted", ${silence('me')} as refusal,
    coalesce(m.reaction_counts, '[]') as counts
  from users u
  join participants me on me.user_id = u.id
  join messages m on m.conversation_id = me.conversation_id and ${isVisible('m', 'me')}
  where u.id = $2 and u.deleted_at is null and m.id = $1 and exists (select from turn)
  for share of u, me for no key update of m`;

/** Asked by itself: the statement that waits for the lock would find what was there before. */
export const OWN_SQL = `select emoji from reactions where user_id = $2 and message_id = $1`;

/**
 * Changes reactions, counts them, and tells of each: one statement, and so never one without the others.
 * @param changed returns `message_id`, `user_id`, `emoji`, and by how many its `count` changes
 */
const changeSql = (type: 'reaction.added' | 'reaction.removed', changed: string): string => `
  with changed as (${changed}), counted as (${countReactionsSql('changed')})
  ${appendDetailedSql(`
    select '${type}', counted.conversation_id, null::uuid, counted.id,
      jsonb_build_object('userId', changed.user_id, 'emoji', changed.emoji)
    from changed join counted on counted.id = changed.message_id`)}`;

export const ADD_SQL = changeSql(
  'reaction.added',
  `insert into reactions (message_id, user_id, emoji, message_sender_id)
   select id, $2, $3, sender_id from messages where id = $1
   returning message_id, user_id, emoji, 1 as count`,
);

export const REMOVE_SQL = changeSql(
  'reaction.removed',
  `delete from reactions where message_id = $1 and user_id = $2 and emoji = $3
   returning message_id, user_id, emoji, -1 as count`,
);

/** Some of the messages that user `$1` has reacted to, in the order in which all lock messages. */
export const LOCK_REACTED_SQL = `
  select id from messages
  where id in (
    select distinct message_id from reactions where user_id = $1 order by message_id limit $2)
  order by conversation_id, seq
  for no key update`;

export const REMOVE_OF_SQL = changeSql(
  'reaction.removed',
  `delete from reactions where user_id = $1 and message_id = any($2::uuid[])
   returning message_id, user_id, emoji, -1 as count`,
);

/** Of messages that are deleted, which show none any more. */
export const FORGET_SQL = `delete from reactions where message_id = any($1::uuid[])`;

export const EXPORT_SQL = exportSql(
  `json_build_object(
    'messageId', r.message_id, 'emoji', r.emoji, 'reactedAt', ${instant('r.created_at')})`,
  'from reactions r where r.user_id = $1',
  { 'r.message_id': 'uuid', 'r.emoji': 'text' },
);

/** What the receipt of a deleted account counts. */
export const COUNT_SQL = `select count(*) from reactions where user_id = $1`;

/**
 * `$1` message, `$2` who asks, `$3` the only emoji or null, `$4` `$5` `$6` beyond which reaction, `$7` how
 * many.
 */
const listSql = (comparison: '>' | '<', order: 'asc' | 'desc'): string => `
  select page.item, page.key
  from messages m
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isVisible('m', 'me')}
  left join lateral (
    select json_build_object('user', ${userSummaryJson('u')}, 'emoji', r.emoji,
        'reactedAt', ${instant('r.created_at')})::text as item,
      array[${instant('r.created_at')}, r.user_id::text, r.emoji] as key,
      r.created_at, r.user_id, r.emoji
    from reactions r join users u on u.id = r.user_id
    where r.message_id = m.id and ($3::text is null or r.emoji = $3)
      and ($4::timestamptz is null or
        (r.created_at, r.user_id, r.emoji) ${comparison} ($4, $5::uuid, $6::text))
    order by r.created_at ${order}, r.user_id ${order}, r.emoji ${order}
    limit $7
  ) page on true
  where m.id = $1
  order by page.created_at ${order}, page.user_id ${order}, page.emoji ${order}`;
export const LIST_SQL = { next: listSql('>', 'asc'), prev: listSql('<', 'desc') };
