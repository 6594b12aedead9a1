import { IsBoolean, IsIn } from 'class-validator';
import { Ids } from '../../common/http/id.decorators.js';
import { PageQueryDto } from '../../common/http/page.dto.js';
import {
  Instant,
  Name,
  Nullable,
  Optional,
  QueryBoolean,
  Text,
} from '../../common/http/validation.decorators.js';
import type { ConversationType } from '../conversation.entity.js';

/** The caller included. */
export const MAX_PARTICIPANTS = 1000;

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
  @Ids(1, MAX_PARTICIPANTS)
  readonly participantIds!: string[];

  /** @example 'Allotment' */
  @Nullable()
  @Name(1, 200)
  readonly title?: string | null;

  /** @example 'Who waters when' */
  @Nullable()
  @Text(1, 2000)
  readonly description?: string | null;
}

export class UpdateConversationDto {
  /**
   * Null removes it.
   * @example 'Allotment 12'
   */
  @Nullable()
  @Name(1, 200)
  readonly title?: string | null;

  /**
   * Null removes it.
   * @example 'Who waters when, and who has the key'
   */
  @Nullable()
  @Text(1, 2000)
  readonly description?: string | null;
}

export class UpdatePreferencesDto {
  /** @example true */
  @Optional()
  @IsBoolean()
  readonly archived?: boolean;

  /** @example false */
  @Optional()
  @IsBoolean()
  readonly pinned?: boolean;

  /**
   * Null unmutes.
   * @example '2030-01-31T09:30:00.000Z'
   */
  @Nullable()
  @Instant()
  readonly mutedUntil?: string | null;
}

export class ListConversationsDto extends PageQueryDto {
  /** Only those you have archived, or have not. */
  @Optional()
  @QueryBoolean()
  readonly archived?: boolean;

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
  @Text(1, 200)
  readonly search?: string;
}
