import { mentionsAll } from '../conversations/message-mentions.sql.js';
import { isMuted, isVisible } from '../conversations/my-view.sql.js';
import { isBlockedBy, isWanted, type Span } from './span.sql.js';

/** Names a notification for good, and sorts those of a conversation by `seq`, which has no ties. */
const NAME = `('m:' || m.conversation_id || ':' || lpad(m.seq::text, 15, '0'))`;

/**
 * Between which places of a conversation of `me` they can be, looked up by time, once for each: in most
 * conversations nothing has been said since.
 */
const placesSql = ({ from, until }: Span): string => `
  select first.seq as first, last.seq as last
  from (
    select f.seq from messages f
    where f.conversation_id = me.conversation_id and f.sent_at > bounds.since and f.sent_at >= ${from}
    order by f.sent_at, f.seq limit 1
  ) first, (
    select l.seq from messages l where l.conversation_id = me.conversation_id and l.sent_at <= ${until}
    order by l.sent_at desc, l.seq desc limit 1
  ) last
  offset 0`;

/**
 * Messages that somebody is told of, conversation by conversation.
 * @param sourceSql gives the messages `m` of one conversation of `me` between `places`, those of them that
 *   fulfil the condition, next first, and no more than `$5`
 */
const toldSql = (
  kind: 'mention' | 'reply',
  span: Span,
  notify: string,
  sourceSql: (condition: string) => string,
): string => `
  select '${kind}' as kind, m.sent_at as at, ${NAME} as name, m.conversation_id, m.id as message_id,
    m.sender_id as actor_id, null as emoji
  from bounds cross join participants me
  cross join lateral (${placesSql(span)}) places
  cross join lateral (${sourceSql(`m.seq between places.first and places.last
    and m.deleted_at is null and m.sender_id <> me.user_id and ${isVisible('m', 'me')}
    and not ${isBlockedBy('me', 'm.sender_id')} and ${span.isBeyond('m.sent_at', NAME)}
    order by m.seq ${span.order} limit $5`)}) m
  where me.user_id = $1 and me.notify = any ('{${notify}}') and not ${isMuted('me')}
    and ${isWanted(kind)}`;

/** By name: those of everybody have no row there. */
const mentionsSql = (span: Span): string =>
  toldSql(
    'mention',
    span,
    'all,mentions',
    (condition) => `
    select m.* from message_mentions mm
    join messages m on m.conversation_id = mm.conversation_id and m.seq = mm.seq
    where mm.user_id = me.user_id and mm.conversation_id = me.conversation_id
      and mm.seq between places.first and places.last and ${condition}`,
  );

const mentionsOfAllSql = (span: Span): string =>
  toldSql(
    'mention',
    span,
    'all,mentions',
    (condition) => `
    select m.* from messages m
    where m.conversation_id = me.conversation_id and ${mentionsAll('m')}
      and m.sent_at >= me.joined_at and ${condition}`,
  );

/** To what they wrote and have not unfollowed; whoever replies to it has them follow it. */
const repliesSql = (span: Span): string =>
  toldSql(
    'reply',
    span,
    'all',
    (condition) => `
    select reply.* from thread_follows f
    join messages parent on parent.id = f.message_id and parent.sender_id = f.user_id
    cross join lateral (
      select m.* from messages m
      where m.parent_id = parent.id and ${mentionsAll('m')} is not true and not exists (
        select from message_mentions mm where mm.conversation_id = m.conversation_id
          and mm.seq = m.seq and mm.user_id = me.user_id) and ${condition}
    ) reply
    where f.user_id = me.user_id and f.conversation_id = me.conversation_id and f.is_following
    order by reply.seq ${span.order} limit $5`,
  );

/** One notification for a message at most: what mentions somebody is no reply to them as well. */
export const TOLD_MESSAGES = [mentionsSql, mentionsOfAllSql, repliesSql];
