import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { MessageVersionPageDto } from './dto/message-version.dto.js';
import { MessageVersionsService } from './message-versions.service.js';

@ApiTags('Messages')
@Controller('messages/:id/versions')
export class MessageVersionsController {
  constructor(private readonly versions: MessageVersionsService) {}

  /**
   * The texts a message has had, the newest first: what it says now, and what it said before each
   * edit. A deleted message has none.
   */
  @Get()
  @Answers(MessageVersionPageDto)
  @Refuses({ 404: '`message_not_found`: there is none, or you are not in its conversation.' })
  listVersions(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() query: PageQueryDto,
  ): Promise<Json<MessageVersionPageDto>> {
    return this.versions.list(id, me.id, query);
  }
}
