import { createHmac, createSecretKey, hkdfSync, timingSafeEqual } from 'node:crypto';

const key = createSecretKey(
  new Uint8Array(hkdfSync('sha256', process.env['TOKEN_SECRET'] ?? '', 'parley', 'access', 32)),
);

/**
 * The user that an access token of Parley speaks for: signature and expiry, and nothing else.
 * @throws Error
 */
export function userOf(authorization = ''): string {
  const [head = '', claims = '', signature = ''] = authorization.slice('Bearer '.length).split('.');
  const expected = createHmac('sha256', key).update(`${head}.${claims}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new Error('not signed by us');
  }
  const { sub, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims;
  if (exp * 1000 < Date.now()) throw new Error('expired');
  return sub;
}

interface Claims {
  sub: string;
  exp: number;
}
