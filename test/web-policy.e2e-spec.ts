import { useOwnParley } from './support/parley.js';
import { call, exchange } from './support/raw-http.js';

const APP = 'https://app.example.org';
useOwnParley({ CORS_ORIGINS: `${APP}, http://localhost:3000` });

const LIVE = '/api/health/live';

function preflight(origin: string) {
  return call('OPTIONS', '/api/messages', {
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,if-match,idempotency-key',
    },
  });
}

describe('A web page of a listed origin', () => {
  it.each([APP, 'http://localhost:3000'])('may read answers, refusals too: %s', async (origin) => {
    const answers = await Promise.all(
      [LIVE, '/api/users/me', '/api/nope'].map((path) =>
        call('GET', path, { headers: { origin } }),
      ),
    );

    for (const { response } of answers) {
      expect(response.headers.get('access-control-allow-origin')).toBe(origin);
      expect(response.headers.get('access-control-expose-headers')).toMatch(
        /ETag.*Idempotent-Replayed.*Retry-After.*X-Request-Id/,
      );
    }
  });

  it('may send what the API takes', async () => {
    const { response } = await preflight(APP);

    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(APP);
    expect(response.headers.get('access-control-allow-methods')).toMatch(
      /POST, PUT, PATCH, DELETE/,
    );
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(response.headers.get('access-control-max-age')).toBe('600');
  });

  it('never sends cookies', async () => {
    const { response } = await preflight(APP);

    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('A web page of any other origin', () => {
  it.each([
    'https://evil.example.org',
    'https://app.example.org.evil.example',
    'https://app.example.org:8443',
    'http://app.example.org',
    'null',
  ])('gets no permission: %s', async (origin) => {
    const read = await call('GET', LIVE, { headers: { origin } });
    const asked = await preflight(origin);

    expect(read.response.headers.get('access-control-allow-origin')).toBeNull();
    expect(asked.response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('Every answer', () => {
  it.each([LIVE, '/api/nope', '/api/users/me', '/api/docs', '/api/docs/swagger-ui.css'])(
    'says how a browser has to treat it: %s',
    async (path) => {
      const { response } = await call('GET', path);

      const headers = Object.fromEntries(response.headers);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("script-src 'self'") as string,
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': expect.stringContaining('max-age=') as string,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
      });
      expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['server']).toBeUndefined();
    },
  );

  it('differs by origin, which caches must know', async () => {
    const answers = await Promise.all([
      call('GET', LIVE),
      call('GET', LIVE, { headers: { origin: APP } }),
      call('GET', '/api/nope'),
      preflight(APP),
    ]);

    for (const { response } of answers) expect(response.headers.get('vary')).toMatch(/\bOrigin\b/);
  });

  it('of the API itself is kept by no cache', async () => {
    const answers = await Promise.all([call('GET', LIVE), call('GET', '/api/users/me')]);

    for (const { response } of answers) {
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('leaves the connection open for the next request', async () => {
    const request = (path: string, end = '') =>
      `GET ${path} HTTP/1.1\r\nHost: parley\r\n${end}\r\n`;

    const answers = await exchange(
      request(LIVE) + request('/api/nope') + request(LIVE, 'Connection: close\r\n'),
    );

    expect(answers.map(({ response }) => response.status)).toEqual([200, 404, 200]);
    expect(answers[0]?.response.headers.get('keep-alive')).toBe('timeout=72');
  });
});

describe('A request id', () => {
  const idOf = ({ response }: { response: Response }) => response.headers.get('x-request-id');

  it.each(['checkout-7f3a', 'a', 'A.b_c-9'.repeat(9)])('of the client is taken: %s', async (id) => {
    const good = await call('GET', LIVE, { headers: { 'x-request-id': id } });
    const problem = await call('GET', '/api/nope', { headers: { 'x-request-id': id } });

    expect(idOf(good)).toBe(id);
    expect(problem.error?.requestId).toBe(id);
  });

  it.each(['', 'two words', '<b>', 'a'.repeat(65), '1, 2', 'ünï'])(
    'that is not well-formed is replaced: %s',
    async (id) => {
      const answer = await call('GET', LIVE, { headers: { 'x-request-id': id } });

      expect(idOf(answer)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    },
  );

  it('is another for every request', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => call('GET', LIVE)));

    expect(new Set(answers.map(idOf)).size).toBe(20);
  });
});
