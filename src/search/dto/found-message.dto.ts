import { MessageDto } from '../../conversations/dto/message.dto.js';

/** A part of a message's body, in UTF-16 code units. */
export class HighlightDto {
  /** @example 11 */
  readonly start!: number;

  /**
   * Excluded.
   * @example 14
   */
  readonly end!: number;
}

/** A message of a list. */
export class FoundMessageDto extends MessageDto {
  /**
   * Where the body has what was searched for: the first hundred places, in order. Only where there is a
   * `search`.
   */
  readonly highlights?: HighlightDto[];
}
