import { mentionsJson } from './message-mentions.sql.js';
import { instant, userSummaryJson } from '../users/user.sql.js';
import { messageAttachments } from './message-attachments.sql.js';
import { messageForward } from './message-forward.sql.js';
import { threadFields } from './message-thread.sql.js';
import { messageQuote } from './message-quote.sql.js';
import { messageReactions } from './message-reactions.sql.js';

interface MessageContext {
  /** The participants row of whoever reads it, or what has its `user_id` and what it says of visibility; left out where it is told to all. */
  me?: string;
  /** To be read instead of the table, by a statement whose own changes this does not show yet. */
  attachments?: string;
}

/**
 * `MessageDto` of a messages row and its sender's users row. It stands here and not with messages,
 * which are built on conversations, because a conversation shows its newest one.
 */
export const messageJson = (
  message: string,
  sender: string,
  { me, attachments }: MessageContext = {},
): string => `json_build_object(
  'id', ${message}.id,
  'conversationId', ${message}.conversation_id,
  'seq', ${message}.seq,
  'sender', ${userSummaryJson(sender)},
  'body', ${message}.body,
  'attachments', ${messageAttachments(message, attachments)},
  'quotedMessageId', ${message}.quoted_message_id,
  'quotedMessage', ${messageQuote(message, me)},
  'forwardedFrom', ${messageForward(message)},
  'clientMessageId', ${message}.client_message_id,
  'mentions', ${mentionsJson(message)},
  ${threadFields(message)},
  'pinnedAt', ${instant(`${message}.pinned_at`)},
  'reactions', ${messageReactions(message, me)},
  'sentAt', ${instant(`${message}.sent_at`)},
  'editedAt', ${instant(`${message}.edited_at`)},
  'deletedAt', ${instant(`${message}.deleted_at`)},
  'version', ${message}.version)`;
