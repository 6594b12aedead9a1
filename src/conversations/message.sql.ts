import {
  jsonObjectWith,
  jsonObjectWithout,
  jsonOf,
  type Members,
  orNull,
  quoted,
  type RareMembers,
} from '../common/json.sql.js';
import { instant, userSummaryText } from '../users/user.sql.js';
import { messageAttachments } from './message-attachments.sql.js';
import { messageForward } from './message-forward.sql.js';
import { messageMentions } from './message-mentions.sql.js';
import { messageQuote } from './message-quote.sql.js';
import { messageReactions } from './message-reactions.sql.js';
import { messageThread } from './message-thread.sql.js';

interface MessageContext {
  /** The participants row of whoever reads it, or what has its `user_id` and what it says of visibility; left out where it is told to all. */
  me?: string;
  /** To be read instead of the table, by a statement whose own changes this does not show yet. */
  attachments?: string;
}

/**
 * `MessageDto` of a messages row and its sender's users row, as text: what lists are made of. It stands
 * here and not with messages, which are built on conversations, because a conversation shows its newest
 * one.
 */
export const messageText = (message: string, sender: string, context?: MessageContext): string =>
  jsonObjectWith(rareMembers(message, context), members(message, sender));

/** The same of one that has nothing yet but its text. */
export const plainMessageText = (message: string, sender: string): string =>
  jsonObjectWithout(rareMembers(message), members(message, sender));

const members = (message: string, sender: string): Members => {
  const time = (column: string): string =>
    orNull(`${message}.${column}`, (at) => quoted(instant(at)));
  return {
    id: quoted(`${message}.id`),
    conversationId: quoted(`${message}.conversation_id`),
    seq: `${message}.seq`,
    sender: userSummaryText(sender),
    body: orNull(`${message}.body`, jsonOf),
    clientMessageId: orNull(`${message}.client_message_id`, jsonOf),
    sentAt: quoted(instant(`${message}.sent_at`)),
    editedAt: time('edited_at'),
    deletedAt: time('deleted_at'),
    version: `${message}.version`,
  };
};

const rareMembers = (message: string, { me, attachments }: MessageContext = {}): RareMembers => ({
  ...messageAttachments(message, attachments),
  ...messageQuote(message, me),
  ...messageForward(message),
  ...messageMentions(message),
  ...messageThread(message),
  pinnedAt: {
    present: `${message}.pinned_at is not null`,
    json: quoted(instant(`${message}.pinned_at`)),
    otherwise: 'null',
  },
  ...messageReactions(message, me),
});

/** The same to be part of other JSON. */
export const messageJson = (message: string, sender: string, context?: MessageContext): string =>
  `${messageText(message, sender, context)}::json`;
