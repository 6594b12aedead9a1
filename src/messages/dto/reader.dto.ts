import { PageDto } from '../../common/http/page.dto.js';
import { UserSummaryDto } from '../../users/dto/user.dto.js';

/** Somebody who has read a message. */
export class ReaderDto {
  readonly user!: UserSummaryDto;

  /**
   * They have read everything up to here.
   * @example 42
   */
  readonly lastReadSeq!: number;
}

/** A page of readers, by their user id. */
export class ReaderPageDto extends PageDto {
  readonly items!: ReaderDto[];
}
