import { Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { ParticipantDto, ParticipantParams } from '../conversations/dto/participant.dto.js';
import { JoinRequestPageDto } from './dto/join-request.dto.js';
import { JoinRequestsService } from './join-requests.service.js';

const NOT_FOUND = '`conversation_not_found`: there is none, or you are not in it.';
const NEITHER_FOUND = '`conversation_not_found` or `join_request_not_found`.';
const NOT_PERMITTED = '`not_permitted`: your role does not permit that.';
const DIRECT = '`conversation_is_direct`: that is for groups.';

@ApiTags('Invites')
@Controller('conversations/:id/join-requests')
export class JoinRequestsController {
  constructor(private readonly requests: JoinRequestsService) {}

  /** Who waits to be let into a group, longest first: owners and admins. */
  @Get()
  @Answers(JoinRequestPageDto)
  @Refuses({ 403: NOT_PERMITTED, 404: NOT_FOUND, 409: DIRECT })
  listJoinRequests(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() query: PageQueryDto,
  ): Promise<Json<JoinRequestPageDto>> {
    return this.requests.list(id, me.id, query);
  }

  /** Let somebody in who asks to join: owners and admins. */
  @Post(':userId/approve')
  @Answers(ParticipantDto)
  @Refuses({
    403: '`not_permitted`, or `user_banned`: they have been banned since.',
    404: NEITHER_FOUND,
    409: '`conversation_is_direct`, or `too_many_participants`: the group is full.',
  })
  approveJoinRequest(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, userId }: ParticipantParams,
  ): Promise<Json<ParticipantDto>> {
    return this.requests.approve(id, me.id, userId);
  }

  /** Turn somebody down who asks to join: owners and admins. They may ask again. */
  @Delete(':userId')
  @AnswersNothing('They are not let in.')
  @Refuses({ 403: NOT_PERMITTED, 404: NEITHER_FOUND, 409: DIRECT })
  declineJoinRequest(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, userId }: ParticipantParams,
  ): Promise<void> {
    return this.requests.decline(id, me.id, userId);
  }
}
