import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { MessagePageDto } from '../messages/dto/message-requests.dto.js';
import { ListRepliesDto } from './dto/reply-requests.dto.js';
import { RepliesService } from './replies.service.js';

@ApiTags('Threads')
@Controller('messages/:id/replies')
export class RepliesController {
  constructor(private readonly replies: RepliesService) {}

  /** What was replied to a message. Deleted replies stay in their place, as in the conversation. */
  @Get()
  @Answers(MessagePageDto)
  @Refuses({ 404: '`message_not_found`: there is none, or you are not in its conversation.' })
  listReplies(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() query: ListRepliesDto,
  ): Promise<Json<MessagePageDto>> {
    return this.replies.list(id, me.id, query);
  }
}
