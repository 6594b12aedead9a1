import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { Ids } from '../../common/http/id.decorators.js';
import { PageQueryDto } from '../../common/http/page.dto.js';
import {
  Name,
  Nested,
  Nullable,
  Optional,
  QueryBoolean,
  Text,
} from '../../common/http/validation.decorators.js';
import {
  type Circle,
  CIRCLES,
  type ConversationType,
  HISTORY_VISIBILITIES,
  type HistoryVisibility,
} from '../conversation.entity.js';
import { LIMITS } from '../limits.js';

export class CreateConversationDto {
  /**
   * Default: direct with one other person, else group.
   * @example 'group'
   */
  @Optional()
  @IsIn(['direct', 'group'])
  readonly type?: ConversationType;

  /**
   * The others; you are always in it.
   * @example ['0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10']
   */
  @Ids(1, LIMITS.participantsNamed)
  readonly participantIds!: string[];

  /** @example 'Allotment' */
  @Nullable()
  @Name(1, LIMITS.titleLength)
  readonly title?: string | null;

  /** @example 'Who waters when' */
  @Nullable()
  @Text(1, LIMITS.descriptionLength)
  readonly description?: string | null;
}

export class UpdateSettingsDto {
  /** @example 'everyone' */
  @Optional()
  @IsIn(CIRCLES)
  @ApiProperty({ enum: CIRCLES })
  readonly whoCanSend?: Circle;

  /** @example 'admins' */
  @Optional()
  @IsIn(CIRCLES)
  @ApiProperty({ enum: CIRCLES })
  readonly whoCanAdd?: Circle;

  /** @example 'admins' */
  @Optional()
  @IsIn(CIRCLES)
  @ApiProperty({ enum: CIRCLES })
  readonly whoCanPin?: Circle;

  /** @example 'admins' */
  @Optional()
  @IsIn(CIRCLES)
  @ApiProperty({ enum: CIRCLES })
  readonly whoCanMentionAll?: Circle;

  /**
   * Seconds between two messages of one member; 0 for none.
   * @example 30
   */
  @Optional()
  @IsInt()
  @Min(0)
  @Max(LIMITS.slowModeSeconds)
  readonly slowModeSeconds?: number;

  /**
   * What those see who join from now on. Who is in it keeps what they see.
   * @example 'sinceJoin'
   */
  @Optional()
  @IsIn(HISTORY_VISIBILITIES)
  @ApiProperty({ enum: HISTORY_VISIBILITIES })
  readonly historyVisibility?: HistoryVisibility;
}

export class UpdateConversationDto {
  /**
   * Null removes it.
   * @example 'Allotment 12'
   */
  @Nullable()
  @Name(1, LIMITS.titleLength)
  readonly title?: string | null;

  /**
   * Null removes it.
   * @example 'Who waters when, and who has the key'
   */
  @Nullable()
  @Text(1, LIMITS.descriptionLength)
  readonly description?: string | null;

  /**
   * Only those named change. Groups only; owners.
   * @example { "slowModeSeconds": 30 }
   */
  @Optional()
  @Nested(UpdateSettingsDto)
  readonly settings?: UpdateSettingsDto;
}

export class ListConversationsDto extends PageQueryDto {
  /** Only those you have archived, or have not. */
  @Optional()
  @QueryBoolean()
  readonly archived?: boolean;

  /** Those you have hidden, in place of all others. */
  @Optional()
  @QueryBoolean()
  readonly hidden: boolean = false;

  /** Only those you have pinned, or have not. */
  @Optional()
  @QueryBoolean()
  readonly pinned?: boolean;

  /**
   * Only direct ones, or only groups.
   * @example 'group'
   */
  @Optional()
  @IsIn(['direct', 'group'])
  readonly type?: ConversationType;

  /**
   * Part of the title, or of the name of somebody else in it.
   * @example 'allot'
   */
  @Optional()
  @Text(1, LIMITS.searchLength)
  readonly search?: string;
}
