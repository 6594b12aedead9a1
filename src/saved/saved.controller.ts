import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { SavedMessageDto, SavedMessagePageDto } from './dto/saved-message.dto.js';
import { SavedService } from './saved.service.js';

const NOT_FOUND = '`message_not_found`: there is none, or you are not in its conversation.';

@ApiTags('Saved messages')
@Controller()
export class SavedController {
  constructor(private readonly saved: SavedService) {}

  /** Save a message for yourself: nobody else sees it. One that is saved already stays where it is. */
  @Put('messages/:id/save')
  @Answers(SavedMessageDto)
  @Refuses({
    404: NOT_FOUND,
    409: '`too_many_saved`: `GET /limits` says how many you may have. Or `message_deleted`.',
  })
  saveMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<Json<SavedMessageDto>> {
    return this.saved.save(id, me.id);
  }

  /** Take a message out of those you have saved. */
  @Delete('messages/:id/save')
  @AnswersNothing('It is not saved.')
  @Refuses({ 404: NOT_FOUND })
  unsaveMessage(@CurrentUser() me: AuthenticatedUser, @Param() { id }: IdParams): Promise<void> {
    return this.saved.remove(id, me.id);
  }

  /** The messages that you have saved and still may see, of all your conversations; saved last first. */
  @Get('saved')
  @Answers(SavedMessagePageDto)
  listSavedMessages(
    @CurrentUser() me: AuthenticatedUser,
    @Query() query: PageQueryDto,
  ): Promise<Json<SavedMessagePageDto>> {
    return this.saved.list(me.id, query);
  }
}
