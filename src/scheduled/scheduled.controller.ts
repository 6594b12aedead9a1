import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, answerCreated, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser, Reply } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import {
  RescheduleMessageDto,
  ScheduledMessageDto,
  ScheduledMessagePageDto,
  ScheduledMessageParams,
  ScheduleMessageDto,
} from './dto/scheduled-message.dto.js';
import { ScheduledService } from './scheduled.service.js';

const NOT_FOUND = '`conversation_not_found`: there is none, or you are not in it.';
const NEITHER_FOUND =
  '`scheduled_message_not_found`: you have none such, it may have been sent; or `conversation_not_found`.';
const SENDING = '`scheduled_message_sending`: it is too late, it is just being sent.';

@ApiTags('Scheduled messages')
@Controller('conversations/:id/scheduled')
export class ScheduledController {
  constructor(private readonly scheduled: ScheduledService) {}

  /**
   * Leave a message to be sent later. It is sent once, at that time, by whichever node. Whether you may
   * send there is looked at then; where not, it stays here as `failed`.
   */
  @Post()
  @Answers(ScheduledMessageDto, { status: 201 })
  @Answers(ScheduledMessageDto, { description: 'Scheduled before with this `clientMessageId`.' })
  @Refuses({
    404: NOT_FOUND,
    409: '`too_many_scheduled`: `GET /limits` says how many you may have.',
    422: '`client_message_id_reused`: you have scheduled another message with it.',
  })
  async scheduleMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() request: ScheduleMessageDto,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Json<ScheduledMessageDto>> {
    return answerCreated(reply, await this.scheduled.create(id, me.id, request));
  }

  /** What you have scheduled in a conversation, and what could not be sent; by `sendAt`. */
  @Get()
  @Answers(ScheduledMessagePageDto)
  @Refuses({ 404: NOT_FOUND })
  listScheduledMessages(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() query: PageQueryDto,
  ): Promise<Json<ScheduledMessagePageDto>> {
    return this.scheduled.list(id, me.id, query);
  }

  /** One of them. */
  @Get(':scheduledId')
  @Answers(ScheduledMessageDto)
  @Refuses({ 404: NEITHER_FOUND })
  getScheduledMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, scheduledId }: ScheduledMessageParams,
  ): Promise<Json<ScheduledMessageDto>> {
    return this.scheduled.get(id, me.id, scheduledId);
  }

  /** Change its text or its time, until it is being sent. */
  @Patch(':scheduledId')
  @Answers(ScheduledMessageDto)
  @Refuses({ 404: NEITHER_FOUND, 409: SENDING })
  changeScheduledMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, scheduledId }: ScheduledMessageParams,
    @Body() changes: RescheduleMessageDto,
  ): Promise<Json<ScheduledMessageDto>> {
    return this.scheduled.change(id, me.id, scheduledId, changes);
  }

  /** Do not send it, or put away one that has failed. */
  @Delete(':scheduledId')
  @AnswersNothing('It is not sent.')
  @Refuses({ 404: NEITHER_FOUND, 409: SENDING })
  deleteScheduledMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, scheduledId }: ScheduledMessageParams,
  ): Promise<void> {
    return this.scheduled.delete(id, me.id, scheduledId);
  }
}
