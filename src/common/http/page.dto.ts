import { IsString, MaxLength } from 'class-validator';
import { Optional, QueryInteger } from './validation.decorators.js';

const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

export class PageQueryDto {
  /** How many items at most. */
  @Optional()
  @QueryInteger(1, MAX_PAGE_SIZE)
  readonly limit: number = DEFAULT_PAGE_SIZE;

  /** `nextCursor` or `prevCursor` of a page of this same list. */
  @Optional()
  @IsString()
  @MaxLength(500)
  readonly cursor?: string;
}

export abstract class PageDto {
  /** Give it as `cursor` for the items that follow; null on the last page. */
  readonly nextCursor!: string | null;

  /** Give it as `cursor` for the items before these; null on the first page. */
  readonly prevCursor!: string | null;
}
