import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Answers, answerCreated, Refuses } from '../common/http/answers.js';
import { ValidationFailed } from '../common/errors/domain-error.js';
import type { Reply } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { MessageDto } from '../conversations/dto/message.dto.js';

export const ETAG = {
  ETag: { description: 'The version as an entity tag.', schema: { type: 'string' } },
} as const;

/** What both ways to send a message answer. */
export const AnswersSent = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'The same as `clientMessageId` in the body.',
      schema: { type: 'string', maxLength: 255 },
    }),
    Answers(MessageDto, { status: 201, description: 'Sent, and on disk.' }),
    Answers(MessageDto, {
      description: 'Sent before with this `clientMessageId`: the first message.',
      headers: {
        'Idempotent-Replayed': { description: 'true', schema: { type: 'string', enum: ['true'] } },
      },
    }),
    Refuses({
      403: '`sending_restricted`: only some may send there; or `participant_muted`.',
      404: '`conversation_not_found`: there is none, or you are not in it.',
      429: '`slow_mode`: wait before the next message; or `rate_limited`.',
      422: '`client_message_id_reused`: you have sent another message with it.',
    }),
  );

export function answerSent(
  reply: Reply,
  result: { item: Json<MessageDto>; isNew: boolean },
): Json<MessageDto> {
  if (!result.isNew) void reply.header('idempotent-replayed', 'true');
  return answerCreated(reply, result);
}

/** Field and header are one thing. */
export function clientMessageId(
  field: string | undefined,
  header: string | undefined,
): string | null {
  if (field !== undefined && header !== undefined && field !== header) {
    const path = 'clientMessageId';
    const message = `${path} and Idempotency-Key differ`;
    throw new ValidationFailed([{ path, message, code: 'not_together' }]);
  }
  return field ?? header ?? null;
}
