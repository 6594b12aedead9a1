import { UserSummaryDto } from '../../users/dto/user.dto.js';

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
   * Null once deleted.
   * @example 'See you at six.'
   */
  readonly body!: string | null;

  /**
   * What the sender named it, to send it again without sending it twice.
   * @example 'phone-2/outbox/17'
   */
  readonly clientMessageId!: string | null;

  readonly sentAt!: Date;
  readonly editedAt!: Date | null;
  readonly deletedAt!: Date | null;

  /**
   * Counts changes from 1; as an entity tag it goes into `If-Match`.
   * @example 1
   */
  readonly version!: number;
}
