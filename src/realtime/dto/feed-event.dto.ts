import { ApiSchema } from '@nestjs/swagger';
import { PublicUserDto } from '../../users/dto/user.dto.js';
import { MessageDto } from '../../conversations/dto/message.dto.js';
import { ParticipantDto } from '../../conversations/dto/participant.dto.js';
import { SharedConversationDto } from '../../conversations/dto/conversation.dto.js';
import type { FeedEventType } from '../../feed/feed-event-types.js';
import { JoinRequestDto, ResolvedJoinRequestDto } from '../../invites/dto/join-request.dto.js';
import { Discriminates, Literal } from '../../openapi/unions.js';
import { ConversationChangeDto, DeletionDto, DepartureDto } from './event-data.dto.js';

class DurableEventDto {
  /**
   * Its place in the feed.
   * @example 'MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY'
   */
  readonly cursor!: string;

  readonly at!: Date;
}

class ConversationEventDto extends DurableEventDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly conversationId!: string;
}

@ApiSchema({ description: 'A message was sent.' })
class MessageCreatedEventDto extends ConversationEventDto {
  @Literal('message.created')
  readonly type!: 'message.created';

  readonly data!: MessageDto | null;
}

@ApiSchema({ description: 'A message was edited.' })
class MessageUpdatedEventDto extends ConversationEventDto {
  @Literal('message.updated')
  readonly type!: 'message.updated';

  readonly data!: MessageDto | null;
}

@ApiSchema({ description: 'A message was deleted: what is left of it.' })
class MessageDeletedEventDto extends ConversationEventDto {
  @Literal('message.deleted')
  readonly type!: 'message.deleted';

  readonly data!: MessageDto | null;
}

@ApiSchema({ description: 'Somebody has read further, on any of their devices.' })
class ReadUpdatedEventDto extends ConversationEventDto {
  @Literal('read.updated')
  readonly type!: 'read.updated';

  readonly data!: ParticipantDto | null;
}

@ApiSchema({ description: 'A device of somebody has received more.' })
class DeliveredUpdatedEventDto extends ConversationEventDto {
  @Literal('delivered.updated')
  readonly type!: 'delivered.updated';

  readonly data!: ParticipantDto | null;
}

@ApiSchema({ description: 'A conversation that you are in has begun.' })
class ConversationCreatedEventDto extends ConversationEventDto {
  @Literal('conversation.created')
  readonly type!: 'conversation.created';

  readonly data!: SharedConversationDto | null;
}

@ApiSchema({
  description: 'Title, description, avatar or settings have changed, or your own view of it.',
})
class ConversationUpdatedEventDto extends ConversationEventDto {
  @Literal('conversation.updated')
  readonly type!: 'conversation.updated';

  readonly data!: ConversationChangeDto | null;
}

@ApiSchema({ description: 'A conversation is gone, with all that was in it.' })
class ConversationDeletedEventDto extends ConversationEventDto {
  @Literal('conversation.deleted')
  readonly type!: 'conversation.deleted';

  readonly data!: DeletionDto | null;
}

@ApiSchema({ description: 'Somebody has joined: you, where it is your id.' })
class ParticipantAddedEventDto extends ConversationEventDto {
  @Literal('participant.added')
  readonly type!: 'participant.added';

  readonly data!: ParticipantDto | null;
}

@ApiSchema({ description: 'Somebody has another role, or is muted.' })
class ParticipantUpdatedEventDto extends ConversationEventDto {
  @Literal('participant.updated')
  readonly type!: 'participant.updated';

  readonly data!: ParticipantDto | null;
}

@ApiSchema({ description: 'Somebody has left: you, where it is your id.' })
class ParticipantRemovedEventDto extends ConversationEventDto {
  @Literal('participant.removed')
  readonly type!: 'participant.removed';

  readonly data!: DepartureDto | null;
}

@ApiSchema({ description: 'Somebody asks to join a group of which you are an owner or admin.' })
class JoinRequestCreatedEventDto extends ConversationEventDto {
  @Literal('join_request.created')
  readonly type!: 'join_request.created';

  readonly data!: JoinRequestDto | null;
}

@ApiSchema({ description: 'A request to join has been decided: yours, where it is your id.' })
class JoinRequestResolvedEventDto extends ConversationEventDto {
  @Literal('join_request.resolved')
  readonly type!: 'join_request.resolved';

  readonly data!: ResolvedJoinRequestDto | null;
}

@ApiSchema({
  description: 'A profile has changed: yours, or that of somebody you share a conversation with.',
})
class UserUpdatedEventDto extends DurableEventDto {
  @Literal('user.updated')
  readonly type!: 'user.updated';

  readonly data!: PublicUserDto | null;
}

/** Every type of the feed has its schema. */
export const FEED_EVENTS = {
  'message.created': MessageCreatedEventDto,
  'message.updated': MessageUpdatedEventDto,
  'message.deleted': MessageDeletedEventDto,
  'read.updated': ReadUpdatedEventDto,
  'delivered.updated': DeliveredUpdatedEventDto,
  'conversation.created': ConversationCreatedEventDto,
  'conversation.updated': ConversationUpdatedEventDto,
  'conversation.deleted': ConversationDeletedEventDto,
  'participant.added': ParticipantAddedEventDto,
  'participant.updated': ParticipantUpdatedEventDto,
  'participant.removed': ParticipantRemovedEventDto,
  'join_request.created': JoinRequestCreatedEventDto,
  'join_request.resolved': JoinRequestResolvedEventDto,
  'user.updated': UserUpdatedEventDto,
} as const satisfies { [T in FeedEventType]: new () => { type: T } };

@ApiSchema({
  description:
    'Something that a client could show has changed. `data` is the resource as it is now, or null where it is gone since; a later event says so.',
})
export class FeedEventDto {
  @Discriminates(FEED_EVENTS)
  readonly type!: FeedEventType;
}
