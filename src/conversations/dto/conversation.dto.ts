import { PageDto } from '../../common/http/page.dto.js';
import { ApiProperty } from '@nestjs/swagger';
import {
  type Circle,
  CIRCLES,
  type ConversationType,
  HISTORY_VISIBILITIES,
  type HistoryVisibility,
} from '../conversation.entity.js';
import { NOTIFY_LEVELS, type NotifyLevel, type ParticipantRole } from '../participant.entity.js';
import { MessageDto } from './message.dto.js';
import { ParticipantDto } from './participant.dto.js';

/** What a group lets its participants do. */
export class GroupSettingsDto {
  /** Who may send messages. */
  @ApiProperty({ enum: CIRCLES })
  readonly whoCanSend!: Circle;

  /** Who may add people, and make invites. */
  @ApiProperty({ enum: CIRCLES })
  readonly whoCanAdd!: Circle;

  /** Who may pin messages. */
  @ApiProperty({ enum: CIRCLES })
  readonly whoCanPin!: Circle;

  /** Who mentions everybody at once, by `@all`. */
  @ApiProperty({ enum: CIRCLES })
  readonly whoCanMentionAll!: Circle;

  /**
   * Seconds between two messages of one member; 0 for none. Owners and admins need not wait.
   * @example 0
   */
  readonly slowModeSeconds!: number;

  /** What those see who join from now on: all, or what is said since they did. */
  @ApiProperty({ enum: HISTORY_VISIBILITIES })
  readonly historyVisibility!: HistoryVisibility;
}

/** A conversation, as it is to all of its participants. */
export class SharedConversationDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly id!: string;

  /** @example 'group' */
  readonly type!: ConversationType;

  /** @example 'Allotment' */
  readonly title!: string | null;

  /** @example 'Who waters when' */
  readonly description!: string | null;

  /** Square WebP of 256 pixels; `?size=64` and `?size=512` give the others. Groups only. */
  readonly avatarUrl!: string | null;

  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10' */
  readonly createdBy!: string;

  readonly createdAt!: Date;

  /** Of its title, description, avatar, settings and participants. */
  readonly updatedAt!: Date;

  /** @example 2 */
  readonly participantCount!: number;

  /** The first 100; `GET /conversations/{id}/participants` has all. */
  readonly participants!: ParticipantDto[];

  /** Null for a direct conversation. */
  readonly settings!: GroupSettingsDto | null;

  /**
   * `seq` of the newest message, 0 before the first.
   * @example 42
   */
  readonly lastSeq!: number;
}

/** A conversation, as its participant who asks sees it. */
export class ConversationDto extends SharedConversationDto {
  /** The newest message; null where there is none that you may see. */
  readonly lastMessage!: MessageDto | null;

  /**
   * Messages of others that you have not read, without deleted ones. Exact to 999.
   * @example 1
   */
  readonly unreadCount!: number;

  /** There may be more: `unreadCount` is 1000 and stands for that many or more. */
  readonly unreadCapped!: boolean;

  /**
   * Unread messages that mention you, by your name or by `@all`. Exact to 999; 1000 stands for that
   * many or more.
   * @example 0
   */
  readonly unreadMentions!: number;

  /** @example 'owner' */
  readonly myRole!: ParticipantRole;

  /** You want no notifications now. */
  readonly muted!: boolean;

  /** A new message ends it, unless it is muted. */
  readonly archived!: boolean;

  /** Not in your list, until the next message. */
  readonly hidden!: boolean;

  readonly pinned!: boolean;

  /**
   * Its place among what you have pinned; null for not pinned.
   * @example 0
   */
  readonly pinnedOrder!: number | null;

  /** Of what you want to be notified. */
  @ApiProperty({ enum: NOTIFY_LEVELS })
  readonly notify!: NotifyLevel;
}

/** A page of conversations, most recently active first. */
export class ConversationPageDto extends PageDto {
  readonly items!: ConversationDto[];
}
