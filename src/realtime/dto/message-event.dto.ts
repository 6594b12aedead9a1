import { ApiSchema } from '@nestjs/swagger';
import { MessageDto } from '../../conversations/dto/message.dto.js';
import { Literal } from '../../openapi/unions.js';
import { ConversationEventDto } from './durable-event.dto.js';
import { DeletionDto, ReactedMessageDto } from './event-data.dto.js';

@ApiSchema({ description: 'A message was sent.' })
export class MessageCreatedEventDto extends ConversationEventDto {
  @Literal('message.created')
  readonly type!: 'message.created';

  readonly data!: MessageDto | null;
}

@ApiSchema({ description: 'A message was edited.' })
export class MessageUpdatedEventDto extends ConversationEventDto {
  @Literal('message.updated')
  readonly type!: 'message.updated';

  readonly data!: MessageDto | null;
}

@ApiSchema({ description: 'A message was deleted: what is left of it.' })
export class MessageDeletedEventDto extends ConversationEventDto {
  @Literal('message.deleted')
  readonly type!: 'message.deleted';

  readonly data!: MessageDto | null;
}

@ApiSchema({
  description:
    'You have deleted a message for yourself, which others still have. For you alone, on all your devices.',
})
export class MessageHiddenEventDto extends ConversationEventDto {
  @Literal('message.hidden')
  readonly type!: 'message.hidden';

  readonly data!: DeletionDto;
}

@ApiSchema({ description: 'Somebody has reacted to a message.' })
export class ReactionAddedEventDto extends ConversationEventDto {
  @Literal('reaction.added')
  readonly type!: 'reaction.added';

  readonly data!: ReactedMessageDto | null;
}

@ApiSchema({ description: 'Somebody has taken a reaction back, or it went with their account.' })
export class ReactionRemovedEventDto extends ConversationEventDto {
  @Literal('reaction.removed')
  readonly type!: 'reaction.removed';

  readonly data!: ReactedMessageDto | null;
}
