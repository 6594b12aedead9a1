import { PageDto } from '../../common/http/page.dto.js';
import { UserSummaryDto } from '../../users/dto/user.dto.js';

/** Somebody who waits to be let into a group. */
export class JoinRequestDto {
  readonly user!: UserSummaryDto;
  readonly requestedAt!: Date;
}

/** A page of those who wait, longest first. */
export class JoinRequestPageDto extends PageDto {
  readonly items!: JoinRequestDto[];
}

/** Somebody who waits no longer. */
export class ResolvedJoinRequestDto {
  readonly user!: UserSummaryDto;

  /** They are in the group. */
  readonly approved!: boolean;
}
