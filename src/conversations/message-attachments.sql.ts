import { attachmentsJson } from '../attachments/attachment.sql.js';
import type { RareMembers } from '../common/json.sql.js';

/** Whether the messages row `message` has attachments. */
export const hasAttachments = (message: string): string => `(${message}.attachment_count > 0)`;

/**
 * `AttachmentDto[]` of the messages row `message`.
 * @param attachments where they are found; the statement that sends has them elsewhere
 */
export const messageAttachments = (message: string, attachments?: string): RareMembers => ({
  attachments: {
    present: hasAttachments(message),
    json: attachmentsJson(message, attachments),
    otherwise: '[]',
  },
});
