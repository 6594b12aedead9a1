import { PageDto } from '../../common/http/page.dto.js';
import { MessageDto } from '../../conversations/dto/message.dto.js';

/** A message that you have saved. */
export class SavedMessageDto {
  readonly message!: MessageDto;
  readonly savedAt!: Date;
}

/** A page of them, what was saved last first. */
export class SavedMessagePageDto extends PageDto {
  readonly items!: SavedMessageDto[];
}
