import { avatarUrl } from '../avatars/avatar.sql.js';
import { jsonObject, jsonOf, jsonWhere, type Members, orNull, quoted } from '../common/json.sql.js';
import { instant, userSummaryText } from '../users/user.sql.js';
import { LIMITS } from './limits.js';
import { messageText } from './message.sql.js';
import { isArchived, isHidden, isMuted, isVisible } from './my-view.sql.js';
import { shownTo, shownToAll } from './receipts.sql.js';
import { unreadMentions } from './unread-mentions.sql.js';
import { unreadCount, unreadMembers } from './unread.sql.js';

/** What the direct conversation of two users is found by. */
export const directKey = (one: string, other: string): string =>
  `least(${one}, ${other})::text || ':' || greatest(${one}, ${other})::text`;

/** `ParticipantDto` of a participants row and its users row, as text. `isShown` of its pointers, as SQL. */
export const participantText = (participant: string, user: string, isShown: string): string =>
  jsonObject({
    user: userSummaryText(user),
    role: quoted(`${participant}.role`),
    joinedAt: quoted(instant(`${participant}.joined_at`)),
    lastReadSeq: jsonWhere(isShown, `${participant}.last_read_seq`),
    lastDeliveredSeq: jsonWhere(isShown, `${participant}.last_delivered_seq`),
    mutedUntil: jsonWhere(
      `${participant}.silenced_until > now()`,
      quoted(instant(`${participant}.silenced_until`)),
    ),
  });

const shownParticipants = (conversation: string, isShown: string): string => `(
  select concat('[', string_agg(shown.participant, ',' order by shown.joined_at, shown.user_id), ']')
  from (
    select p.joined_at, p.user_id, ${participantText('p', 'u', isShown)} as participant
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

const lastMessage = (conversation: string, me: string): string => `coalesce((
  select ${messageText('last', 'sender', { me })}
  from messages last join users sender on sender.id = last.sender_id
  where last.conversation_id = ${conversation}.id and last.seq = ${newestSeq(conversation, me)}
    and ${isVisible('last', me)}), 'null')`;

const settings = (conversation: string): string =>
  jsonWhere(
    `${conversation}.type = 'group'`,
    jsonObject({
      whoCanSend: quoted(`${conversation}.who_can_send`),
      whoCanAdd: quoted(`${conversation}.who_can_add`),
      whoCanPin: quoted(`${conversation}.who_can_pin`),
      whoCanMentionAll: quoted(`${conversation}.who_can_mention_all`),
      slowModeSeconds: `${conversation}.slow_mode_seconds`,
      historyVisibility: quoted(`${conversation}.history_visibility`),
    }),
  );

/** `isShown` of the pointers of `u`, as SQL. */
const sharedMembers = (conversation: string, isShown: string): Members => ({
  id: quoted(`${conversation}.id`),
  type: quoted(`${conversation}.type`),
  title: orNull(`${conversation}.title`, jsonOf),
  description: orNull(`${conversation}.description`, jsonOf),
  avatarUrl: orNull(`${conversation}.avatar_id`, (avatarId) => jsonOf(avatarUrl(avatarId))),
  createdBy: quoted(`${conversation}.created_by`),
  createdAt: quoted(instant(`${conversation}.created_at`)),
  updatedAt: quoted(instant(`${conversation}.updated_at`)),
  participantCount: `${conversation}.participant_count`,
  participants: shownParticipants(conversation, isShown),
  settings: settings(conversation),
  lastSeq: `${conversation}.last_seq`,
});

/**
 * `SharedConversationDto` of a conversations row, as text: what it is to all of its participants. Its
 * newest message is not, since some of them may not see it.
 */
export const sharedConversationText = (conversation: string): string =>
  jsonObject(sharedMembers(conversation, shownToAll('u')));

/** `ConversationDto` of a conversations row, and the caller's participants row and users row, as text. */
export const conversationText = (conversation: string, me: string, viewer: string): string => `(
  select ${jsonObject({
    ...sharedMembers(conversation, shownTo(viewer, 'u')),
    lastMessage: lastMessage(conversation, me),
    ...unreadMembers('unread'),
    unreadMentions: unreadMentions(conversation, me),
    myRole: quoted(`${me}.role`),
    muted: jsonOf(isMuted(me)),
    archived: jsonOf(isArchived(conversation, me)),
    hidden: jsonOf(isHidden(conversation, me)),
    pinned: jsonOf(`${me}.pinned_order is not null`),
    pinnedOrder: orNull(`${me}.pinned_order`, jsonOf),
    notify: quoted(`${me}.notify`),
  })}
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
