import { Id } from '../../common/http/id.decorators.js';
import { PageDto } from '../../common/http/page.dto.js';
import { Optional, Text } from '../../common/http/validation.decorators.js';
import { LIMITS } from '../../messages/limits.js';

export class WriteDraftDto {
  /**
   * Not blank: where nothing is left of it, delete the draft. As long as that of a message at most.
   * @example 'See you at'
   */
  @Text(1, LIMITS.bodyLength)
  readonly body!: string;

  /**
   * The message that it is to reply to.
   * @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10'
   */
  @Optional()
  @Id()
  readonly parentId?: string;

  /**
   * The message that it is to quote.
   * @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13'
   */
  @Optional()
  @Id()
  readonly quotedMessageId?: string;
}

/** What you have written in a conversation and not sent. */
export class DraftDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly conversationId!: string;

  /** @example 'See you at' */
  readonly body!: string;

  /**
   * As it was given: it may be deleted by now.
   * @example null
   */
  readonly parentId!: string | null;

  /**
   * Likewise.
   * @example null
   */
  readonly quotedMessageId!: string | null;

  readonly updatedAt!: Date;
}

/** A page of them, what was written last first. */
export class DraftPageDto extends PageDto {
  readonly items!: DraftDto[];
}
