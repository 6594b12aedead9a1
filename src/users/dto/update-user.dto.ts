import { IsBoolean } from 'class-validator';
import { Name, Nullable, Optional, Text } from '../../common/http/validation.decorators.js';
import { PhoneNumber } from './phone-number.decorator.js';

export class UpdateUserDto {
  /** @example 'Ana S.' */
  @Optional()
  @Name(1, 64)
  readonly displayName?: string;

  /** @example 'Gardener, mostly.' */
  @Optional()
  @Text(0, 500)
  readonly bio?: string;

  /**
   * Null removes it.
   * @example '+351 21 000 0000'
   */
  @Nullable()
  @PhoneNumber()
  readonly phoneNumber?: string | null;

  /**
   * False hides from others how far you have read and received, and from you how far they have.
   * @example true
   */
  @Optional()
  @IsBoolean()
  readonly readReceipts?: boolean;
}
