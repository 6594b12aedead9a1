import { PageDto } from '../../common/http/page.dto.js';
import { Instant } from '../../common/http/validation.decorators.js';
import { UserSummaryDto } from '../../users/dto/user.dto.js';

/** Somebody who is kept out of a group. */
export class BanDto {
  readonly user!: UserSummaryDto;

  /**
   * Who has banned them.
   * @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11'
   */
  readonly bannedBy!: string;

  readonly bannedAt!: Date;
}

/** A page of bans, newest first. */
export class BanPageDto extends PageDto {
  readonly items!: BanDto[];
}

export class MuteParticipantDto {
  /**
   * They may send nothing until then.
   * @example '2030-01-31T09:30:00.000Z'
   */
  @Instant()
  readonly until!: string;
}
