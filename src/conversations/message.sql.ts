import { instant, userSummaryJson } from '../users/user.sql.js';

/**
 * `MessageDto` of a messages row and its sender's users row. It stands here and not with messages,
 * which are built on conversations, because a conversation shows its newest one.
 */
export const messageJson = (message: string, sender: string): string => `json_build_object(
  'id', ${message}.id,
  'conversationId', ${message}.conversation_id,
  'seq', ${message}.seq,
  'sender', ${userSummaryJson(sender)},
  'body', ${message}.body,
  'clientMessageId', ${message}.client_message_id,
  'sentAt', ${instant(`${message}.sent_at`)},
  'editedAt', ${instant(`${message}.edited_at`)},
  'deletedAt', ${instant(`${message}.deleted_at`)},
  'version', ${message}.version)`;
