import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { apiClient } from './support/client.js';
import { aUser, type Person } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { request } from './support/request.js';
import { claimsOf, encode, forge, type Forgery, TOKEN_SECRET } from './support/tokens.js';
import { until } from './support/until.js';

const parley = useOwnParley({ TOKEN_SECRET });

let ana: Person;
let claims: { sub?: unknown; sid?: unknown };
beforeAll(async () => {
  ana = await aUser('ana');
  const { sub, sid } = claimsOf(ana.accessToken);
  claims = { sub, sid };
});

const askWith = (token: string) => apiClient(parley.url, token).GET('/api/users/me');
const askWithHeader = (authorization: string) =>
  request('GET', '/api/users/me', { headers: { authorization } });
const now = Math.floor(Date.now() / 1000);

describe('An access token', () => {
  it('says who, until when and for what, and nothing more', () => {
    const said = claimsOf(ana.accessToken);

    expect(Object.keys(said).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'sid', 'sub']);
    expect(said).toMatchObject({ sub: ana.id, iss: 'parley', aud: 'parley-api' });
    expect(Number(said['exp']) - Number(said['iat'])).toBe(900);
  });

  it.each(['Bearer', 'bearer', 'BEARER'])('is taken after %s', async (scheme) => {
    const { response } = await askWithHeader(`${scheme} ${ana.accessToken}`);

    expect(response.status).toBe(200);
  });

  it('made like one with the very key is one, so that the forgeries below are good', async () => {
    const { response } = await askWith(forge({ claims }));

    expect(response.status).toBe(200);
  });
});

describe('An access token that was used before', () => {
  it('is refused once it has expired', async () => {
    const token = forge({ claims: { ...claims, exp: Math.ceil(Date.now() / 1000) + 1 } });
    expect((await askWith(token)).response.status).toBe(200);

    await until(async () => (await askWith(token)).response.status === 401);
  });

  it('is refused with another signature', async () => {
    const token = forge({ claims });
    expect((await askWith(token)).response.status).toBe(200);

    const other = `${token.slice(0, -4)}${token.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    expect((await askWith(other)).response.status).toBe(401);
  });
});

describe('No access token', () => {
  it.each<[string, Forgery]>([
    ['with another key', { key: randomBytes(32) }],
    ['with an empty key', { key: new Uint8Array() }],
    ['with the secret itself for a key', { key: Buffer.from(TOKEN_SECRET) }],
    ['of HS384', { header: { alg: 'HS384' }, hash: 'sha384' }],
    ['of HS512', { header: { alg: 'HS512' }, hash: 'sha512' }],
    ['that says RS256', { header: { alg: 'RS256' } }],
    ['that says none', { header: { alg: 'none' } }],
    ['without an algorithm', { header: { alg: undefined } }],
    ['of another issuer', { claims: { iss: 'another' } }],
    ['without an issuer', { claims: { iss: undefined } }],
    ['for another audience', { claims: { aud: 'another' } }],
    ['without an audience', { claims: { aud: undefined } }],
    ['that has expired', { claims: { exp: now - 1 } }],
    ['that never expires', { claims: { exp: undefined } }],
    ['that expires at a word', { claims: { exp: 'tomorrow' } }],
    ['that is not good yet', { claims: { nbf: now + 600 } }],
    ['of nobody', { claims: { sub: undefined } }],
    ['of no session', { claims: { sid: undefined } }],
  ])('is one %s', async (_name, { claims: others, ...forgery }) => {
    const answer = await askWith(forge({ ...forgery, claims: { ...claims, ...others } }));

    expect(answer).toBeProblem(401, 'not_authenticated');
    expect(answer.response.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each(['none', 'None', 'NONE', 'nOnE'])(
    'is one unsigned, under the algorithm %s',
    async (alg) => {
      const [, payload] = ana.accessToken.split('.');
      const header = encode(JSON.stringify({ alg, typ: 'JWT' }));

      for (const token of [`${header}.${payload}.`, `${header}.${payload}`]) {
        expect(await askWith(token)).toBeProblem(401, 'not_authenticated');
      }
    },
  );

  it('is one that brings its own key along', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = publicKey.export({ format: 'jwk' });
    const lures = { jwk, jku: `${parley.url}/k`, x5u: `${parley.url}/k`, kid: '../../../dev/null' };
    const signed = [
      encode(JSON.stringify({ alg: 'RS256', typ: 'JWT', ...lures })),
      ana.accessToken.split('.')[1],
    ].join('.');
    const signature = sign('sha256', Buffer.from(signed), privateKey).toString('base64url');

    const withPrivateKey = await askWith(`${signed}.${signature}`);
    const pem = Buffer.from(publicKey.export({ type: 'spki', format: 'pem' }));
    const withPublicKey = await askWith(forge({ claims, key: pem, header: lures }));

    expect(withPrivateKey).toBeProblem(401, 'not_authenticated');
    expect(withPublicKey).toBeProblem(401, 'not_authenticated');
  });

  it('is one that was tampered with', async () => {
    const [header, , signature] = ana.accessToken.split('.');
    const ben = await aUser('ben');
    const payload = encode(JSON.stringify({ ...claimsOf(ana.accessToken), sub: ben.id }));

    const answer = await askWith(`${header}.${payload}.${signature}`);

    expect(answer).toBeProblem(401, 'not_authenticated');
  });

  it.each(['[]', '""', '"ana"', '1', '{', ''])('is one with the payload %j', async (payload) => {
    const answer = await askWith(forge({ payload }));

    expect(answer).toBeProblem(401, 'not_authenticated');
  });

  it('is a refresh token, and a refresh token is no access token', async () => {
    const asAccess = await askWith(ana.refreshToken);
    const asRefresh = await request('POST', '/api/auth/refresh', {
      body: { refreshToken: ana.accessToken },
    });

    expect(asAccess).toBeProblem(401, 'not_authenticated');
    expect(asRefresh).toBeProblem(401, 'refresh_token_invalid');
  });

  it.each([
    'Bearer',
    'Bearer ',
    'Bearer null',
    'Bearer undefined',
    'Bearer ...',
    'Bearer a.b.c',
    'Bearer ey.ey.ey',
    'Bearer \u00e9\u00ff',
    'Basic YW5hOnNldmVuIHdldCBvdHRlcnM=',
    '0',
  ])('is %j', async (authorization) => {
    const answer = await askWithHeader(authorization);

    expect(answer).toBeProblem(401, 'not_authenticated');
  });

  it.each(['Basic', 'Token', 'BearerX', ''])('is a good one after %j', async (scheme) => {
    const answer = await askWithHeader(`${scheme} ${ana.accessToken}`.trim());

    expect(answer).toBeProblem(401, 'not_authenticated');
  });

  it('is a good one followed by another', async () => {
    const answer = await askWithHeader(`Bearer ${ana.accessToken} ${ana.accessToken}`);

    expect(answer).toBeProblem(401, 'not_authenticated');
  });

  it.each(['access_token', 'token', 'jwt', 'auth_token'])(
    'is found in the query: %s',
    async (name) => {
      const answer = await request('GET', `/api/users/me?${name}=${ana.accessToken}`);

      expect(answer).toBeProblem(401, 'not_authenticated');
    },
  );
});

describe('A very long token', () => {
  it('of 15 KB is refused as quickly as a short one', async () => {
    const short = await medianDelay('Bearer x');

    const long = await medianDelay('x'.repeat(15_000));
    const spaced = await medianDelay(`Bearer ${' '.repeat(14_900)}x y`);

    expect(long).toBeLessThan(short + 50);
    expect(spaced).toBeLessThan(short + 50);
  });

  it('of 100 KB is refused, and the server goes on', async () => {
    const { status } = await fetch(`${parley.url}/api/users/me`, {
      headers: { authorization: `Bearer ${'x'.repeat(100_000)}` },
    });

    expect([401, 431]).toContain(status);
    expect(await askWith(ana.accessToken)).toMatchObject({ data: { id: ana.id } });
  });
});

async function medianDelay(authorization: string): Promise<number> {
  const delays: number[] = [];
  for (let attempt = 0; attempt < 9; attempt++) {
    const start = performance.now();
    expect(await askWithHeader(authorization)).toBeProblem(401, 'not_authenticated');
    delays.push(performance.now() - start);
  }
  return delays.sort((a, b) => a - b)[4] ?? NaN;
}
