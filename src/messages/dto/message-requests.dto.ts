import { IsIn, Matches } from 'class-validator';
import { Id } from '../../common/http/id.decorators.js';
import { PageDto, PageQueryDto } from '../../common/http/page.dto.js';
import {
  Instant,
  Name,
  Optional,
  QueryInteger,
  Text,
} from '../../common/http/validation.decorators.js';
import { MessageDto } from '../../conversations/dto/message.dto.js';

const MAX_BODY_LENGTH = 10_000;
const MAX_CLIENT_MESSAGE_ID_LENGTH = 255;

export class SendToConversationDto {
  /** @example 'See you at six.' */
  @Text(1, MAX_BODY_LENGTH)
  readonly body!: string;

  /**
   * A name of your own for this message, such as a UUID made before the first attempt. Sent again
   * with the same one, the first message is returned and none is added.
   * @example 'phone-2/outbox/17'
   */
  @Optional()
  @Name(1, MAX_CLIENT_MESSAGE_ID_LENGTH)
  readonly clientMessageId?: string;
}

export class SendMessageDto extends SendToConversationDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  @Id()
  readonly conversationId!: string;
}

export class EditMessageDto {
  /** @example 'See you at seven.' */
  @Text(1, MAX_BODY_LENGTH)
  readonly body!: string;
}

/** The filters that every list of messages has. */
export class MessageFilterDto extends PageQueryDto {
  /** Only messages of this user. */
  @Optional()
  @Id()
  readonly senderId?: string;

  /**
   * Only messages sent later than this.
   * @example '2026-01-31T09:30:00.000Z'
   */
  @Optional()
  @Instant()
  readonly sentAfter?: string;

  /**
   * Only messages sent earlier than this.
   * @example '2030-01-31T09:30:00.000Z'
   */
  @Optional()
  @Instant()
  readonly sentBefore?: string;

  /**
   * Only messages with this text in them, whatever its case.
   * @example 'six'
   */
  @Optional()
  @Text(1, 200)
  readonly search?: string;
}

export class ListMessagesDto extends MessageFilterDto {
  /** Only messages of this conversation. */
  @Optional()
  @Id()
  readonly conversationId?: string;
}

export class ListConversationMessagesDto extends MessageFilterDto {
  /** Newest first, or oldest first. */
  @Optional()
  @IsIn(['asc', 'desc'])
  readonly order: 'asc' | 'desc' = 'desc';

  /** Only messages with a greater `seq`. */
  @Optional()
  @QueryInteger(0, Number.MAX_SAFE_INTEGER)
  readonly afterSeq?: number;

  /** Only messages with a smaller `seq`. */
  @Optional()
  @QueryInteger(0, Number.MAX_SAFE_INTEGER)
  readonly beforeSeq?: number;

  /**
   * The page around a `seq`, or around the first unread message: half of `limit` before it, it and
   * the rest after. Go on from there by the cursors; not together with `cursor`.
   * @example 'firstUnread'
   */
  @Optional()
  @Matches(/^(firstUnread|\d{1,15})$/, { message: 'around must be a seq or firstUnread' })
  readonly around?: string;
}

/** A page of messages. */
export class MessagePageDto extends PageDto {
  readonly items!: MessageDto[];
}
