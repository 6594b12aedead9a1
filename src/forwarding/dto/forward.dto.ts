import { Id } from '../../common/http/id.decorators.js';
import { Name, Optional } from '../../common/http/validation.decorators.js';
import { LIMITS as MESSAGES } from '../../messages/limits.js';

export class ForwardMessageDto {
  /**
   * Where to.
   * @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11'
   */
  @Id()
  readonly conversationId!: string;

  /**
   * A name of your own for the message that is sent, as with any other: with the same one nothing is
   * sent twice.
   * @example 'phone-2/outbox/18'
   */
  @Optional()
  @Name(1, MESSAGES.clientMessageIdLength)
  readonly clientMessageId?: string;
}
