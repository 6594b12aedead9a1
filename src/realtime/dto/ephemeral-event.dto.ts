import { ApiSchema } from '@nestjs/swagger';
import { Literal } from '../../openapi/unions.js';
import type { EphemeralType } from '../ephemeral.js';
import { TypistDto } from './event-data.dto.js';
import { PresenceDto } from './presence.dto.js';

class EphemeralEventDto {
  readonly at!: Date;
}

class TypingEventDto extends EphemeralEventDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly conversationId!: string;

  readonly data!: TypistDto;
}

@ApiSchema({ description: 'Somebody types. Forget it after 8 s without another.' })
class TypingStartedEventDto extends TypingEventDto {
  @Literal('typing.started')
  readonly type!: 'typing.started';
}

@ApiSchema({ description: 'Somebody types no more.' })
class TypingStoppedEventDto extends TypingEventDto {
  @Literal('typing.stopped')
  readonly type!: 'typing.stopped';
}

@ApiSchema({ description: 'Somebody you share a conversation with came, went or is away.' })
class PresenceChangedEventDto extends EphemeralEventDto {
  @Literal('presence.changed')
  readonly type!: 'presence.changed';

  readonly data!: PresenceDto;
}

/** Every type that is told and not stored has its schema. */
export const EPHEMERAL_EVENTS = {
  'typing.started': TypingStartedEventDto,
  'typing.stopped': TypingStoppedEventDto,
  'presence.changed': PresenceChangedEventDto,
} as const satisfies { [T in EphemeralType]: new () => { type: T } };
