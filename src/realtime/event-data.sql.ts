import {
  conversationJson,
  participantJson,
  sharedConversationJson,
} from '../conversations/conversation.sql.js';
import { messageJson } from '../conversations/message.sql.js';
import { shownToAll } from '../conversations/receipts.sql.js';
import { joinRequestJson, resolvedJoinRequestJson } from '../invites/join-request.sql.js';
import { instant, publicUserJson, userSummaryJson } from '../users/user.sql.js';

/** Who hides their pointers is told of them by events of their own. */
const SHOWN = `(e.recipient_id = u.id or ${shownToAll('u')})`;

/**
 * What each event stands for, as it is now: one statement for a batch. Null where it is gone since;
 * a later event says so.
 *
 * `$1` types, `$2` conversations, `$3` recipients, `$4` subjects, `$5` times.
 */
export const EVENT_DATA_SQL = `
  select ${instant('e.at')} as at, (case
    when e.type like 'message.%' then (
      select ${messageJson('m', 'u')} from messages m join users u on u.id = m.sender_id
      where m.id = e.subject_id)
    when e.type = 'participant.removed' then (
      select json_build_object('user', ${userSummaryJson('u')}) from users u
      where u.id = e.subject_id)
    when e.type like 'participant.%' or e.type in ('read.updated', 'delivered.updated') then (
      select ${participantJson('p', 'u', SHOWN)} from participants p join users u on u.id = p.user_id
      where p.conversation_id = e.conversation_id and p.user_id = e.subject_id)
    when e.type = 'conversation.deleted' then json_build_object('id', e.conversation_id)
    when e.type like 'conversation.%' and e.recipient_id is not null then (
      select ${conversationJson('c', 'me', 'viewer')}
      from conversations c join participants me on me.conversation_id = c.id
      join users viewer on viewer.id = me.user_id
      where c.id = e.conversation_id and me.user_id = e.recipient_id)
    when e.type like 'conversation.%' then (
      select ${sharedConversationJson('c')} from conversations c
      where c.id = e.conversation_id)
    when e.type = 'join_request.created' then (
      select ${joinRequestJson('r', 'u')} from join_requests r join users u on u.id = r.user_id
      where r.conversation_id = e.conversation_id and r.user_id = e.subject_id)
    when e.type = 'join_request.resolved' then (
      select ${resolvedJoinRequestJson('e.conversation_id', 'u')} from users u
      where u.id = e.subject_id)
    when e.type = 'user.updated' then (
      select ${publicUserJson('u')} from users u where u.id = e.subject_id)
  end)::text as data
  from unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[]) with ordinality
    as e (type, conversation_id, recipient_id, subject_id, at, place)
  order by e.place`;
