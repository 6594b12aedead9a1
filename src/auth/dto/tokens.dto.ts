import { IsString, MaxLength } from 'class-validator';

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
  @IsString()
  @MaxLength(200)
  readonly refreshToken!: string;
}
