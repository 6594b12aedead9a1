import { quoted as inQuotes, type RareMembers } from '../common/json.sql.js';
import { instant, userSummaryJson } from '../users/user.sql.js';
import { hasAttachments } from './message-attachments.sql.js';
import { isVisible } from './my-view.sql.js';

/** Unicode code points of a quoted message that are shown with one that quotes it. */
export const QUOTE_LENGTH = 200;

/**
 * What the messages row `message` quotes: its id, and a `QuotedMessageDto` of it as it is now.
 * @param me whoever reads it, by their participants row: null where the quoted one is not there for
 *   them. Undefined: it is shown whoever reads, and `quoteHiddenFrom` says from whom to keep it
 */
export function messageQuote(message: string, me: string | undefined): RareMembers {
  const present = `${message}.quoted_message_id is not null`;
  const json = `
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
      ${me === undefined ? '' : `and ${isVisible('quoted', me)}`}`;
  return {
    quotedMessageId: {
      present,
      json: inQuotes(`${message}.quoted_message_id`),
      otherwise: 'null',
    },
    quotedMessage: { present, json, otherwise: 'null' },
  };
}

/** The participants who see the messages row `message`, but not what it quotes: their ids, or null. */
export const quoteHiddenFrom = (message: string): string => `case
  when ${message}.quoted_message_id is not null then (
    select array_agg(p.user_id::text)
    from messages quoted join participants p on p.conversation_id = quoted.conversation_id
    where quoted.id = ${message}.quoted_message_id and not (${isVisible('quoted', 'p')})) end`;
