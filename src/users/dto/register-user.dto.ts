import { IsEmail, IsString, Matches, MaxLength } from 'class-validator';
import { Name, Nullable, Optional, Text } from '../../common/http/validation.decorators.js';
import { PhoneNumber } from './phone-number.decorator.js';

export const MAX_PASSWORD_LENGTH = 256;

export class RegisterUserDto {
  /**
   * 3 to 32 letters, digits, dots, dashes and underscores, beginning with a letter or digit; unique
   * whatever its case.
   * @example 'ana'
   */
  @IsString()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{2,31}$/, {
    message:
      'username must have 3 to 32 letters, digits, dots, dashes or underscores and begin with a letter or digit',
  })
  readonly username!: string;

  /** @example 'ana@example.org' */
  @IsEmail()
  @MaxLength(254)
  readonly email!: string;

  /**
   * At least 8 characters (the server may ask for more), and not one of the well-known ones.
   * @example 'seven wet otters'
   */
  @Text(1, MAX_PASSWORD_LENGTH)
  readonly password!: string;

  /**
   * Default: the username.
   * @example 'Ana Souza'
   */
  @Optional()
  @Name(1, 64)
  readonly displayName?: string;

  /** @example '+351 21 000 0000' */
  @Nullable()
  @PhoneNumber()
  readonly phoneNumber?: string | null;
}
