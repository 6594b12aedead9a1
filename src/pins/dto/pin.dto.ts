import { PageDto } from '../../common/http/page.dto.js';
import { MessageDto } from '../../conversations/dto/message.dto.js';
import { UserSummaryDto } from '../../users/dto/user.dto.js';

/** A message that is pinned, by whom and when. */
export class PinDto {
  readonly message!: MessageDto;
  readonly pinnedBy!: UserSummaryDto;
  readonly pinnedAt!: Date;
}

/** A page of them, what was pinned last first. */
export class PinPageDto extends PageDto {
  readonly items!: PinDto[];
}
