import { ApiSchema } from '@nestjs/swagger';
import { ProblemFieldDto } from '../../common/errors/problem.dto.js';
import { ReadStateDto } from '../../conversations/dto/read-pointers.dto.js';
import { MessageDto } from '../../conversations/dto/message.dto.js';
import { Discriminates, Literal } from '../../openapi/unions.js';
import type { Ref } from '../socket-frames.js';
import { EPHEMERAL_EVENTS } from './ephemeral-event.dto.js';
import { FEED_EVENTS } from './feed-event.dto.js';
import { FrameRef } from './frame-ref.decorator.js';

@ApiSchema({ description: 'Who you are is known, and the feed begins.' })
class ReadyFrameDto {
  @Literal('ready')
  readonly type!: 'ready';

  /**
   * What follows comes after this place.
   * @example 'MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY'
   */
  readonly cursor!: string;

  /**
   * False where your cursor is from before what is kept: events are missing. Load what you show anew
   * with `GET /sync`, and go on from here.
   */
  readonly recovered!: boolean;
}

class AnswerFrameDto {
  @FrameRef()
  readonly ref?: Ref;
}

@ApiSchema({ description: 'A command was done. Further members depend on which.' })
class AckFrameDto extends AnswerFrameDto {
  @Literal('ack')
  readonly type!: 'ack';

  /** Of `message.send`. */
  readonly message?: MessageDto;

  /** Of `message.send`: it had been sent before, with the same `clientMessageId`. */
  readonly replayed?: boolean;

  /** Of `read`. */
  readonly readState?: ReadStateDto;

  /** Of `auth`: when the token now in use expires. */
  readonly expiresAt?: Date;
}

@ApiSchema({
  description: 'A command was not done, or the feed cannot begin. The same as a problem over HTTP.',
})
class ErrorFrameDto extends AnswerFrameDto {
  @Literal('error')
  readonly type!: 'error';

  /**
   * Stable, in snake case: branch on this one.
   * @example 'conversation_not_found'
   */
  readonly code!: string;

  /** @example 'Not Found' */
  readonly title!: string;

  /** @example 'There is no such conversation.' */
  readonly detail!: string;

  /** @example 404 */
  readonly status!: number;

  /** With `validation_failed`: each thing that is wrong. */
  readonly errors?: ProblemFieldDto[];

  /**
   * Seconds after which trying again makes sense.
   * @example 1
   */
  readonly retryAfter?: number;
}

@ApiSchema({ description: 'The answer to `ping`.' })
class PongFrameDto extends AnswerFrameDto {
  @Literal('pong')
  readonly type!: 'pong';
}

export const SERVER_FRAMES = {
  ready: ReadyFrameDto,
  ack: AckFrameDto,
  error: ErrorFrameDto,
  pong: PongFrameDto,
  ...FEED_EVENTS,
  ...EPHEMERAL_EVENTS,
} as const;

@ApiSchema({
  description:
    'All that the server may say over the WebSocket `/api/realtime`. Ignore types that you do not know.',
})
export class ServerFrameDto {
  @Discriminates(SERVER_FRAMES)
  readonly type!: keyof typeof SERVER_FRAMES;
}
