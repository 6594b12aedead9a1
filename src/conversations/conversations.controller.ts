import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { Answers, AnswersNothing, answerCreated, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser, Reply } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { NOT_FOUND, NOT_PERMITTED } from './conversation-answers.js';
import { ConversationsService } from './conversations.service.js';
import { DeparturesService } from './departures.service.js';
import { ConversationDto, ConversationPageDto } from './dto/conversation.dto.js';
import {
  CreateConversationDto,
  ListConversationsDto,
  UpdateConversationDto,
} from './dto/conversation-requests.dto.js';

@Controller('conversations')
export class ConversationsController {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly departures: DeparturesService,
  ) {}

  /** Your conversations, most recently active first, but for those you have hidden. */
  @Get()
  @Answers(ConversationPageDto)
  listConversations(
    @CurrentUser() me: AuthenticatedUser,
    @Query() query: ListConversationsDto,
  ): Promise<Json<ConversationPageDto>> {
    return this.conversations.list(me.id, query);
  }

  /**
   * Start a conversation. You are always in it. With one other person it is direct, and the one you
   * have with them already is returned with status 200.
   */
  @Post()
  @Answers(ConversationDto, { status: 201, description: 'Started.' })
  @Answers(ConversationDto, { description: 'The direct conversation that you have already.' })
  @Refuses({
    403: '`contact_restricted`: you can start no conversation with those that `errors` names.',
    404: '`user_not_found`: your own account has just been deleted.',
  })
  async createConversation(
    @CurrentUser() me: AuthenticatedUser,
    @Body() request: CreateConversationDto,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Json<ConversationDto>> {
    return answerCreated(reply, await this.conversations.create(me.id, request));
  }

  /** One of your conversations. */
  @Get(':id')
  @Answers(ConversationDto)
  @Refuses({ 404: NOT_FOUND })
  getConversation(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<Json<ConversationDto>> {
    return this.conversations.get(id, me.id);
  }

  /**
   * Change title and description: either of a direct conversation's two, owners and admins of a
   * group. Its settings: owners.
   */
  @Patch(':id')
  @Answers(ConversationDto)
  @Refuses({
    403: '`not_permitted`: your role does not permit that; or `contact_restricted`: you can say nothing to this person.',
    404: NOT_FOUND,
    409: '`conversation_is_direct`: settings are for groups.',
  })
  updateConversation(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() changes: UpdateConversationDto,
  ): Promise<Json<ConversationDto>> {
    return this.conversations.update(id, me.id, changes);
  }

  /** Delete a group and all that was said in it, for everybody. Owners only. */
  @Delete(':id')
  @AnswersNothing('It is gone.')
  @Refuses({
    403: NOT_PERMITTED,
    404: NOT_FOUND,
    409: '`conversation_is_direct`: those two keep theirs; archive it instead.',
  })
  deleteConversation(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<void> {
    return this.departures.close(id, me.id);
  }
}
