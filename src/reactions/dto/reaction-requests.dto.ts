import { IdParams } from '../../common/http/id-params.dto.js';
import { PageQueryDto } from '../../common/http/page.dto.js';
import { Optional } from '../../common/http/validation.decorators.js';
import { Emoji } from './emoji.decorator.js';

export class ReactionParams extends IdParams {
  /**
   * Exactly one emoji that Unicode recommends for general interchange, with its skin tone. However it
   * is written, it is taken as fully qualified: `❤` is `❤️`.
   * @example '👍'
   */
  @Emoji()
  readonly emoji!: string;
}

export class ListReactionsDto extends PageQueryDto {
  /**
   * Only those with this one.
   * @example '👍'
   */
  @Optional()
  @Emoji()
  readonly emoji?: string;
}
