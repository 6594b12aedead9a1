import { UserSummaryDto } from '../../users/dto/user.dto.js';

/** Where a forwarded message comes from: the first one, however often it was passed on. */
export class ForwardedFromDto {
  /**
   * Whoever is not in its conversation does not find it.
   * @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a14'
   */
  readonly messageId!: string;

  readonly sender!: UserSummaryDto;
  readonly sentAt!: Date;
}
