import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../common/http/answers.js';
import { IdempotencyKey } from '../common/http/conditional.decorators.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser, Reply } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { MessageDto } from '../conversations/dto/message.dto.js';
import {
  ListConversationMessagesDto,
  MessagePageDto,
  SendToConversationDto,
} from './dto/message-requests.dto.js';
import { MessageListsService } from './message-lists.service.js';
import { MessagesService } from './messages.service.js';
import { answerSent, AnswersSent, clientMessageId } from './sending.js';

@ApiTags('Messages')
@Controller('conversations/:id/messages')
export class ConversationMessagesController {
  constructor(
    private readonly messages: MessagesService,
    private readonly lists: MessageListsService,
  ) {}

  /** Messages of one conversation, by `seq`. */
  @Get()
  @Answers(MessagePageDto)
  @Refuses({ 404: '`conversation_not_found`: there is none, or you are not in it.' })
  listConversationMessages(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() query: ListConversationMessagesDto,
  ): Promise<Json<MessagePageDto>> {
    return this.lists.inConversation(me.id, id, query);
  }

  /** Send a message to a conversation: the same as `POST /messages`. */
  @Post()
  @AnswersSent()
  async sendToConversation(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id: conversationId }: IdParams,
    @Body() { clientMessageId: id, ...content }: SendToConversationDto,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Json<MessageDto>> {
    const request = { conversationId, clientMessageId: clientMessageId(id, key), ...content };
    return answerSent(reply, await this.messages.send({ senderId: me.id, ...request }));
  }
}
