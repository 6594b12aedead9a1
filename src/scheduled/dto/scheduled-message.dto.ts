import { Id } from '../../common/http/id.decorators.js';
import { PageDto } from '../../common/http/page.dto.js';
import { Instant, Name, Optional, Text } from '../../common/http/validation.decorators.js';
import { LIMITS } from '../../messages/limits.js';
import type { ScheduledStatus } from '../scheduled-message.entity.js';

export class ScheduleMessageDto {
  /** @example 'Happy birthday!' */
  @Text(1, LIMITS.bodyLength)
  readonly body!: string;

  /**
   * When to send it: in the future, and no further ahead than `GET /limits` says.
   * @example '2030-01-31T09:30:00.000Z'
   */
  @Instant()
  readonly sendAt!: string;

  /**
   * A name of your own for the message, as where it is sent at once. Scheduled again with the same one,
   * the first is returned and none is added.
   * @example 'phone-2/outbox/18'
   */
  @Optional()
  @Name(1, LIMITS.clientMessageIdLength)
  readonly clientMessageId?: string;
}

export class RescheduleMessageDto {
  /** @example 'Happy birthday to you!' */
  @Optional()
  @Text(1, LIMITS.bodyLength)
  readonly body?: string;

  /**
   * One that has failed is tried again at this time.
   * @example '2030-01-31T09:30:00.000Z'
   */
  @Optional()
  @Instant()
  readonly sendAt?: string;
}

/** A message of yours that is to be sent later. */
export class ScheduledMessageDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13' */
  readonly id!: string;

  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly conversationId!: string;

  /** @example 'Happy birthday!' */
  readonly body!: string;

  /**
   * That of the message it becomes; made up where you gave none.
   * @example 'phone-2/outbox/18'
   */
  readonly clientMessageId!: string;

  /** @example '2030-01-31T09:30:00.000Z' */
  readonly sendAt!: Date;

  /**
   * `sending`: it is being sent, and nothing can be changed any more. `failed`: it was not sent, for the
   * reason in `failure`.
   * @example 'scheduled'
   */
  readonly status!: ScheduledStatus;

  /**
   * The code that a send would have been refused with at that time, such as `participant_muted`.
   * @example null
   */
  readonly failure!: string | null;

  readonly createdAt!: Date;
}

/** A page of them, what is sent first at the top. */
export class ScheduledMessagePageDto extends PageDto {
  readonly items!: ScheduledMessageDto[];
}

export class ScheduledMessageParams {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  @Id()
  readonly id!: string;

  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a13' */
  @Id()
  readonly scheduledId!: string;
}
