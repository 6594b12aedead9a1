import { isVisible } from '../conversations/my-view.sql.js';

/**
 * Why the row `send` may not quote what it does: it has to be a message of the same conversation, to be
 * seen by the sender, and still there. It is looked for in the statement's snapshot: one that is deleted
 * at the same moment is shown as such.
 */
export const quoteRefusal = (send: string): string => `
  case when ${send}.quoted_message_id is not null and not exists (
    select from messages quoted
    where quoted.id = ${send}.quoted_message_id and quoted.deleted_at is null
      and quoted.conversation_id = ${send}.conversation_id and ${isVisible('quoted', send)}
  ) then 'quoted_message_not_found' end`;
