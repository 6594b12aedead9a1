import { PageDto } from '../../common/http/page.dto.js';
import { UserSummaryDto } from '../../users/dto/user.dto.js';

/** Somebody whom you have blocked. */
export class BlockDto {
  readonly user!: UserSummaryDto;
  readonly blockedAt!: Date;
}

/** A page of them, who was blocked last first. */
export class BlockPageDto extends PageDto {
  readonly items!: BlockDto[];
}
