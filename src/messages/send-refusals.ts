import { AttachmentAlreadySent, AttachmentNotFound } from '../attachments/attachments.errors.js';
import {
  ParentDeleted,
  ParentIsReply,
  ParentNotFound,
  QuotedMessageNotFound,
  TooManyMentions,
} from './messages.errors.js';
import type { DomainError } from '../common/errors/domain-error.js';
import {
  type SendRefusal as MembersRefusal,
  SendRefused,
} from '../conversations/conversations.errors.js';

/** What the statement that sends says against what a send names. */
const OBJECTIONS = {
  attachment_not_found: AttachmentNotFound,
  attachment_already_sent: AttachmentAlreadySent,
  too_many_mentions: TooManyMentions,
  parent_not_found: ParentNotFound,
  parent_is_reply: ParentIsReply,
  parent_deleted: ParentDeleted,
  quoted_message_not_found: QuotedMessageNotFound,
} as const satisfies Record<string, new () => DomainError>;

/** A code of the statement that sends: what is against who sends, or against what they send. */
export type SendRefusal = MembersRefusal | keyof typeof OBJECTIONS;

/** @param retryAfter seconds, where waiting helps */
export function refusalOf({
  refusal,
  retryAfter,
}: {
  refusal: SendRefusal;
  retryAfter: number | null;
}): DomainError {
  return refusal in OBJECTIONS
    ? new OBJECTIONS[refusal as keyof typeof OBJECTIONS]()
    : new SendRefused(refusal as MembersRefusal, retryAfter);
}
