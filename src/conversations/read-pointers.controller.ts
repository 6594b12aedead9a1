import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import {
  MarkUnreadDto,
  MoveReadPointerDto,
  ReadStateDto,
  UnreadTotalDto,
} from './dto/read-pointers.dto.js';
import { ReadPointersService } from './read-pointers.service.js';

const NOT_FOUND = '`conversation_not_found`: there is none, or you are not in it.';

@ApiTags('Conversations')
@Controller()
export class ReadPointersController {
  constructor(private readonly pointers: ReadPointersService) {}

  /** You have read everything up to this message. */
  @Put('conversations/:id/read')
  @Answers(ReadStateDto)
  @Refuses({ 404: NOT_FOUND })
  markRead(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() { seq }: MoveReadPointerDto,
  ): Promise<Json<ReadStateDto>> {
    return this.pointers.move('read', id, me.id, seq);
  }

  /** This message and what comes after it are to be unread again. What was delivered stays so. */
  @Put('conversations/:id/unread')
  @Answers(ReadStateDto)
  @Refuses({ 404: NOT_FOUND })
  markUnread(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() { seq }: MarkUnreadDto,
  ): Promise<Json<ReadStateDto>> {
    return this.pointers.move('unread', id, me.id, seq);
  }

  /** A device of yours has received everything up to this message. */
  @Put('conversations/:id/delivered')
  @Answers(ReadStateDto)
  @Refuses({ 404: NOT_FOUND })
  markDelivered(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() { seq }: MoveReadPointerDto,
  ): Promise<Json<ReadStateDto>> {
    return this.pointers.move('delivered', id, me.id, seq);
  }

  /** What you have not read, over all your conversations: for a badge. */
  @Get('users/me/unread')
  @Answers(UnreadTotalDto)
  countUnread(@CurrentUser() me: AuthenticatedUser): Promise<Json<UnreadTotalDto>> {
    return this.pointers.total(me.id);
  }
}
