import { IsString, MaxLength } from 'class-validator';
import { LIMITS } from './limits.js';
import { Optional, QueryInteger } from './validation.decorators.js';

export class PageQueryDto {
  /** How many items at most. */
  @Optional()
  @QueryInteger(1, LIMITS.maxPageSize)
  readonly limit: number = LIMITS.pageSize;

  /** `nextCursor` or `prevCursor` of a page of this same list. */
  @Optional()
  @IsString()
  @MaxLength(LIMITS.cursorLength)
  readonly cursor?: string;
}

export abstract class PageDto {
  /** Give it as `cursor` for the items that follow; null on the last page. */
  readonly nextCursor!: string | null;

  /** Give it as `cursor` for the items before these; null on the first page. */
  readonly prevCursor!: string | null;
}
