import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import {
  AddedParticipantsDto,
  AddParticipantsDto,
  ChangeRoleDto,
  ParticipantDto,
  ParticipantPageDto,
  ParticipantParams,
} from './dto/participant.dto.js';
import { ParticipantsService } from './participants.service.js';

const NOT_FOUND = '`conversation_not_found`: there is none, or you are not in it.';
const NEITHER_FOUND = '`conversation_not_found` or `participant_not_found`.';
const NOT_PERMITTED = '`not_permitted`: your role does not permit that.';
const DIRECT = '`conversation_is_direct`: those two stay.';

@ApiTags('Conversations')
@Controller('conversations/:id')
export class ParticipantsController {
  constructor(private readonly participants: ParticipantsService) {}

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

  /** Add people to a group: owners and admins. */
  @Post('participants')
  @Answers(AddedParticipantsDto, { status: 201 })
  @Refuses({
    403: NOT_PERMITTED,
    404: NOT_FOUND,
    409: '`conversation_is_direct`, or `too_many_participants` past 1,000.',
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

  /** Remove somebody from a group: owners anybody, admins members. Removing yourself is leaving. */
  @Delete('participants/:userId')
  @AnswersNothing('They are out.')
  @Refuses({ 403: NOT_PERMITTED, 404: NEITHER_FOUND, 409: DIRECT })
  removeParticipant(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, userId }: ParticipantParams,
  ): Promise<void> {
    return this.participants.remove(id, me.id, userId);
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
    return this.participants.leave(id, me.id);
  }
}
