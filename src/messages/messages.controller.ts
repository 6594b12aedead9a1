import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { answerVersioned, IdempotencyKey, IfMatch } from '../common/http/conditional.decorators.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser, Reply } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { MessageDto } from '../conversations/dto/message.dto.js';
import {
  EditMessageDto,
  ListMessagesDto,
  MessagePageDto,
  SendMessageDto,
} from './dto/message-requests.dto.js';
import { MessageListsService } from './message-lists.service.js';
import { MessagesService } from './messages.service.js';
import { answerSent, AnswersSent, clientMessageId, ETAG } from './sending.js';

const NOT_FOUND = '`message_not_found`: there is none, or you are not in its conversation.';
const STALE = '`message_changed`: it is at another version than `If-Match` names.';
const IF_MATCH = {
  name: 'If-Match',
  required: false,
  description: 'The version you have seen, as an entity tag: nothing happens if there is a newer.',
  schema: { type: 'string' },
};

@Controller('messages')
export class MessagesController {
  constructor(
    private readonly messages: MessagesService,
    private readonly lists: MessageListsService,
  ) {}

  /** Messages of all your conversations, newest first. */
  @Get()
  @Answers(MessagePageDto)
  @Refuses({ 404: '`conversation_not_found`, where you name one.' })
  listMessages(
    @CurrentUser() me: AuthenticatedUser,
    @Query() query: ListMessagesDto,
  ): Promise<Json<MessagePageDto>> {
    return this.lists.everywhere(me.id, query);
  }

  /**
   * Send a message. Once this answers, the message is on disk. After a timeout or an error, send it
   * again with the same `clientMessageId`: it is never doubled.
   */
  @Post()
  @AnswersSent()
  async sendMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Body() { conversationId, body, clientMessageId: id }: SendMessageDto,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Json<MessageDto>> {
    const request = { conversationId, body, clientMessageId: clientMessageId(id, key) };
    return answerSent(reply, await this.messages.send({ senderId: me.id, ...request }));
  }

  /** One message. */
  @Get(':id')
  @Answers(MessageDto, { headers: ETAG })
  @Refuses({ 404: NOT_FOUND })
  async getMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Json<MessageDto>> {
    return answerVersioned(reply, await this.messages.get(id, me.id));
  }

  /** Change the text of a message of yours. */
  @Patch(':id')
  @ApiHeader(IF_MATCH)
  @Answers(MessageDto, { headers: ETAG })
  @Refuses({
    403: '`not_your_message`; `edit_window_over`; or you may not send there: `sending_restricted`, `participant_muted`.',
    404: NOT_FOUND,
    409: '`message_deleted`.',
    412: STALE,
  })
  async editMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() { body }: EditMessageDto,
    @IfMatch() versions: readonly number[] | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Json<MessageDto>> {
    return answerVersioned(reply, await this.messages.edit(id, me.id, body, versions));
  }

  /** Delete a message for everybody: its author, or an owner or admin of the group. */
  @Delete(':id')
  @ApiHeader(IF_MATCH)
  @AnswersNothing('Its text is gone; its place in the conversation stays.')
  @Refuses({ 403: '`not_permitted`; `delete_window_over`.', 404: NOT_FOUND, 412: STALE })
  deleteMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @IfMatch() versions: readonly number[] | undefined,
  ): Promise<void> {
    return this.messages.delete(id, me.id, versions);
  }
}
