import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { DIRECT, NEITHER_FOUND, NOT_FOUND, NOT_PERMITTED } from './conversation-answers.js';
import { DeparturesService } from './departures.service.js';
import {
  AddedParticipantsDto,
  AddParticipantsDto,
  ChangeRoleDto,
  ParticipantDto,
  ParticipantPageDto,
  ParticipantParams,
  TransferOwnershipDto,
} from './dto/participant.dto.js';
import { ParticipantsService } from './participants.service.js';

@ApiTags('Conversations')
@Controller('conversations/:id')
export class ParticipantsController {
  constructor(
    private readonly participants: ParticipantsService,
    private readonly departures: DeparturesService,
  ) {}

  /** Everybody in a conversation, longest there first. */
  @Get('participants')
  @Answers(ParticipantPageDto)
  @Refuses({ 404: NOT_FOUND })
  listParticipants(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() query: PageQueryDto,
  ): Promise<Json<ParticipantPageDto>> {
    return this.participants.list(id, me.id, query);
  }

  /** Add people to a group: owners and admins, unless its settings say otherwise. */
  @Post('participants')
  @Answers(AddedParticipantsDto, { status: 201 })
  @Refuses({
    403: '`not_permitted`; `contact_restricted`: you cannot add those that `errors` names; or `user_banned`: one of them is kept out.',
    404: NOT_FOUND,
    409: '`conversation_is_direct`, or `too_many_participants`: past the limit of the server.',
  })
  addParticipants(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() request: AddParticipantsDto,
  ): Promise<Json<AddedParticipantsDto>> {
    return this.participants.add(id, me.id, request);
  }

  /** Change somebody's role: owners. A group keeps at least one owner. */
  @Patch('participants/:userId')
  @Answers(ParticipantDto)
  @Refuses({
    403: NOT_PERMITTED,
    404: NEITHER_FOUND,
    409: '`last_owner` or `conversation_is_direct`.',
  })
  changeRole(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, userId }: ParticipantParams,
    @Body() { role }: ChangeRoleDto,
  ): Promise<Json<ParticipantDto>> {
    return this.participants.changeRole(id, me.id, userId, role);
  }

  /**
   * Hand your group over: the other becomes an owner and you an admin, at once. Other owners stay
   * what they are.
   */
  @Post('transfer-ownership')
  @Answers(ParticipantDto)
  @Refuses({ 403: NOT_PERMITTED, 404: NEITHER_FOUND, 409: DIRECT })
  transferOwnership(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() { userId }: TransferOwnershipDto,
  ): Promise<Json<ParticipantDto>> {
    return this.participants.transferOwnership(id, me.id, userId);
  }

  /** Remove somebody from a group: owners anybody, admins members. Removing yourself is leaving. */
  @Delete('participants/:userId')
  @AnswersNothing('They are out.')
  @Refuses({ 403: NOT_PERMITTED, 404: NEITHER_FOUND, 409: DIRECT })
  removeParticipant(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, userId }: ParticipantParams,
  ): Promise<void> {
    return this.departures.remove(id, me.id, userId);
  }

  /**
   * Leave a group. The last owner hands over to the admin, or else the member, who has been there
   * longest; the last participant closes the group.
   */
  @Post('leave')
  @AnswersNothing('You are out.')
  @Refuses({ 404: NOT_FOUND, 409: DIRECT })
  leaveConversation(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<void> {
    return this.departures.leave(id, me.id);
  }
}
