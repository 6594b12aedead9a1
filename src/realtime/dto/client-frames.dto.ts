import { ApiSchema } from '@nestjs/swagger';
import { SendMessageDto } from '../../messages/dto/message-requests.dto.js';
import { Discriminates, Literal } from '../../openapi/unions.js';
import type { Ref } from '../socket-frames.js';
import { FrameRef } from './frame-ref.decorator.js';
import { AuthCommandDto, ReadCommandDto, TypingCommandDto } from './socket-commands.dto.js';

@ApiSchema({
  description:
    'Who speaks: the first frame, within 5 s, unless the handshake had a token or a ticket. Answered by `ready`. Later, a fresher token of the same session before the old one expires: answered by `ack`.',
})
class AuthFrameDto extends AuthCommandDto {
  @Literal('auth')
  readonly type!: 'auth';

  @FrameRef()
  readonly ref?: Ref;
}

@ApiSchema({
  description: 'Send a message, as `POST /messages` does. Answered by `ack` with the message.',
})
class MessageSendFrameDto extends SendMessageDto {
  @Literal('message.send')
  readonly type!: 'message.send';

  @FrameRef()
  readonly ref?: Ref;
}

@ApiSchema({ description: 'Move your read pointer. Answered by `ack` with how far you have come.' })
class ReadFrameDto extends ReadCommandDto {
  @Literal('read')
  readonly type!: 'read';

  @FrameRef()
  readonly ref?: Ref;
}

@ApiSchema({
  description: 'You type: repeat it every 3 s. Answered by `ack` where there is a `ref`.',
})
class TypingStartFrameDto extends TypingCommandDto {
  @Literal('typing.start')
  readonly type!: 'typing.start';

  @FrameRef()
  readonly ref?: Ref;
}

@ApiSchema({ description: 'You type no more. Answered by `ack` where there is a `ref`.' })
class TypingStopFrameDto extends TypingCommandDto {
  @Literal('typing.stop')
  readonly type!: 'typing.stop';

  @FrameRef()
  readonly ref?: Ref;
}

@ApiSchema({ description: 'Are you there. Answered by `pong`.' })
class PingFrameDto {
  @Literal('ping')
  readonly type!: 'ping';

  @FrameRef()
  readonly ref?: Ref;
}

export const CLIENT_FRAMES = {
  auth: AuthFrameDto,
  'message.send': MessageSendFrameDto,
  read: ReadFrameDto,
  'typing.start': TypingStartFrameDto,
  'typing.stop': TypingStopFrameDto,
  ping: PingFrameDto,
} as const;

@ApiSchema({ description: 'All that a client may say over the WebSocket `/api/realtime`.' })
export class ClientFrameDto {
  @Discriminates(CLIENT_FRAMES)
  readonly type!: keyof typeof CLIENT_FRAMES;
}
