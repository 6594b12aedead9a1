import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { PinDto, PinPageDto } from './dto/pin.dto.js';
import { PinsService } from './pins.service.js';

const NOT_PERMITTED =
  '`not_permitted`: the group lets others pin; or `contact_restricted`: you can say nothing to this person.';
const NOT_FOUND = '`message_not_found`: there is none, or you are not in its conversation.';

@ApiTags('Pins')
@Controller()
export class PinsController {
  constructor(private readonly pins: PinsService) {}

  /**
   * Pin a message for everybody in its conversation: who the group’s `whoCanPin` says, and both in a
   * direct one. One that is pinned already stays as it is.
   */
  @Put('messages/:id/pin')
  @Answers(PinDto)
  @Refuses({
    403: NOT_PERMITTED,
    404: NOT_FOUND,
    409: '`too_many_pins`: `GET /limits` says how many a conversation may have. Or `message_deleted`.',
  })
  pinMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<Json<PinDto>> {
    return this.pins.pin(id, me.id);
  }

  /** Unpin a message, whoever has pinned it: those who may pin. */
  @Delete('messages/:id/pin')
  @AnswersNothing('It is not pinned.')
  @Refuses({ 403: NOT_PERMITTED, 404: NOT_FOUND })
  unpinMessage(@CurrentUser() me: AuthenticatedUser, @Param() { id }: IdParams): Promise<void> {
    return this.pins.unpin(id, me.id);
  }

  /** What is pinned in a conversation, of what you may see; pinned last first. */
  @Get('conversations/:id/pins')
  @Answers(PinPageDto)
  @Refuses({ 404: '`conversation_not_found`: there is none, or you are not in it.' })
  listPins(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() query: PageQueryDto,
  ): Promise<Json<PinPageDto>> {
    return this.pins.list(id, me.id, query);
  }
}
