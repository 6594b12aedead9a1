import { attachmentsJson } from '../attachments/attachment.sql.js';

/** Whether the messages row `message` has attachments. */
export const hasAttachments = (message: string): string => `(${message}.attachment_count > 0)`;

/**
 * `AttachmentDto[]` of the messages row `message`. Only those that have some look for them.
 * @param attachments where they are found; the statement that sends has them elsewhere
 */
export const messageAttachments = (message: string, attachments?: string): string => `case
  when ${hasAttachments(message)} then ${attachmentsJson(message, attachments)} else '[]'::json end`;
