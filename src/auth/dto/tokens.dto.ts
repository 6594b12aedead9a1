import { Text } from '../../common/http/validation.decorators.js';

export class TokensDto {
  /** JWT for the `Authorization: Bearer` header. */
  readonly accessToken!: string;

  readonly tokenType!: 'Bearer';

  /**
   * Seconds until the access token expires.
   * @example 900
   */
  readonly expiresIn!: number;

  /** Gives the next pair at `POST /auth/refresh`, once. */
  readonly refreshToken!: string;
}

export class RefreshDto {
  /** @example 'AZC08nwefTqdUy-Pb0waEAAAAAA…' */
  @Text(1, 2000)
  readonly refreshToken!: string;
}
