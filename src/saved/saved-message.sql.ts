import { messageJson } from '../conversations/message.sql.js';
import { isVisible } from '../conversations/my-view.sql.js';
import { instant } from '../users/user.sql.js';

/**
 * What is saved, `s`, of the messages `m` that whoever has saved them, `me`, still sees. It is the list
 * and what is counted: nobody is held to what they cannot find and take out.
 */
export const SAVED = `
  from saved_messages s
  join participants me on me.conversation_id = s.conversation_id and me.user_id = s.user_id
  join messages m on m.conversation_id = s.conversation_id and m.seq = s.seq
    and ${isVisible('m', 'me')} and m.deleted_at is null`;

/** `SavedMessageDto` of rows that are named as in `SAVED`, and the sender's users row. */
export const savedMessageJson = (sender: string): string => `json_build_object(
  'message', ${messageJson('m', sender, { me: 'me' })},
  'savedAt', ${instant('s.saved_at')})`;
