import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  ConversationDto,
  SharedConversationDto,
} from '../../conversations/dto/conversation.dto.js';
import { MessageDto } from '../../conversations/dto/message.dto.js';
import { ParticipantDto } from '../../conversations/dto/participant.dto.js';
import { FEED_EVENT_TYPES, type FeedEventType } from '../../feed/feed-event-types.js';
import { JoinRequestDto, ResolvedJoinRequestDto } from '../../invites/dto/join-request.dto.js';
import { PublicUserDto, UserSummaryDto } from '../../users/dto/user.dto.js';

/** Who has left or was removed. */
class DepartureDto {
  readonly user!: UserSummaryDto;
}

/** What has been deleted. */
class DeletionDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly id!: string;
}

/** What an event may be about, by its type. */
const EVENT_DATA = [
  MessageDto,
  ParticipantDto,
  DepartureDto,
  ConversationDto,
  SharedConversationDto,
  DeletionDto,
  JoinRequestDto,
  ResolvedJoinRequestDto,
  PublicUserDto,
];

/** Something that a client could show has changed. */
@ApiExtraModels(...EVENT_DATA)
export class FeedEventDto {
  /** Its place in the feed. */
  readonly cursor!: string;

  @ApiProperty({ enum: FEED_EVENT_TYPES })
  readonly type!: FeedEventType;

  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly conversationId?: string;

  readonly at!: Date;

  /**
   * The resource as it is now: `Message`, `Participant`, `Conversation` and so on. Null where it is
   * gone since; a later event says so.
   */
  @ApiProperty({
    nullable: true,
    anyOf: EVENT_DATA.map((type) => ({ $ref: getSchemaPath(type) })),
  })
  readonly data!: object | null;
}
