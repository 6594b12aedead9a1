import { blockJson } from '../blocks/block.sql.js';
import {
  conversationText,
  participantText,
  sharedConversationText,
} from '../conversations/conversation.sql.js';
import { quoteHiddenFrom } from '../conversations/message-quote.sql.js';
import { reactorsOf } from '../conversations/message-reactions.sql.js';
import { messageText } from '../conversations/message.sql.js';
import { shownToAll } from '../conversations/receipts.sql.js';
import { draftJson } from '../drafts/draft.sql.js';
import { joinRequestJson, resolvedJoinRequestJson } from '../invites/join-request.sql.js';
import { seenJson } from '../notifications/notification.sql.js';
import { SAVED, savedMessageJson } from '../saved/saved-message.sql.js';
import { scheduledMessageJson } from '../scheduled/scheduled-message.sql.js';
import { THREAD, THREAD_TEXT } from '../threads/thread.sql.js';
import { instant, publicUserJson, userSummaryJson } from '../users/user.sql.js';
import { isOfMessageSql } from './message-events.js';

/** Who hides their pointers is told of them by events of their own. */
const SHOWN = `(e.recipient_id = u.id or ${shownToAll('u')})`;

/** `ReactedMessageDto`: a message as it is now, and the reaction that came or went. */
const reactedMessage = (message: string, detail: string): string => `(
  select (${message}::jsonb || jsonb_build_object('reaction', jsonb_build_object(
    'emoji', ${detail}->>'emoji', 'user', ${userSummaryJson('reactor')})))::json
  from users reactor where reactor.id = (${detail}->>'userId')::uuid)`;

/** Of an event `e`, and of the `message` that it shows. */
const DATA = `case
  when e.type in ('message.hidden', 'saved.removed', 'scheduled_message.deleted', 'block.removed') then
    json_build_object('id', e.subject_id)
  when e.type like 'message.%' then message.text::json
  when e.type like 'reaction.%' then ${reactedMessage('message.text', 'e.detail')}
  when e.type = 'participant.removed' then (
    select json_build_object('user', ${userSummaryJson('u')}) from users u
    where u.id = e.subject_id)
  when e.type like 'participant.%' or e.type in ('read.updated', 'delivered.updated') then (
    select ${participantText('p', 'u', SHOWN)}::json from participants p join users u on u.id = p.user_id
    where p.conversation_id = e.conversation_id and p.user_id = e.subject_id)
  when e.type = 'conversation.deleted' then json_build_object('id', e.conversation_id)
  when e.type like 'conversation.%' and e.recipient_id is not null then (
    select ${conversationText('c', 'me', 'viewer')}::json
    from conversations c join participants me on me.conversation_id = c.id
    join users viewer on viewer.id = me.user_id
    where c.id = e.conversation_id and me.user_id = e.recipient_id)
  when e.type like 'conversation.%' then (
    select ${sharedConversationText('c')}::json from conversations c
    where c.id = e.conversation_id)
  when e.type = 'join_request.created' then (
    select ${joinRequestJson('r', 'u')} from join_requests r join users u on u.id = r.user_id
    where r.conversation_id = e.conversation_id and r.user_id = e.subject_id)
  when e.type = 'join_request.resolved' then (
    select ${resolvedJoinRequestJson('e.conversation_id', 'u')} from users u
    where u.id = e.subject_id)
  when e.type = 'draft.updated' then (
    select ${draftJson('d')} from drafts d
    where d.conversation_id = e.conversation_id and d.user_id = e.recipient_id)
  when e.type = 'draft.deleted' then json_build_object('conversationId', e.conversation_id)
  when e.type = 'saved.added' then (
    select ${savedMessageJson('u')} ${SAVED} join users u on u.id = m.sender_id
    where s.user_id = e.recipient_id and m.id = e.subject_id)
  when e.type like 'scheduled_message.%' then (
    select ${scheduledMessageJson('s')} from scheduled_messages s where s.id = e.subject_id)
  when e.type = 'thread.updated' then (
    select ${THREAD_TEXT}::json ${THREAD} where m.id = e.subject_id and me.user_id = e.recipient_id)
  when e.type = 'notifications.seen' then (
    select ${seenJson('s')} from notifications_seen s where s.user_id = e.recipient_id)
  when e.type = 'block.added' then (
    select ${blockJson('b', 'u')} from blocks b join users u on u.id = b.blocked_id
    where b.blocker_id = e.recipient_id and b.blocked_id = e.subject_id)
  when e.type = 'user.updated' then (
    select ${publicUserJson('u')} from users u where u.id = e.subject_id)
end`;

/**
 * @param data what an event `e` stands for, beside the `message` that it shows
 * @param reader whoever reads the events, where there is one
 */
const eventDataSql = (data: string, reader?: string): string => `
  select ${instant('e.at')} as at, (${data})::text as data, message."quoteHiddenFrom", message.reactors
  from (
    select *, row_number() over message = 1 as is_first
    from unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::jsonb[])
      with ordinality e (type, conversation_id, recipient_id, subject_id, at, detail, place)
    window message as (partition by ${isOfMessageSql('e')}, subject_id order by place)
  ) e
  left join lateral (
    select ${messageText('m', 'u')} as text, ${quoteHiddenFrom('m')} as "quoteHiddenFrom",
      case when e.is_first then ${reactorsOf('m', reader)} end as reactors
    from messages m join users u on u.id = m.sender_id
    where ${isOfMessageSql('e')} and m.id = e.subject_id
  ) message on true
  order by e.place`;

/**
 * What each event stands for, as it is now: one statement for a batch. Null where it is gone since;
 * a later event says so. A message is told here as to somebody who sees what it quotes and has not
 * reacted; `quoteHiddenFrom` has those who are not to see it, and `reactors` of the first event of a
 * message who has reacted to it and how.
 *
 * `$1` types, `$2` conversations, `$3` recipients, `$4` subjects, `$5` times, `$6` details, and for one
 * reader `$7`, who it is. Where all events are of `isMessage`, `ofMessages` does without the rest, which
 * costs PostgreSQL more to set up than the messages cost.
 */
export const EVENT_DATA_SQL = {
  forAll: eventDataSql(DATA),
  forOne: eventDataSql(DATA, '$7::uuid'),
  ofMessages: eventDataSql('message.text'),
};
