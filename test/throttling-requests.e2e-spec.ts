import { apiClient } from './support/client.js';
import { aUser, type Person } from './support/given.js';
import { mailsIn, resetTokenIn } from './support/mails.js';
import type { ParleyProcess } from './support/parley-process.js';
import { useOwnParley } from './support/parley.js';
import { type Answer, request } from './support/request.js';
import { raise } from './support/throttling.js';

const parley = useOwnParley({ RATE_LIMITS: 'on', TRUSTED_PROXIES: '127.0.0.1' });
beforeEach(() => parley.database.query('delete from attempts'));

const post = (path: string, from = '203.0.113.7', body: object = {}): Promise<Answer> =>
  request('POST', path, { body, headers: { 'x-forwarded-for': from } });

describe('From one address', () => {
  let another: ParleyProcess;
  beforeAll(async () => {
    another = await parley.anotherNode();
  });

  it.each([
    ['/api/users/register', 'register-address', 30, 3600],
    ['/api/auth/password/forgot', 'forgot-address', 20, 3600],
    ['/api/auth/password/reset', 'reset-address', 20, 3600],
    ['/api/auth/refresh', 'refresh-address', 1000, 900],
  ])('%s answers only so often, on all nodes together', async (path, name, limit, within) => {
    await post(path);
    await raise(parley.database, name, limit - 1);

    const [last, refused, elsewhere] = [
      await post(path),
      await request('POST', path, {
        body: {},
        headers: { 'x-forwarded-for': '203.0.113.7' },
        url: another.url,
      }),
      await post(path, '198.51.100.9'),
    ];

    const wait = Number(refused.response.headers.get('retry-after'));
    expect([last.response.status, elsewhere.response.status]).toEqual([400, 400]);
    expect(refused).toBeProblem(429, 'rate_limited');
    expect(wait).toBeGreaterThan(within - 60);
    expect(wait).toBeLessThanOrEqual(within);
  });

  it('registrations at once are counted as many as there are', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => post('/api/users/register')),
    );

    const statuses = answers.map(({ response }) => response.status);
    expect(statuses.filter((status) => status === 400)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(30);
  });
});

describe('Links to choose a new password', () => {
  it.each([
    ['an account', (ana: Person) => ana.email, 5],
    ['nobody, so that it does not tell', () => 'nobody@example.org', 0],
  ])('are asked for five times an hour by %s', async (_name, emailOf, sent) => {
    const email = emailOf(await aUser('ana'));
    const ask = (index: number) =>
      post('/api/auth/password/forgot', `192.0.2.${index}`, {
        email: index % 2 ? email : email.toUpperCase(),
      });

    const answers = [];
    for (let index = 0; index < 6; index++) answers.push(await ask(index));

    const refused = answers.pop();
    expect(answers.map(({ response }) => response.status)).toEqual([204, 204, 204, 204, 204]);
    expect(refused).toBeProblem(429, 'rate_limited');
    if (sent > 0) await resetTokenIn(parley.process, email, sent);
    expect(mailsIn(parley.process, email)).toHaveLength(sent);
  });
});

describe('Guessing the password of somebody who is logged in', () => {
  const change = ({ api }: Person, currentPassword: string) =>
    api.POST('/api/auth/password', { body: { currentPassword, newPassword: 'eight dry badgers' } });

  it('is over after ten times, for this account only', async () => {
    const [ana, ben] = [await aUser('ana'), await aUser('ben')];
    for (let time = 0; time < 10; time++) {
      expect(await change(ana, `wrong ${time}`)).toBeProblem(403, 'current_password_wrong');
    }

    const answers = [await change(ana, ana.password), await change(ben, ben.password)];

    expect(answers[0]).toBeProblem(429, 'rate_limited');
    expect(answers[1]?.response.status).toBe(204);
  });

  it('is forgiven where it was right after all', async () => {
    const ana = await aUser('ana');
    for (let time = 0; time < 9; time++) await change(ana, 'wrong');
    await change(ana, ana.password);

    const answer = await change(ana, ana.password);

    expect(answer).toBeProblem(403, 'current_password_wrong');
  });
});

describe('Requests in general', () => {
  let url: string;
  beforeAll(async () => {
    ({ url } = await parley.anotherNode({ RATE_LIMIT_PER_MINUTE: '20' }));
  });

  it('are limited for each user, who is told how many are left', async () => {
    const [ana, ben] = [await aUser('ana'), await aUser('ben')];
    const ask = ({ accessToken }: Person) => apiClient(url, accessToken).GET('/api/users/me');

    const answers = await Promise.all(Array.from({ length: 21 }, () => ask(ana)));

    const left = answers.map(({ response }) => Number(response.headers.get('ratelimit-remaining')));
    const refused = answers.filter(({ response }) => !response.ok);
    expect(refused).toHaveLength(1);
    expect(refused[0] ?? answers[0]).toBeProblem(429, 'rate_limited');
    expect(left.sort((a, b) => a - b)).toEqual([0, ...Array.from({ length: 20 }, (_, at) => at)]);
    for (const { headers } of answers.map(({ response }) => response)) {
      expect(headers.get('ratelimit-limit')).toBe('20');
      expect(Number(headers.get('ratelimit-reset'))).toBeGreaterThan(0);
      expect(Number(headers.get('ratelimit-reset'))).toBeLessThanOrEqual(60);
    }
    expect(Number(refused[0]?.response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(ben)).response.status).toBe(200);
  });

  it('are limited for each address where there is no user', async () => {
    const ask = (from: string) =>
      request('POST', '/api/auth/refresh', { url, body: {}, headers: { 'x-forwarded-for': from } });

    const answers = await Promise.all(Array.from({ length: 21 }, () => ask('203.0.113.7')));

    expect(answers.filter(({ response }) => response.status === 429)).toHaveLength(1);
    expect((await ask('198.51.100.9')).response.status).toBe(400);
  });

  it.each(['/api/health/live', '/api/health/ready'])(
    'do not count where a supervisor asks: %s',
    async (path) => {
      const ask = () => request('GET', path, { url });

      const answers = await Promise.all(Array.from({ length: 21 }, ask));

      for (const { response } of answers) {
        expect(response.status).toBe(200);
        expect(response.headers.get('ratelimit-remaining')).toBeNull();
      }
    },
  );

  it('are not limited, nor counted, where RATE_LIMITS is off', async () => {
    const { url, log } = await parley.anotherNode({
      RATE_LIMITS: 'off',
      RATE_LIMIT_PER_MINUTE: '1',
    });
    const ask = () => request('POST', '/api/users/register', { url, body: {} });

    const answers = await Promise.all(Array.from({ length: 50 }, ask));

    for (const { response } of answers) {
      expect(response.status).toBe(400);
      expect(response.headers.get('ratelimit-limit')).toBeNull();
    }
    expect(log).toContain('RATE_LIMITS is off');
  });
});
