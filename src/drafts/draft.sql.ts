import { instant } from '../users/user.sql.js';

/** `DraftDto` of a drafts row: for whose it is only. */
export const draftJson = (draft: string): string => `json_build_object(
  'conversationId', ${draft}.conversation_id,
  'body', ${draft}.body,
  'parentId', ${draft}.parent_id,
  'quotedMessageId', ${draft}.quoted_message_id,
  'updatedAt', ${instant(`${draft}.updated_at`)})`;
