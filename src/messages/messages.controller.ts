import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { answerVersioned, IdempotencyKey, IfMatch } from '../common/http/conditional.decorators.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser, Reply } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { MessageDto } from '../conversations/dto/message.dto.js';
import { BulkGetDto, MessagesFoundDto } from './dto/bulk-get.dto.js';
import {
  DeleteMessageQueryDto,
  EditMessageDto,
  ListMessagesDto,
  MessagePageDto,
  SendMessageDto,
} from './dto/message-requests.dto.js';
import { DeletionService } from './deletion.service.js';
import { HidingService } from './hiding.service.js';
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
    private readonly deletion: DeletionService,
    private readonly hiding: HidingService,
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
    @Body() { conversationId, clientMessageId: id, ...content }: SendMessageDto,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Json<MessageDto>> {
    const request = { conversationId, clientMessageId: clientMessageId(id, key), ...content };
    return answerSent(reply, await this.messages.send({ senderId: me.id, ...request }));
  }

  /** Several messages at once, by their ids. */
  @Post('bulk-get')
  @Answers(MessagesFoundDto)
  getMessages(
    @CurrentUser() me: AuthenticatedUser,
    @Body() { ids }: BulkGetDto,
  ): Promise<Json<MessagesFoundDto>> {
    return this.messages.getSeveral(ids, me.id);
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
    403: '`not_your_message`; `edit_window_over`; or you may not send there: `sending_restricted`, `participant_muted`, `contact_restricted`.',
    404: NOT_FOUND,
    409: '`message_deleted`; or `message_forwarded`: the words of somebody else cannot be changed.',
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

  /**
   * Delete a message for everybody: its author, or an owner or admin of the group. With `for=me` it is
   * gone for you alone, whoever wrote it.
   */
  @Delete(':id')
  @ApiHeader(IF_MATCH)
  @AnswersNothing('Its text is gone, its place in the conversation stays; or you see it no longer.')
  @Refuses({
    403: '`not_permitted`; `delete_window_over`.',
    404: NOT_FOUND,
    409: '`too_many_hidden`: you have deleted so many here for yourself.',
    412: STALE,
  })
  deleteMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() { for: whom }: DeleteMessageQueryDto,
    @IfMatch() versions: readonly number[] | undefined,
  ): Promise<void> {
    return whom === 'me'
      ? this.hiding.hide(id, me.id, versions)
      : this.deletion.delete(id, me.id, versions);
  }

  /**
   * Undo that you have deleted a message for everybody, a moment ago. Its reactions are gone, and it is
   * pinned no longer.
   */
  @Post(':id/restore')
  @Answers(MessageDto, { headers: ETAG })
  @Refuses({
    403: '`restore_window_over`; `not_permitted`; or you may not send there: `sending_restricted`, `participant_muted`, `contact_restricted`.',
    404: NOT_FOUND,
  })
  async restoreMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Json<MessageDto>> {
    return answerVersioned(reply, await this.deletion.restore(id, me.id));
  }
}
