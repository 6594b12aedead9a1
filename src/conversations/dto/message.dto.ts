import { AttachmentDto } from '../../attachments/dto/attachment.dto.js';
import { UserSummaryDto } from '../../users/dto/user.dto.js';
import { ForwardedFromDto } from './forwarded-from.dto.js';
import { MentionDto } from './mention.dto.js';
import { QuotedMessageDto } from './quoted-message.dto.js';
import { ReactionCountDto } from './reaction-count.dto.js';

/** A message. A deleted one stays in its place without its text. */
export class MessageDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10' */
  readonly id!: string;

  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly conversationId!: string;

  /**
   * Its place in the conversation: dense from 1, the same for everybody, never reused.
   * @example 42
   */
  readonly seq!: number;

  readonly sender!: UserSummaryDto;

  /**
   * Empty where there are attachments only. Null once deleted.
   * @example 'See you at six.'
   */
  readonly body!: string | null;

  /** In the order in which they were sent. None once deleted. */
  readonly attachments!: AttachmentDto[];

  /**
   * Another message of the conversation, which it quotes. Null once deleted.
   * @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13'
   */
  readonly quotedMessageId!: string | null;

  /** The beginning of it. Null also where it is of a time that you may not see, or have cleared. */
  readonly quotedMessage!: QuotedMessageDto | null;

  /** Null for what its sender wrote, and once deleted. */
  readonly forwardedFrom!: ForwardedFromDto | null;

  /**
   * What the sender named it, to send it again without sending it twice.
   * @example 'phone-2/outbox/17'
   */
  readonly clientMessageId!: string | null;

  /** In the order of the text. */
  readonly mentions!: MentionDto[];

  /**
   * The message that it replies to; null for one that is no reply.
   * @example null
   */
  readonly parentId!: string | null;

  /**
   * Replies to it, without deleted ones.
   * @example 0
   */
  readonly replyCount!: number;

  /** When the newest of them was sent. */
  readonly lastReplyAt!: Date | null;

  /**
   * Up to three who replied, who did so last first.
   * @example []
   */
  readonly lastRepliers!: UserSummaryDto[];

  /**
   * Null for not pinned. `GET /conversations/{id}/pins` says by whom.
   * @example null
   */
  readonly pinnedAt!: Date | null;

  /** In the order in which they came. None once deleted. */
  readonly reactions!: ReactionCountDto[];

  readonly sentAt!: Date;
  readonly editedAt!: Date | null;
  readonly deletedAt!: Date | null;

  /**
   * Counts changes from 1; as an entity tag it goes into `If-Match`.
   * @example 1
   */
  readonly version!: number;
}
