import { PageDto, PageQueryDto } from '../../common/http/page.dto.js';
import { Text } from '../../common/http/validation.decorators.js';
import { LIMITS } from '../limits.js';
import { PublicUserDto } from './user.dto.js';

export class SearchUsersDto extends PageQueryDto {
  /**
   * Part of a username or display name. E-mail addresses are never searched.
   * @example 'ana'
   */
  @Text(1, LIMITS.searchLength)
  readonly search!: string;
}

/** A page of users, by username. */
export class PublicUserPageDto extends PageDto {
  readonly items!: PublicUserDto[];
}
