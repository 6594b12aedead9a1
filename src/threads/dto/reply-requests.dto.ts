import { IsIn } from 'class-validator';
import { PageQueryDto } from '../../common/http/page.dto.js';

export class ListRepliesDto extends PageQueryDto {
  /** Oldest first, or newest first. */
  @IsIn(['asc', 'desc'])
  readonly order: 'asc' | 'desc' = 'asc';
}
