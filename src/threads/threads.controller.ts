import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import {
  ListThreadsDto,
  MoveThreadPointerDto,
  ThreadDto,
  ThreadPageDto,
} from './dto/thread.dto.js';
import { ThreadsService } from './threads.service.js';

const NOT_FOUND = '`message_not_found`: there is none, or you are not in its conversation.';
const IS_REPLY = '`message_is_reply`: name the message that it replies to.';

@ApiTags('Threads')
@Controller()
export class ThreadsController {
  constructor(private readonly threads: ThreadsService) {}

  /**
   * The threads that you follow and whose first message you may see, most recently replied to first. You
   * follow those that you reply to, those of your messages that others reply to, and whatever you say.
   */
  @Get('threads')
  @Answers(ThreadPageDto)
  listThreads(
    @CurrentUser() me: AuthenticatedUser,
    @Query() query: ListThreadsDto,
  ): Promise<Json<ThreadPageDto>> {
    return this.threads.list(me.id, query);
  }

  /** Whether you follow the thread of a message, and what you have not read of it. */
  @Get('messages/:id/thread')
  @Answers(ThreadDto)
  @Refuses({ 404: NOT_FOUND, 409: IS_REPLY })
  getThread(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<Json<ThreadDto>> {
    return this.threads.find(id, me.id);
  }

  /** Follow the thread of a message. What is there when you begin to counts as read. */
  @Put('messages/:id/follow')
  @Answers(ThreadDto)
  @Refuses({ 404: NOT_FOUND, 409: IS_REPLY })
  followThread(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<Json<ThreadDto>> {
    return this.threads.setFollowing(id, me.id, true);
  }

  /** Follow it no more, whatever is replied, until you say that you do. */
  @Delete('messages/:id/follow')
  @AnswersNothing('You do not follow it.')
  @Refuses({ 404: NOT_FOUND, 409: IS_REPLY })
  async unfollowThread(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<void> {
    await this.threads.setFollowing(id, me.id, false);
  }

  /** You have read all that was replied up to this message. */
  @Put('messages/:id/thread/read')
  @Answers(ThreadDto)
  @Refuses({
    404: NOT_FOUND,
    409: '`thread_not_followed`: follow it first; or `message_is_reply`.',
  })
  markThreadRead(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() { seq }: MoveThreadPointerDto,
  ): Promise<Json<ThreadDto>> {
    return this.threads.read(id, me.id, seq);
  }
}
