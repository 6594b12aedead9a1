import { IsEmail, IsString, Matches, MaxLength } from 'class-validator';
import { Name, Nullable, Optional, Text } from '../../common/http/validation.decorators.js';
import { LIMITS } from '../limits.js';
import { PhoneNumber } from './phone-number.decorator.js';

const { minUsernameLength: SHORTEST, usernameLength: LONGEST } = LIMITS;
const USERNAME = new RegExp(
  `^(?![Aa][Ll][Ll]$)[A-Za-z0-9][A-Za-z0-9._-]{${SHORTEST - 1},${LONGEST - 1}}$`,
);

export class RegisterUserDto {
  /**
   * 3 to 32 letters, digits, dots, dashes and underscores, beginning with a letter or digit; unique
   * whatever its case, and not `all`, which mentions everybody.
   * @example 'ana'
   */
  @IsString()
  @Matches(USERNAME, {
    message: `username must have ${SHORTEST} to ${LONGEST} letters, digits, dots, dashes or underscores, begin with a letter or digit, and not be all`,
  })
  readonly username!: string;

  /** @example 'ana@example.org' */
  @IsEmail()
  @MaxLength(LIMITS.emailLength)
  readonly email!: string;

  /**
   * At least 8 characters (the server may ask for more), and not one of the well-known ones.
   * @example 'seven wet otters'
   */
  @Text(1, LIMITS.passwordLength)
  readonly password!: string;

  /**
   * Default: the username.
   * @example 'Ana Souza'
   */
  @Optional()
  @Name(1, LIMITS.displayNameLength)
  readonly displayName?: string;

  /** @example '+351 21 000 0000' */
  @Nullable()
  @PhoneNumber()
  readonly phoneNumber?: string | null;
}
