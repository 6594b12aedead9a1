import { instant, userSummaryJson } from '../users/user.sql.js';

/** Participants shown within a conversation; the participants call pages through all. */
const SHOWN_PARTICIPANTS = 100;

/** `ParticipantDto` of a participants row and its users row. */
export const participantJson = (participant: string, user: string): string => `json_build_object(
  'user', ${userSummaryJson(user)},
  'role', ${participant}.role,
  'joinedAt', ${instant(`${participant}.joined_at`)},
  'lastReadSeq', ${participant}.last_read_seq,
  'lastDeliveredSeq', ${participant}.last_delivered_seq)`;

/** Exact up to 999; 1000 stands for "more". */
const UNREAD_CAP = 1000;

/**
 * What lies between the read pointer and the end, without the tombstones there, which a partial
 * index counts. Sending moves the sender's own pointer, so own messages are never ahead of it.
 */
export const unreadCount = (conversation: string, me: string): string => `least(${UNREAD_CAP},
  ${conversation}.last_seq - ${me}.last_read_seq - (
    select count(*) from messages deleted
    where deleted.conversation_id = ${conversation}.id and deleted.seq > ${me}.last_read_seq
      and deleted.deleted_at is not null))`;

const shownParticipants = (conversation: string): string => `(
  select coalesce(json_agg(shown.participant order by shown.joined_at, shown.user_id), '[]')
  from (
    select p.joined_at, p.user_id, ${participantJson('p', 'u')} as participant
    from participants p join users u on u.id = p.user_id
    where p.conversation_id = ${conversation}.id
    order by p.joined_at, p.user_id
    limit ${SHOWN_PARTICIPANTS}
  ) shown)`;

/**
 * `ConversationDto` of a conversations row and the caller's participants row.
 * @param lastMessage JSON of the newest message, or null
 */
export const conversationJson = (
  conversation: string,
  me: string,
  lastMessage: string,
): string => `json_build_object(
  'id', ${conversation}.id,
  'type', ${conversation}.type,
  'title', ${conversation}.title,
  'description', ${conversation}.description,
  'createdBy', ${conversation}.created_by,
  'createdAt', ${instant(`${conversation}.created_at`)},
  'updatedAt', ${instant(`${conversation}.updated_at`)},
  'participantCount', ${conversation}.participant_count,
  'participants', ${shownParticipants(conversation)},
  'lastSeq', ${conversation}.last_seq,
  'lastMessage', ${lastMessage},
  'unreadCount', ${unreadCount(conversation, me)},
  'myRole', ${me}.role,
  'muted', coalesce(${me}.muted_until > now(), false),
  'archived', ${me}.archived,
  'pinned', ${me}.pinned)`;
