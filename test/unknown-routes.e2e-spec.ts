import { call, callJson, exchangeOne } from './support/raw-http.js';
import { useParley } from './support/parley.js';

useParley();

const ID = '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10';
const allowOf = ({ response }: { response: Response }) => response.headers.get('allow');

describe('A path that is not there', () => {
  it.each(['/', '/api', '/api/nope', '/nope', '/api/users/me/nope', `/api/messages/${ID}/nope`])(
    'is a problem: %s',
    async (path) => {
      const answer = await call('GET', path);

      expect(answer).toBeProblem(404, 'route_not_found');
      expect(answer.error?.instance).toBe(path);
    },
  );

  it('is not found whatever the method, and whatever the body is', async () => {
    const answers = await Promise.all([
      call('POST', '/api/nope'),
      callJson('PUT', '/api/nope', '{'),
      callJson('POST', '/api/nope', 'x'.repeat(300_000)),
      call('PATCH', '/api/nope', { headers: { 'content-type': 'text/plain' }, body: 'x' }),
      call('DELETE', '/api/nope'),
      call('OPTIONS', '/api/nope'),
    ]);

    for (const answer of answers) expect(answer).toBeProblem(404, 'route_not_found');
  });

  it('is one with a slash too many inside, and one without an id', async () => {
    const answers = await Promise.all([
      call('POST', '//api//auth/login'),
      call('GET', '//api//auth/login'),
      call('GET', '/api/conversations//messages'),
      call('PUT', '/api/conversations//messages'),
    ]);

    for (const answer of answers) expect(answer).toBeProblem(404, 'route_not_found');
  });

  it('is named without its query', async () => {
    const answer = await call('GET', '/api/nope?token=secret');

    expect(answer.text).not.toContain('secret');
  });

  it('answers HEAD like GET, without the body', async () => {
    const answer = await call('HEAD', '/api/nope');

    expect(answer.response.status).toBe(404);
    expect(answer.response.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.text).toBe('');
  });
});

describe('A method that a path does not answer', () => {
  it.each([
    ['GET', '/api/auth/login', 'OPTIONS, POST'],
    ['HEAD', '/api/auth/login/', 'OPTIONS, POST'],
    ['PUT', `/api/messages/${ID}`, 'DELETE, GET, HEAD, OPTIONS, PATCH'],
    ['PUT', `/api/messages/${ID}/`, 'DELETE, GET, HEAD, OPTIONS, PATCH'],
    ['POST', '/api/users/me', 'DELETE, GET, HEAD, OPTIONS, PATCH'],
    ['GET', `/api/conversations/${ID}/read?seq=1`, 'OPTIONS, PUT'],
    ['GET', `/api/conversations/${ID}/participants/${ID}`, 'DELETE, OPTIONS, PATCH'],
    ['GET', '/api/%61uth/login', 'OPTIONS, POST'],
    ['POST', '/api/openapi.json', 'GET, HEAD, OPTIONS'],
    ['PROPFIND', '/api/users', 'GET, HEAD, OPTIONS'],
  ])('is a problem that allows the others: %s %s', async (method, path, allowed) => {
    const answer = await call(method, path);

    expect(answer.response.status).toBe(405);
    if (method !== 'HEAD') expect(answer).toBeProblem(405, 'method_not_allowed');
    expect(allowOf(answer)).toBe(allowed);
  });

  it('may be TRACE, which tells nothing of the request', async () => {
    const answer = await exchangeOne(
      'TRACE /api/users HTTP/1.1\r\nHost: x\r\nCookie: secret\r\nConnection: close\r\n\r\n',
    );

    expect(answer).toBeProblem(405, 'method_not_allowed');
    expect(answer.text).not.toContain('secret');
  });

  it('is refused before its body is looked at', async () => {
    const answer = await callJson('POST', '/api/users/me', '{');

    expect(answer).toBeProblem(405, 'method_not_allowed');
  });
});

describe('OPTIONS', () => {
  it('tells what a path answers', async () => {
    const answer = await call('OPTIONS', `/api/messages/${ID}`);

    expect(answer.response.status).toBe(204);
    expect(allowOf(answer)).toBe('DELETE, GET, HEAD, OPTIONS, PATCH');
  });

  it('for no path in particular is a problem', async () => {
    const answer = await exchangeOne('OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');

    expect(answer).toBeProblem(404, 'route_not_found');
  });
});
