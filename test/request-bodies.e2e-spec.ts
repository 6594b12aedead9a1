import { aUser } from './support/given.js';
import { useParley } from './support/parley.js';
import { call, callJson, type RawAnswer } from './support/raw-http.js';

useParley();

const LIMIT = 256 * 1024;
const LOGIN = '/api/auth/login';
const CREDENTIALS = JSON.stringify({ login: 'nobody', password: 'wrong' });

const send = (body: string | Buffer): Promise<RawAnswer> => callJson('POST', LOGIN, body);
const sendAs = (type: string, body = CREDENTIALS): Promise<RawAnswer> =>
  call('POST', LOGIN, { headers: { 'content-type': type }, body });

function streamOf(body: string): ReadableStream {
  return new Blob([body]).stream();
}

describe('A body', () => {
  it('may have 256 KiB', async () => {
    const answer = await send(CREDENTIALS.padEnd(LIMIT));

    expect(answer).toBeProblem(401, 'credentials_wrong');
  });

  it('with a byte more is too large, announced or not', async () => {
    const announced = await send(CREDENTIALS.padEnd(LIMIT + 1));
    const streamed = await call('POST', LOGIN, {
      headers: { 'content-type': 'application/json' },
      body: streamOf(CREDENTIALS.padEnd(LIMIT + 1)),
    });

    expect(announced).toBeProblem(413, 'body_too_large');
    expect(streamed).toBeProblem(413, 'body_too_large');
  });

  it('that is far too large is told so, whatever is still on its way', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        call('POST', LOGIN, {
          headers: { 'content-type': 'application/json' },
          body: streamOf('x'.repeat(2_000_000)),
        }),
      ),
    );

    for (const answer of answers) expect(answer).toBeProblem(413, 'body_too_large');
  });

  it.each([
    'application/json',
    'Application/JSON ;charset=utf-8',
    'application/json; charset="UTF8"',
  ])('is read as %s', async (type) => {
    const answer = await sendAs(type);

    expect(answer).toBeProblem(401, 'credentials_wrong');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/merge-patch+json',
    'application/json; charset=iso-8859-1',
    'nonsense',
    '',
  ])('is not read as "%s"', async (type) => {
    const answer = await sendAs(type);

    expect(answer).toBeProblem(415, 'unsupported_media_type');
  });

  it('is not read when it is compressed', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };

    const answer = await call('POST', LOGIN, { headers, body: CREDENTIALS });

    expect(answer).toBeProblem(415, 'unsupported_media_type');
  });

  it('that a path does not take is of no consequence', async () => {
    const headers = { 'content-type': 'text/plain' };
    const { accessToken } = await aUser();
    const get = await call('GET', '/api/health/live', { headers });
    const remove = await callJson('DELETE', '/api/users/me', '{"x":1}', 'bad');
    const empty = await callJson('POST', '/api/auth/logout', '', accessToken);

    expect(get.response.status).toBe(200);
    expect(remove).toBeProblem(401, 'not_authenticated');
    expect(empty.response.status).toBe(204);
  });
});
