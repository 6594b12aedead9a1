import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { CreateInviteDto, InviteDto, InvitePageDto, InviteParams } from './dto/invite.dto.js';
import { InvitesService } from './invites.service.js';

const NOT_FOUND = '`conversation_not_found`: there is none, or you are not in it.';
const NOT_PERMITTED = '`not_permitted`: you may not add people to this group.';
const DIRECT = '`conversation_is_direct`: invites are for groups.';

@ApiTags('Invites')
@Controller('conversations/:id/invites')
export class InvitesController {
  constructor(private readonly invites: InvitesService) {}

  /** Make an invite: whoever may add people to the group. It outlives their being in it. */
  @Post()
  @Answers(InviteDto, { status: 201 })
  @Refuses({
    403: NOT_PERMITTED,
    404: NOT_FOUND,
    409: '`conversation_is_direct`, or `too_many_invites`: a group has 100 at most.',
  })
  createInvite(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() request: CreateInviteDto,
  ): Promise<Json<InviteDto>> {
    return this.invites.create(id, me.id, request);
  }

  /** A group's invites, newest first, without those that are good no longer. */
  @Get()
  @Answers(InvitePageDto)
  @Refuses({ 403: NOT_PERMITTED, 404: NOT_FOUND, 409: DIRECT })
  listInvites(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() query: PageQueryDto,
  ): Promise<Json<InvitePageDto>> {
    return this.invites.list(id, me.id, query);
  }

  /** Revoke an invite, whoever made it. Who has come by it stays. */
  @Delete(':inviteId')
  @AnswersNothing('It is good no longer.')
  @Refuses({
    403: NOT_PERMITTED,
    404: '`conversation_not_found` or `invite_not_found`.',
    409: DIRECT,
  })
  revokeInvite(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, inviteId }: InviteParams,
  ): Promise<void> {
    return this.invites.revoke(id, me.id, inviteId);
  }
}
