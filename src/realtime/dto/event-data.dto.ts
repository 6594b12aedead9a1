import { ApiSchema, IntersectionType, PartialType, PickType } from '@nestjs/swagger';
import {
  ConversationDto,
  SharedConversationDto,
} from '../../conversations/dto/conversation.dto.js';
import { MessageDto } from '../../conversations/dto/message.dto.js';
import { UserSummaryDto } from '../../users/dto/user.dto.js';

/** Who has left or was removed. */
export class DepartureDto {
  readonly user!: UserSummaryDto;
}

/** Who has reacted, or has taken that back, and with what. */
export class ReactionChangeDto {
  readonly user!: UserSummaryDto;

  /** @example '👍' */
  readonly emoji!: string;
}

@ApiSchema({ description: 'A message as it is now, and the reaction that came or went.' })
export class ReactedMessageDto extends MessageDto {
  readonly reaction!: ReactionChangeDto;
}

/** What has been deleted. */
export class DeletionDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly id!: string;
}

/** That there is no draft in this conversation. */
export class DraftDeletionDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly conversationId!: string;
}

class OwnViewDto extends PartialType(
  PickType(ConversationDto, [
    'lastMessage',
    'unreadCount',
    'unreadCapped',
    'unreadMentions',
    'myRole',
    'muted',
    'archived',
    'hidden',
    'pinned',
    'pinnedOrder',
    'notify',
  ]),
) {}

@ApiSchema({
  description:
    'A conversation that has changed: what it is to all. In an event for you alone, as of your preferences, with what is only yours: put it over what you have.',
})
export class ConversationChangeDto extends IntersectionType(SharedConversationDto, OwnViewDto) {}

/** Somebody, by their id. */
export class UserReferenceDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10' */
  readonly id!: string;
}

/** Who is typing, or has stopped. */
export class TypistDto {
  readonly user!: UserReferenceDto;
}
