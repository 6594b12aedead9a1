import { messageJson } from '../conversations/message.sql.js';
import { isMuted, isVisible } from '../conversations/my-view.sql.js';
import { instant, userSummaryJson } from '../users/user.sql.js';
import { isBlockedBy, isWanted, type Span } from './span.sql.js';
import { TOLD_MESSAGES } from './told-messages.sql.js';

/**
 * What somebody is notified of is read from what has happened and kept nowhere: a message that is deleted,
 * a reaction that is taken back, a conversation that is left take it along, and who sends writes nothing for
 * anybody. Each kind gives its next few by an index, and the first of all are the page.
 *
 * `$1` user, `$2` seconds for which things are notifications, `$3` the only kind or null, `$4` whether only
 * those not seen, `$5` how many.
 */
const BOUNDS = `
  select seen.at as seen_at,
    greatest(now() - $2::int * interval '1 s', case when $4::boolean then seen.at end) as since
  from (select (select seen_at from notifications_seen where user_id = $1) as at) seen`;

const REACTION_NAME = `('r:' || r.message_id || ':' || r.user_id || ':' || md5(r.emoji))`;

/** Of others to what they wrote. `offset 0` keeps it from going through all messages instead. */
const reactionsSql = ({ order, isBeyond, from, until }: Span): string => `
  select 'reaction', r.created_at, ${REACTION_NAME}, m.conversation_id, m.id, r.user_id, r.emoji
  from bounds cross join reactions r
  cross join lateral (select m.* from messages m where m.id = r.message_id offset 0) m
  join participants me on me.conversation_id = m.conversation_id and me.user_id = r.message_sender_id
  where r.message_sender_id = $1 and r.user_id <> $1 and r.created_at > bounds.since
    and r.created_at between ${from} and ${until} and ${isBeyond('r.created_at', REACTION_NAME)}
    and ${isVisible('m', 'me')} and me.notify = 'all' and not ${isMuted('me')}
    and not ${isBlockedBy('me', 'r.user_id')}
    and ${isWanted('reaction')}
  order by r.created_at ${order}, ${REACTION_NAME} collate "C" ${order}
  limit $5`;

const ADDED_NAME = `('a:' || me.conversation_id)`;

/** To groups that they are in. */
const addedSql = ({ isBeyond }: Span): string => `
  select 'added', me.joined_at, ${ADDED_NAME}, me.conversation_id, null::uuid, me.added_by, null
  from bounds cross join participants me
  where me.user_id = $1 and me.added_by is not null and me.joined_at > bounds.since
    and ${isBeyond('me.joined_at', ADDED_NAME)} and not ${isBlockedBy('me', 'me.added_by')}
    and ${isWanted('added')}`;

const notificationsSql = (span: Span): string =>
  [...TOLD_MESSAGES, reactionsSql, addedSql].map((part) => `(${part(span)})`).join(' union all ');

/** `$6` and `$7` the time and name of the notification that the cursor is of. */
const listSql = (order: 'desc' | 'asc'): string => {
  const isNext = order === 'desc';
  const page = notificationsSql({
    order,
    isBeyond: (at, name) => `($6::timestamptz is null
      or (${at}, ${name} collate "C") ${isNext ? '<' : '>'} ($6, $7::text))`,
    from: isNext ? `'-infinity'::timestamptz` : '$6::timestamptz',
    until: isNext ? `coalesce($6::timestamptz, 'infinity')` : `'infinity'::timestamptz`,
  });
  return `
    with bounds as materialized (${BOUNDS}), page as materialized (
      select * from (${page}) found (kind, at, name, conversation_id, message_id, actor_id, emoji)
      order by at ${order}, name collate "C" ${order}
      limit $5
    )
    select json_build_object(
        'id', n.name,
        'type', n.kind,
        'at', ${instant('n.at')},
        'seen', coalesce(n.at <= bounds.seen_at, false),
        'actor', ${userSummaryJson('actor')},
        'conversationId', n.conversation_id,
        'message', case when m.id is not null then ${messageJson('m', 'u', { me: 'me' })} end,
        'emoji', n.emoji)::text as item,
      array[${instant('n.at')}, n.name] as key
    from bounds cross join page n
    join users actor on actor.id = n.actor_id
    join participants me on me.conversation_id = n.conversation_id and me.user_id = $1
    left join messages m on m.id = n.message_id
    left join users u on u.id = m.sender_id
    order by n.at ${order}, n.name collate "C" ${order}`;
};

export const LIST_SQL = { next: listSql('desc'), prev: listSql('asc') };

const ALL = notificationsSql({
  order: 'desc',
  isBeyond: () => 'true',
  from: `'-infinity'::timestamptz`,
  until: `'infinity'::timestamptz`,
});

/** `NotificationsStateDto`, with `$5` as the number that stands for itself and all that is more. */
export const STATE_SQL = `
  with bounds as materialized (${BOUNDS})
  select json_build_object(
    'seenAt', ${instant('bounds.seen_at')},
    'unseenCount', unseen.count,
    'unseenCapped', unseen.count >= $5)::text as item
  from bounds, (select count(*) from (select from (${ALL}) found limit $5) found) unseen`;

/** `NotificationsSeenDto`. */
export const seenJson = (seen: string): string =>
  `json_build_object('seenAt', ${instant(`${seen}.seen_at`)})`;
