import { IsEmail, MaxLength } from 'class-validator';
import { Optional, Text } from '../../common/http/validation.decorators.js';
import { LIMITS } from '../../users/limits.js';

export class LoginDto {
  /**
   * E-mail address or username.
   * @example 'ana'
   */
  @Text(1, LIMITS.emailLength)
  readonly login!: string;

  /** @example 'seven wet otters' */
  @Text(1, LIMITS.passwordLength)
  readonly password!: string;
}

export class ChangePasswordDto {
  /** @example 'seven wet otters' */
  @Text(1, LIMITS.passwordLength)
  readonly currentPassword!: string;

  /** @example 'eight dry badgers' */
  @Text(1, LIMITS.passwordLength)
  readonly newPassword!: string;
}

export class ConfirmPasswordDto {
  /**
   * Your password.
   * @example 'seven wet otters'
   */
  @Optional()
  @Text(1, LIMITS.passwordLength)
  readonly password?: string;
}

export class ForgotPasswordDto {
  /** @example 'ana@example.org' */
  @IsEmail()
  @MaxLength(LIMITS.emailLength)
  readonly email!: string;
}

export class ResetPasswordDto {
  /**
   * From the link in the e-mail.
   * @example 'dGhpcyBpcyBvbmx5IGFuIGV4YW1wbGU'
   */
  @Text(1, 200)
  readonly token!: string;

  /** @example 'eight dry badgers' */
  @Text(1, LIMITS.passwordLength)
  readonly newPassword!: string;
}
