import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import {
  OwnPresenceDto,
  PresenceDto,
  PresenceListDto,
  PresenceQueryDto,
} from './dto/presence.dto.js';
import { PresenceService } from './presence.service.js';

@ApiTags('Real time')
@Controller()
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  /** What you want to be seen as. */
  @Get('users/me/presence')
  @Answers(OwnPresenceDto)
  async getOwnPresence(@CurrentUser() me: AuthenticatedUser): Promise<OwnPresenceDto> {
    return { status: await this.presence.setting(me.id) };
  }

  /** Choose what you want to be seen as. */
  @Put('users/me/presence')
  @Answers(OwnPresenceDto)
  async setOwnPresence(
    @CurrentUser() me: AuthenticatedUser,
    @Body() choice: OwnPresenceDto,
  ): Promise<OwnPresenceDto> {
    await this.presence.choose(me.id, choice.status);
    return { status: choice.status };
  }

  /** Whether somebody is there. Who shares no conversation with you is offline to you. */
  @Get('users/:id/presence')
  @Answers(PresenceDto)
  async getPresence(@CurrentUser() me: AuthenticatedUser, @Param() { id }: IdParams) {
    const [presence] = await this.presence.of(me.id, [id]);
    return presence;
  }

  /** Whether these people are there. */
  @Get('presence')
  @Answers(PresenceListDto)
  async listPresence(@CurrentUser() me: AuthenticatedUser, @Query() { userIds }: PresenceQueryDto) {
    return { items: await this.presence.of(me.id, userIds) };
  }
}
