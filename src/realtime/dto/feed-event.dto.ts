import { ApiSchema } from '@nestjs/swagger';
import { PublicUserDto } from '../../users/dto/user.dto.js';
import { ParticipantDto } from '../../conversations/dto/participant.dto.js';
import { SharedConversationDto } from '../../conversations/dto/conversation.dto.js';
import { DraftDto } from '../../drafts/dto/draft.dto.js';
import type { FeedEventType } from '../../feed/feed-event-types.js';
import { JoinRequestDto, ResolvedJoinRequestDto } from '../../invites/dto/join-request.dto.js';
import { SavedMessageDto } from '../../saved/dto/saved-message.dto.js';
import { ScheduledMessageDto } from '../../scheduled/dto/scheduled-message.dto.js';
import { ThreadDto } from '../../threads/dto/thread.dto.js';
import { Discriminates, Literal } from '../../openapi/unions.js';
import { BlockAddedEventDto, BlockRemovedEventDto } from './block-event.dto.js';
import { ConversationEventDto, DurableEventDto } from './durable-event.dto.js';
import {
  ConversationChangeDto,
  DeletionDto,
  DepartureDto,
  DraftDeletionDto,
} from './event-data.dto.js';
import {
  MessageCreatedEventDto,
  MessageDeletedEventDto,
  MessageHiddenEventDto,
  MessageUpdatedEventDto,
  ReactionAddedEventDto,
  ReactionRemovedEventDto,
} from './message-event.dto.js';

import { NotificationsSeenEventDto } from './notification-event.dto.js';

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

@ApiSchema({ description: 'You have saved a message. Told to you alone, as all of this kind.' })
class SavedAddedEventDto extends ConversationEventDto {
  @Literal('saved.added')
  readonly type!: 'saved.added';

  readonly data!: SavedMessageDto | null;
}

@ApiSchema({
  description: 'You have taken a message, whose id this is, out of those you had saved.',
})
class SavedRemovedEventDto extends ConversationEventDto {
  @Literal('saved.removed')
  readonly type!: 'saved.removed';

  readonly data!: DeletionDto | null;
}

@ApiSchema({ description: 'You have written a draft. Told to you alone, as all of this kind.' })
class DraftUpdatedEventDto extends ConversationEventDto {
  @Literal('draft.updated')
  readonly type!: 'draft.updated';

  readonly data!: DraftDto | null;
}

@ApiSchema({ description: 'You have deleted a draft.' })
class DraftDeletedEventDto extends ConversationEventDto {
  @Literal('draft.deleted')
  readonly type!: 'draft.deleted';

  readonly data!: DraftDeletionDto | null;
}

@ApiSchema({ description: 'You have scheduled a message. Told to you alone, as all of this kind.' })
class ScheduledMessageCreatedEventDto extends ConversationEventDto {
  @Literal('scheduled_message.created')
  readonly type!: 'scheduled_message.created';

  readonly data!: ScheduledMessageDto | null;
}

@ApiSchema({ description: 'A message you have scheduled was changed, or could not be sent.' })
class ScheduledMessageUpdatedEventDto extends ConversationEventDto {
  @Literal('scheduled_message.updated')
  readonly type!: 'scheduled_message.updated';

  readonly data!: ScheduledMessageDto | null;
}

@ApiSchema({ description: 'A message you had scheduled was sent, or deleted.' })
class ScheduledMessageDeletedEventDto extends ConversationEventDto {
  @Literal('scheduled_message.deleted')
  readonly type!: 'scheduled_message.deleted';

  readonly data!: DeletionDto | null;
}

@ApiSchema({
  description:
    'You follow a thread, or no longer, or have read on in it. Told to you alone. That you replied `message.created` says.',
})
class ThreadUpdatedEventDto extends ConversationEventDto {
  @Literal('thread.updated')
  readonly type!: 'thread.updated';

  readonly data!: ThreadDto | null;
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
  'message.hidden': MessageHiddenEventDto,
  'reaction.added': ReactionAddedEventDto,
  'reaction.removed': ReactionRemovedEventDto,
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
  'saved.added': SavedAddedEventDto,
  'saved.removed': SavedRemovedEventDto,
  'draft.updated': DraftUpdatedEventDto,
  'draft.deleted': DraftDeletedEventDto,
  'scheduled_message.created': ScheduledMessageCreatedEventDto,
  'scheduled_message.updated': ScheduledMessageUpdatedEventDto,
  'scheduled_message.deleted': ScheduledMessageDeletedEventDto,
  'thread.updated': ThreadUpdatedEventDto,
  'notifications.seen': NotificationsSeenEventDto,
  'block.added': BlockAddedEventDto,
  'block.removed': BlockRemovedEventDto,
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
