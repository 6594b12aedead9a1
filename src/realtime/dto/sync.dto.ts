import { ApiHideProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { Optional, QueryInteger } from '../../common/http/validation.decorators.js';
import { ConversationPageDto } from '../../conversations/dto/conversation.dto.js';
import { LIMITS } from '../limits.js';
import { FeedEventDto } from './feed-event.dto.js';

export class SyncQueryDto {
  /** A cursor: of an event, of an earlier answer. Without it you get one to begin with. */
  @Optional()
  @IsString()
  @MaxLength(LIMITS.cursorLength)
  readonly since?: string;

  /** How many events at most. */
  @Optional()
  @QueryInteger(1, LIMITS.syncEvents)
  readonly limit: number = 100;

  /** Seconds to wait for an event where there is none yet. */
  @Optional()
  @QueryInteger(0, LIMITS.syncWait / 1000)
  readonly wait: number = 0;
}

export class StreamQueryDto {
  /** Go on after this cursor. `Last-Event-ID` does the same. */
  @Optional()
  @IsString()
  @MaxLength(LIMITS.cursorLength)
  readonly since?: string;

  /** Of `POST /auth/tickets`, where no header can be set. */
  @ApiHideProperty()
  @Optional()
  @IsString()
  readonly ticket?: string;
}

/** Part of the feed. */
export class SyncDto {
  /** In the order in which everybody is told them. */
  readonly events!: FeedEventDto[];

  /**
   * Everything up to here you have now: give it as `since`.
   * @example 'MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY'
   */
  readonly cursor!: string;

  /** There is more already: ask again at once. */
  readonly hasMore!: boolean;

  /** Where there was no `since`: the first page of your conversations. */
  readonly conversations?: ConversationPageDto;
}
