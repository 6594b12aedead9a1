import { aDirectConversation, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { call, exchange, exchangeOne } from './support/raw-http.js';

const parley = useOwnParley();

const HEAD = 'Host: parley\r\nConnection: close\r\n';
const get = (target: string, headers = '') =>
  exchangeOne(`GET ${target} HTTP/1.1\r\n${HEAD}${headers}\r\n`);

describe('An address', () => {
  it.each(['/api/users/%zz', '/api/nope/%', '/api/users/%ff', '/api/users/%ed%a0%80'])(
    'that cannot be decoded is malformed: %s',
    async (path) => {
      const answer = await get(path);

      expect(answer).toBeProblem(400, 'malformed_request');
    },
  );

  it.each(['/api/users/%00', '/api/users/a%00b/', '/api/users?search=%00', '/api/nope?%00'])(
    'with a NUL is malformed: %s',
    async (path) => {
      const answer = await get(path);

      expect(answer).toBeProblem(400, 'malformed_request');
    },
  );

  it('with an id that is none is refused by its field, however long it is', async () => {
    const [ana] = await users('ana');
    const wrong = await call('GET', '/api/users/nobody', { token: ana.accessToken });
    const endless = await call('GET', `/api/users/${'a'.repeat(10_000)}`, {
      token: ana.accessToken,
    });

    expect(wrong).toBeProblem(400, 'validation_failed', 'id');
    expect(endless).toBeProblem(400, 'validation_failed', 'id');
  });

  it('with nonsense in its query is refused by the name, or read as it stands', async () => {
    const [{ accessToken: token }] = await users('ana');
    const unknown = await call('GET', '/api/users?search=a&limit[]=1&a[b]=2', { token });
    const repeated = await call('GET', '/api/users?search=a&search=b', { token });
    const prototype = await call('GET', '/api/users?search=a&__proto__=1', { token });
    const undecodable = await call('GET', '/api/users?search=%zz', { token });

    expect(unknown).toBeProblem(400, 'validation_failed', 'limit[]');
    expect(repeated).toBeProblem(400, 'validation_failed', 'search');
    expect(prototype).toBeProblem(400, 'validation_failed', '__proto__');
    expect(undecodable.response.status).toBe(200);
  });

  it('may name a host, whose word counts for nothing', async () => {
    const answer = await get('http://elsewhere/api/health/live');

    expect(answer.response.status).toBe(200);
  });
});

describe('What is no request', () => {
  it.each([
    ['an unknown method', `BREW /api/users HTTP/1.1\r\n${HEAD}\r\n`],
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['another version', `GET /api/users HTTP/3.0\r\n${HEAD}\r\n`],
    [
      'two lengths',
      `POST /api/auth/login HTTP/1.1\r\n${HEAD}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['a negative length', `POST /api/auth/login HTTP/1.1\r\n${HEAD}Content-Length: -3\r\n\r\n`],
    [
      'a broken chunk',
      `POST /api/auth/login HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    ],
    ['a folded header', `GET /api/users HTTP/1.1\r\n${HEAD}X: a\r\n b\r\n\r\n`],
    ['a space before the colon', `GET /api/users HTTP/1.1\r\n${HEAD}X : a\r\n\r\n`],
  ])('is a problem too: %s', async (_, bytes) => {
    const answer = await exchangeOne(bytes);

    expect(answer).toBeProblem(400, 'malformed_request');
  });

  it('is one without a Host, but for HTTP/1.0, which knew none', async () => {
    const modern = await exchangeOne('GET /api/health/live HTTP/1.1\r\nConnection: close\r\n\r\n');
    const ancient = await exchangeOne('GET /api/health/live HTTP/1.0\r\n\r\n');

    expect(modern).toBeProblem(400, 'malformed_request');
    expect(ancient.response.status).toBe(200);
  });

  it('has more than 16 KiB of headers or of address', async () => {
    const headers = await get('/api/health/live', `X-Long: ${'a'.repeat(17_000)}\r\n`);
    const address = await get(`/api/health/live?${'a'.repeat(17_000)}`);

    expect(headers).toBeProblem(431, 'headers_too_large');
    expect(address).toBeProblem(431, 'headers_too_large');
  });

  it('is no answer to the request before it', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);
    const body = '{"body":"once"}';
    const send = [
      `POST /api/conversations/${id}/messages HTTP/1.1`,
      'Host: parley',
      `Authorization: Bearer ${ana.accessToken}`,
      'Content-Type: application/json',
      `Content-Length: ${body.length}\r\n\r\n${body}`,
    ].join('\r\n');

    const answers = await exchange(`${send}nonsense\r\n\r\n`);

    expect(answers.map(({ response }) => response.status)).not.toContain(400);
  });

  it('leaves the server as it was', async () => {
    const before = parley.process.pid;

    const flood = Array.from({ length: 50 }, () => exchange('\0\xff\xfe garbage\r\n\r\n'));
    await Promise.all(flood);

    const answer = await call('GET', '/api/health/ready');
    expect(answer.response.status).toBe(200);
    expect(parley.process.pid).toBe(before);
  });
});

describe('An expectation', () => {
  it('that nobody knows is ignored', async () => {
    const answer = await get('/api/health/live', 'Expect: miracles\r\n');

    expect(answer.response.status).toBe(200);
  });
});

describe('A request that does not come to its end', () => {
  it('in its headers is given up after some seconds, and others do not wait for it', async () => {
    const half = Array.from({ length: 200 }, () => exchange('GET /api/health/live HTTP/1.1\r\nHo'));
    const started = performance.now();
    const meanwhile = await call('GET', '/api/health/ready');
    const waited = performance.now() - started;

    const answers = (await Promise.all(half)).flat();

    expect(meanwhile.response.status).toBe(200);
    expect(waited).toBeLessThan(1000);
    expect(answers).toHaveLength(200);
    for (const answer of answers) expect(answer).toBeProblem(408, 'request_timeout');
  }, 30_000);
});
