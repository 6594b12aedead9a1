import { createHmac, hkdfSync } from 'node:crypto';

/** What the server of the spec file is started with, so that tests can do what only its key can. */
export const TOKEN_SECRET = 'a secret that only the tests know';

export interface Forgery {
  header?: object;
  /** Beside and instead of those of a good token; `undefined` leaves one out. */
  claims?: object;
  payload?: string;
  key?: Uint8Array;
  hash?: string;
}

/** The key of access tokens. */
const ACCESS_KEY = new Uint8Array(hkdfSync('sha256', TOKEN_SECRET, 'parley', 'access', 32));

/** An access token in all but what is asked to be different. */
export function forge({ header, claims, payload, key = ACCESS_KEY, hash = 'sha256' }: Forgery) {
  const now = Math.floor(Date.now() / 1000);
  const good = { iss: 'parley', aud: 'parley-api', iat: now, exp: now + 900 };
  const signed = [
    encode(JSON.stringify({ alg: 'HS256', typ: 'JWT', ...header })),
    encode(payload ?? JSON.stringify({ ...good, ...claims })),
  ].join('.');
  return `${signed}.${createHmac(hash, key).update(signed).digest('base64url')}`;
}

export const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >;

export const encode = (text: string): string => Buffer.from(text).toString('base64url');
