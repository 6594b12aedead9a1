import { IsEmail, MaxLength } from 'class-validator';
import { Text } from '../../common/http/validation.decorators.js';
import { MAX_PASSWORD_LENGTH } from '../../users/dto/register-user.dto.js';

export class LoginDto {
  /**
   * E-mail address or username.
   * @example 'ana'
   */
  @Text(1, 254)
  readonly login!: string;

  /** @example 'seven wet otters' */
  @Text(1, MAX_PASSWORD_LENGTH)
  readonly password!: string;
}

export class ChangePasswordDto {
  /** @example 'seven wet otters' */
  @Text(1, MAX_PASSWORD_LENGTH)
  readonly currentPassword!: string;

  /** @example 'eight dry badgers' */
  @Text(1, MAX_PASSWORD_LENGTH)
  readonly newPassword!: string;
}

export class ForgotPasswordDto {
  /** @example 'ana@example.org' */
  @IsEmail()
  @MaxLength(254)
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
  @Text(1, MAX_PASSWORD_LENGTH)
  readonly newPassword!: string;
}
