import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Answers, answerCreated, Refuses } from '../common/http/answers.js';
import { ValidationFailed } from '../common/errors/domain-error.js';
import type { Reply } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { MessageDto } from '../conversations/dto/message.dto.js';
import { LIMITS } from './limits.js';

export const ETAG = {
  ETag: { description: 'The version as an entity tag.', schema: { type: 'string' } },
} as const;

const REFUSALS = {
  403: '`sending_restricted`: only some may send there; `participant_muted`; or `contact_restricted`: you can send this person nothing.',
  404: '`conversation_not_found`: there is none, or you are not in it; `attachment_not_found`: no upload of yours; `parent_not_found`: no message there to reply to; or `quoted_message_not_found`.',
  409: '`attachment_already_sent`: it is part of another message; `parent_is_reply`; or `parent_deleted`.',
  422: '`client_message_id_reused`: you have sent another message with it.',
  429: '`slow_mode`: wait before the next message; or `rate_limited`.',
};

/**
 * What all ways to send a message answer.
 * @param refusals where they are others than those of what one has written oneself
 */
export const AnswersSent = (refusals: Partial<typeof REFUSALS> = {}): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'The same as `clientMessageId` in the body.',
      schema: { type: 'string', maxLength: LIMITS.clientMessageIdLength },
    }),
    Answers(MessageDto, { status: 201, description: 'Sent, and on disk.' }),
    Answers(MessageDto, {
      description: 'Sent before with this `clientMessageId`: the first message.',
      headers: {
        'Idempotent-Replayed': { description: 'true', schema: { type: 'string', enum: ['true'] } },
      },
    }),
    Refuses({ ...REFUSALS, ...refusals }),
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
