import { UserSummaryDto } from '../../users/dto/user.dto.js';

/** What a message quotes, as it is now. */
export class QuotedMessageDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13' */
  readonly id!: string;

  /** @example 41 */
  readonly seq!: number;

  readonly sender!: UserSummaryDto;

  /**
   * Its first 200 characters. Null once deleted.
   * @example 'When do we meet?'
   */
  readonly body!: string | null;

  readonly hasAttachments!: boolean;
  readonly sentAt!: Date;
  readonly deletedAt!: Date | null;
}
