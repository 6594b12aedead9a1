import { ApiProperty } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import { LIMITS as ATTACHMENTS } from '../../attachments/limits.js';
import { Id, Ids } from '../../common/http/id.decorators.js';
import { PageDto, PageQueryDto } from '../../common/http/page.dto.js';
import {
  Instant,
  Name,
  Optional,
  QueryBoolean,
  QueryInteger,
  Text,
} from '../../common/http/validation.decorators.js';
import { FoundMessageDto } from '../../search/dto/found-message.dto.js';
import { LIMITS as SEARCH } from '../../search/limits.js';
import { LIMITS } from '../limits.js';
import { Around } from './around.decorator.js';

const hasAttachments = ({ attachmentIds }: SendToConversationDto): boolean =>
  Array.isArray(attachmentIds) && attachmentIds.length > 0;

export class SendToConversationDto {
  /**
   * Not blank; empty or left out only where there are attachments. Up to 10,000 characters, unless this
   * server says otherwise in `GET /limits`.
   * @example 'See you at six.'
   */
  @ApiProperty({ minLength: 0 })
  @ValidateIf((send: SendToConversationDto) => send.body !== '' || !hasAttachments(send))
  @Text(1, LIMITS.bodyLength)
  readonly body: string = '';

  /**
   * Uploads of yours that are in no message yet, in the order in which they are to be shown.
   * @example []
   */
  @Ids(0, ATTACHMENTS.attachments)
  readonly attachmentIds: string[] = [];

  /**
   * The message that this one replies to, in the same conversation and no reply itself.
   * @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10'
   */
  @Optional()
  @Id()
  readonly parentId?: string;

  /**
   * Another message of the conversation that this one quotes.
   * @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13'
   */
  @Optional()
  @Id()
  readonly quotedMessageId?: string;

  /**
   * A name of your own for this message, such as a UUID made before the first attempt. Sent again
   * with the same one, the first message is returned and none is added.
   * @example 'phone-2/outbox/17'
   */
  @Optional()
  @Name(1, LIMITS.clientMessageIdLength)
  readonly clientMessageId?: string;
}

export class SendMessageDto extends SendToConversationDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  @Id()
  readonly conversationId!: string;
}

export class DeleteMessageQueryDto {
  /** For whom it is to be gone. */
  @Optional()
  @IsIn(['everyone', 'me'])
  readonly for: 'everyone' | 'me' = 'everyone';
}

export class EditMessageDto {
  /**
   * Not blank; empty only where there are attachments. Up to as many characters as one that is sent.
   * @example 'See you at seven.'
   */
  @ApiProperty({ minLength: 0 })
  @ValidateIf(({ body }: EditMessageDto) => body !== '')
  @Text(1, LIMITS.bodyLength)
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

  /** Only messages with attachments, or only those without. */
  @Optional()
  @QueryBoolean()
  readonly hasAttachments?: boolean;

  /**
   * Only messages with all of these words, whatever case and accents. From three letters on also inside
   * of words, and anywhere where no spaces are written; in double quotes whole words, one after the other.
   * A page may be short and have a `nextCursor`: there is more to be looked through.
   */
  @Optional()
  @Text(1, SEARCH.searchLength)
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
   * The page around a `seq`, around the first message sent at a time or later
   * (`2026-01-31T09:30:00.000Z`), or around the first unread: half of `limit` before it, it and the
   * rest after. Go on from there by the cursors; not together with `cursor` or `search`.
   * @example 'firstUnread'
   */
  @Optional()
  @Around()
  readonly around?: string;
}

/** A page of messages. */
export class MessagePageDto extends PageDto {
  readonly items!: FoundMessageDto[];
}
