import { instant, userSummaryJson } from '../users/user.sql.js';
import { hasAttachments } from './message-attachments.sql.js';
import { isVisible } from './my-view.sql.js';

/** Unicode code points of a quoted message that are shown with one that quotes it. */
export const QUOTE_LENGTH = 200;

/**
 * `QuotedMessageDto` of what the messages row `message` quotes, as it is now; null where it quotes
 * nothing. Only those that do look for it.
 * @param me whoever reads it, by their participants row: null where the quoted one is not there for
 *   them. Undefined: it is shown whoever reads, and `quoteHiddenFrom` says from whom to keep it
 */
export const messageQuote = (message: string, me: string | undefined): string => `case
  when ${message}.quoted_message_id is not null then (
    select json_build_object(
      'id', quoted.id,
      'seq', quoted.seq,
      'sender', ${userSummaryJson('author')},
      'body', left(quoted.body, ${QUOTE_LENGTH}),
      'hasAttachments', ${hasAttachments('quoted')},
      'sentAt', ${instant('quoted.sent_at')},
      'deletedAt', ${instant('quoted.deleted_at')})
    from messages quoted join users author on author.id = quoted.sender_id
    where quoted.id = ${message}.quoted_message_id
      ${me === undefined ? '' : `and ${isVisible('quoted', me)}`}) end`;

/** The participants who see the messages row `message`, but not what it quotes: their ids, or null. */
export const quoteHiddenFrom = (message: string): string => `case
  when ${message}.quoted_message_id is not null then (
    select array_agg(p.user_id::text)
    from messages quoted join participants p on p.conversation_id = quoted.conversation_id
    where quoted.id = ${message}.quoted_message_id and not (${isVisible('quoted', 'p')})) end`;
