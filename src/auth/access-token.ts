/** What every access token says of itself, and is held to (RFC 8725, 3.1 and 3.8 to 3.9). */
export const ACCESS_TOKEN = {
  algorithm: 'HS256',
  issuer: 'parley',
  audience: 'parley-api',
} as const;

/** A link is a token of another audience, so that neither passes for the other. */
export const LINK_AUDIENCE = 'parley-link';

export interface AccessTokenClaims {
  /** The user. */
  sub: string;
  /** The session. */
  sid: string;
  /** When it expires: seconds since the epoch. */
  exp: number;
}

export interface LinkClaims extends AccessTokenClaims {
  /** The one thing it is good for. */
  to: string;
}
