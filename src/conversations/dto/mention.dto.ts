import { ApiProperty } from '@nestjs/swagger';
import { UserSummaryDto } from '../../users/dto/user.dto.js';

const KINDS = ['user', 'all'] as const;

/** A stretch of a message's body that stands for somebody in the conversation, or for everybody. */
export class MentionDto {
  @ApiProperty({ enum: KINDS })
  readonly kind!: (typeof KINDS)[number];

  /** As they are now, whatever the text calls them. Null for `all`. */
  readonly user!: UserSummaryDto | null;

  /**
   * Where the `@` is, in UTF-16 code units, as JavaScript and Java index strings.
   * @example 6
   */
  readonly start!: number;

  /**
   * Of `@` and name, in UTF-16 code units.
   * @example 4
   */
  readonly length!: number;
}
