import { PageDto } from '../../common/http/page.dto.js';
import type { ConversationType } from '../conversation.entity.js';
import type { ParticipantRole } from '../participant.entity.js';
import { MessageDto } from './message.dto.js';
import { ParticipantDto } from './participant.dto.js';

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

  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10' */
  readonly createdBy!: string;

  readonly createdAt!: Date;

  /** Of its title, description and participants. */
  readonly updatedAt!: Date;

  /** @example 2 */
  readonly participantCount!: number;

  /** The first 100; `GET /conversations/{id}/participants` has all. */
  readonly participants!: ParticipantDto[];

  /**
   * `seq` of the newest message, 0 before the first.
   * @example 42
   */
  readonly lastSeq!: number;

  readonly lastMessage!: MessageDto | null;
}

/** A conversation, as its participant who asks sees it. */
export class ConversationDto extends SharedConversationDto {
  /**
   * Messages of others that you have not read, without deleted ones. Exact to 999.
   * @example 1
   */
  readonly unreadCount!: number;

  /** There may be more: `unreadCount` is 1000 and stands for that many or more. */
  readonly unreadCapped!: boolean;

  /** @example 'owner' */
  readonly myRole!: ParticipantRole;

  readonly muted!: boolean;
  readonly archived!: boolean;
  readonly pinned!: boolean;
}

/** A page of conversations, most recently active first. */
export class ConversationPageDto extends PageDto {
  readonly items!: ConversationDto[];
}
