import { Ids } from '../../common/http/id.decorators.js';
import { LIMITS as REQUESTS } from '../../common/http/limits.js';
import { MessageDto } from '../../conversations/dto/message.dto.js';

export class BulkGetDto {
  /** @example ['0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12'] */
  @Ids(1, REQUESTS.maxPageSize)
  readonly ids!: string[];
}

export class MessagesFoundDto {
  /** In the order in which they were asked for. */
  readonly items!: MessageDto[];

  /**
   * Of those asked for, the ids of which there is no message that you may see.
   * @example []
   */
  readonly notFound!: string[];
}
