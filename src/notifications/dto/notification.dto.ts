import { IsIn } from 'class-validator';
import { PageDto, PageQueryDto } from '../../common/http/page.dto.js';
import { Instant, Optional, QueryBoolean } from '../../common/http/validation.decorators.js';
import { MessageDto } from '../../conversations/dto/message.dto.js';
import { UserSummaryDto } from '../../users/dto/user.dto.js';

const NOTIFICATION_TYPES = ['mention', 'reply', 'reaction', 'added'] as const;
export type NotificationType = (typeof NOTIFICATION_TYPES)[number];

/** What somebody has done that concerns you. */
export class NotificationDto {
  /**
   * Names it for good, and says nothing.
   * @example 'm:0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11:000000000000042'
   */
  readonly id!: string;

  /**
   * `mention`: they mention you, by name or with everybody. `reply`: they reply to a message of yours that
   * you follow. `reaction`: they have reacted to one. `added`: they have brought you into the group. More
   * may be added.
   */
  readonly type!: NotificationType;

  readonly at!: Date;

  /** It is not newer than what you have seen. */
  readonly seen!: boolean;

  /** Who has done it. */
  readonly actor!: UserSummaryDto;

  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly conversationId!: string;

  /** The one that mentions you or replies, or yours, to which they have reacted; null for `added`. */
  readonly message!: MessageDto | null;

  /**
   * Of a `reaction`; null for the others.
   * @example null
   */
  readonly emoji!: string | null;
}

/** A page of them, newest first. */
export class NotificationPageDto extends PageDto {
  readonly items!: NotificationDto[];
}

export class ListNotificationsDto extends PageQueryDto {
  /** Only those of one kind. */
  @Optional()
  @IsIn(NOTIFICATION_TYPES)
  readonly type?: NotificationType;

  /** Only those that you have not seen. */
  @Optional()
  @QueryBoolean()
  readonly unseen: boolean = false;
}

export class SeeNotificationsDto {
  /**
   * `at` of the newest one that you have seen.
   * @example '2026-01-31T09:30:00.000Z'
   */
  @Instant()
  readonly at!: string;
}

/** How far you have seen what concerns you. */
export class NotificationsSeenDto {
  /** Those of this time and before. */
  readonly seenAt!: Date;
}

/** What you have not seen of it. */
export class NotificationsStateDto {
  /** Null for who never has said so. */
  readonly seenAt!: Date | null;

  /**
   * Exact to 999.
   * @example 3
   */
  readonly unseenCount!: number;

  /** There may be more: `unseenCount` is 1000 and stands for that many or more. */
  readonly unseenCapped!: boolean;
}
