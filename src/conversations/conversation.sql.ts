import { avatarUrl } from '../avatars/avatar.sql.js';
import { instant, userSummaryJson } from '../users/user.sql.js';
import { LIMITS } from './limits.js';
import { messageJson } from './message.sql.js';
import { isArchived, isHidden, isMuted, isVisible } from './my-view.sql.js';
import { shownTo, shownToAll } from './receipts.sql.js';
import { unreadMentions } from './unread-mentions.sql.js';
import { unreadCount, unreadFields } from './unread.sql.js';

/** What the direct conversation of two users is found by. */
export const directKey = (one: string, other: string): string =>
  `least(${one}, ${other})::text || ':' || greatest(${one}, ${other})::text`;

/** `ParticipantDto` of a participants row and its users row. `isShown` of its pointers, as SQL. */
export const participantJson = (
  participant: string,
  user: string,
  isShown: string,
): string => `json_build_object(
  'user', ${userSummaryJson(user)},
  'role', ${participant}.role,
  'joinedAt', ${instant(`${participant}.joined_at`)},
  'lastReadSeq', case when ${isShown} then ${participant}.last_read_seq end,
  'lastDeliveredSeq', case when ${isShown} then ${participant}.last_delivered_seq end,
  'mutedUntil', case when ${participant}.silenced_until > now()
    then ${instant(`${participant}.silenced_until`)} end)`;

const shownParticipants = (conversation: string, isShown: string): string => `(
  select coalesce(json_agg(shown.participant order by shown.joined_at, shown.user_id), '[]')
  from (
    select p.joined_at, p.user_id, ${participantJson('p', 'u', isShown)} as participant
    from participants p join users u on u.id = p.user_id
    where p.conversation_id = ${conversation}.id
    order by p.joined_at, p.user_id
    limit ${LIMITS.participantsShown}
  ) shown)`;

/** Of the messages that are there for `me`. */
const newestSeq = (conversation: string, me: string): string => `case
  when not ${conversation}.last_seq = any(${me}.hidden_seqs) then ${conversation}.last_seq
  else (
    select m.seq from messages m
    where m.conversation_id = ${conversation}.id and ${isVisible('m', me)}
    order by m.seq desc limit 1) end`;

const lastMessage = (conversation: string, me: string): string => `(
  select ${messageJson('last', 'sender', { me })}
  from messages last join users sender on sender.id = last.sender_id
  where last.conversation_id = ${conversation}.id and last.seq = ${newestSeq(conversation, me)}
    and ${isVisible('last', me)})`;

const settings = (conversation: string): string => `
  case when ${conversation}.type = 'group' then json_build_object(
    'whoCanSend', ${conversation}.who_can_send,
    'whoCanAdd', ${conversation}.who_can_add,
    'whoCanPin', ${conversation}.who_can_pin,
    'whoCanMentionAll', ${conversation}.who_can_mention_all,
    'slowModeSeconds', ${conversation}.slow_mode_seconds,
    'historyVisibility', ${conversation}.history_visibility) end`;

/** `isShown` of the pointers of `u`, as SQL. */
const sharedFields = (conversation: string, isShown: string): string => `
  'id', ${conversation}.id,
  'type', ${conversation}.type,
  'title', ${conversation}.title,
  'description', ${conversation}.description,
  'avatarUrl', ${avatarUrl(`${conversation}.avatar_id`)},
  'createdBy', ${conversation}.created_by,
  'createdAt', ${instant(`${conversation}.created_at`)},
  'updatedAt', ${instant(`${conversation}.updated_at`)},
  'participantCount', ${conversation}.participant_count,
  'participants', ${shownParticipants(conversation, isShown)},
  'settings', ${settings(conversation)},
  'lastSeq', ${conversation}.last_seq`;

/**
 * `SharedConversationDto` of a conversations row: what it is to all of its participants. Its newest
 * message is not, since some of them may not see it.
 */
export const sharedConversationJson = (conversation: string): string =>
  `json_build_object(${sharedFields(conversation, shownToAll('u'))})`;

/** `ConversationDto` of a conversations row, and the caller's participants row and users row. */
export const conversationJson = (conversation: string, me: string, viewer: string): string => `(
  select json_build_object(${sharedFields(conversation, shownTo(viewer, 'u'))},
    'lastMessage', ${lastMessage(conversation, me)},
    ${unreadFields('unread')},
    'unreadMentions', ${unreadMentions(conversation, me)},
    'myRole', ${me}.role,
    'muted', ${isMuted(me)},
    'archived', ${isArchived(conversation, me)},
    'hidden', ${isHidden(conversation, me)},
    'pinned', ${me}.pinned_order is not null,
    'pinnedOrder', ${me}.pinned_order,
    'notify', ${me}.notify)
  from ${unreadCount(conversation, me)} unread)`;

/**
 * Waits until it is this transaction's turn to change a conversation, or what is a user's own, and keeps
 * it until the end. To be asked before anything is locked or written: whoever waits for a row has its
 * transaction id already, and is overtaken by those with a greater one.
 * @param id of the conversation or the user
 */
export const turnSql = (id: string): string => `pg_advisory_xact_lock(${turnOf(id)})`;

/** The same without waiting: whether it is this transaction's turn. */
export const tryTurnSql = (conversationId: string): string =>
  `pg_try_advisory_xact_lock(${turnOf(conversationId)})`;

const turnOf = (id: string): string => `hashtextextended(${id}::text, 0)`;
