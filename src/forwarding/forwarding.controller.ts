import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Refuses } from '../common/http/answers.js';
import { IdempotencyKey } from '../common/http/conditional.decorators.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser, Reply } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { MessageDto } from '../conversations/dto/message.dto.js';
import { answerSent, AnswersSent, clientMessageId } from '../messages/sending.js';
import { ForwardMessageDto } from './dto/forward.dto.js';
import { ForwardingService } from './forwarding.service.js';

@ApiTags('Messages')
@Controller('messages/:id/forward')
export class ForwardingController {
  constructor(private readonly forwarding: ForwardingService) {}

  /**
   * Forward a message to another conversation, or the same: its text and copies of its attachments, which
   * count towards your quota. It says where it comes from, mentions nobody, and cannot be edited.
   */
  @Post()
  @AnswersSent({
    404: '`message_not_found`; `conversation_not_found`: there is none, or you are not in it; or `attachment_not_found`, where it has just been deleted.',
    409: '`message_deleted`.',
  })
  @Refuses({ 413: '`attachment_quota_exceeded`.' })
  async forwardMessage(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id: messageId }: IdParams,
    @Body() { conversationId, clientMessageId: id }: ForwardMessageDto,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Json<MessageDto>> {
    const request = { messageId, conversationId, clientMessageId: clientMessageId(id, key) };
    return answerSent(reply, await this.forwarding.forward(me.id, request));
  }
}
