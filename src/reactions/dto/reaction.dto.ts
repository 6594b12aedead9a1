import { PageDto } from '../../common/http/page.dto.js';
import { UserSummaryDto } from '../../users/dto/user.dto.js';

/** Who has reacted, with what. */
export class ReactionDto {
  readonly user!: UserSummaryDto;

  /** @example '👍' */
  readonly emoji!: string;

  readonly reactedAt!: Date;
}

/** A page of them, in the order in which they came. */
export class ReactionPageDto extends PageDto {
  readonly items!: ReactionDto[];
}
