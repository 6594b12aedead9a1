import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { DIRECT, NEITHER_FOUND, NOT_FOUND, NOT_PERMITTED } from './conversation-answers.js';
import { BanDto, BanPageDto, MuteParticipantDto } from './dto/moderation.dto.js';
import { ParticipantDto, ParticipantParams } from './dto/participant.dto.js';
import { ModerationService } from './moderation.service.js';

@ApiTags('Conversations')
@Controller('conversations/:id')
export class ModerationController {
  constructor(private readonly moderation: ModerationService) {}

  /** Who is kept out of a group, banned last first: owners and admins. */
  @Get('bans')
  @Answers(BanPageDto)
  @Refuses({ 403: NOT_PERMITTED, 404: NOT_FOUND, 409: DIRECT })
  listBans(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() query: PageQueryDto,
  ): Promise<Json<BanPageDto>> {
    return this.moderation.listBans(id, me.id, query);
  }

  /**
   * Keep somebody out of a group, and put them out where they are in it: owners anybody else, admins
   * members and strangers. No invite lets them in, and nobody can add them.
   */
  @Put('bans/:userId')
  @Answers(BanDto)
  @Refuses({
    403: NOT_PERMITTED,
    404: '`conversation_not_found` or `user_not_found`.',
    409: DIRECT,
  })
  banUser(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, userId }: ParticipantParams,
  ): Promise<Json<BanDto>> {
    return this.moderation.ban(id, me.id, userId);
  }

  /** Lift a ban: owners and admins. They are not in the group by that, but may be again. */
  @Delete('bans/:userId')
  @AnswersNothing('They may come back.')
  @Refuses({
    403: NOT_PERMITTED,
    404: '`conversation_not_found` or `ban_not_found`.',
    409: DIRECT,
  })
  unbanUser(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, userId }: ParticipantParams,
  ): Promise<void> {
    return this.moderation.unban(id, me.id, userId);
  }

  /** Let somebody send nothing for a time: owners anybody, admins members. They go on reading. */
  @Put('participants/:userId/mute')
  @Answers(ParticipantDto)
  @Refuses({ 403: NOT_PERMITTED, 404: NEITHER_FOUND, 409: DIRECT })
  muteParticipant(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, userId }: ParticipantParams,
    @Body() { until }: MuteParticipantDto,
  ): Promise<Json<ParticipantDto>> {
    return this.moderation.mute(id, me.id, userId, until);
  }

  /** Let somebody send again: owners anybody, admins members. */
  @Delete('participants/:userId/mute')
  @AnswersNothing('They may send.')
  @Refuses({ 403: NOT_PERMITTED, 404: NEITHER_FOUND, 409: DIRECT })
  async unmuteParticipant(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, userId }: ParticipantParams,
  ): Promise<void> {
    await this.moderation.mute(id, me.id, userId, null);
  }
}
