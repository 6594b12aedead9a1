import { setTimeout as delay } from 'node:timers/promises';
import { apiClient } from './support/client.js';
import { aRegistration, aUser, dataOf, logIn, type Person } from './support/given.js';
import { useParley } from './support/parley.js';
import { request } from './support/request.js';
import { tryLogin } from './support/sessions.js';

const parley = useParley();

const send = (body: unknown) => request('POST', '/api/auth/login', { body });

describe('Logging in', () => {
  it.each([
    ['username', ({ username }: Person) => username],
    ['username in another case', ({ username }: Person) => username.toUpperCase()],
    ['e-mail address', ({ email }: Person) => email],
    ['e-mail address in another case', ({ email }: Person) => email.toUpperCase()],
  ])('works with the %s', async (_name, loginOf) => {
    const ana = await aUser('ana');

    const { data, response } = await tryLogin(loginOf(ana), ana.password);

    expect(response.status).toBe(200);
    expect(data).toMatchObject({ tokenType: 'Bearer', expiresIn: 900 });
    const me = dataOf(await apiClient(parley.url, data?.accessToken).GET('/api/users/me'));
    expect(me.id).toBe(ana.id);
  });

  it('gives each device a session of its own', async () => {
    const ana = await aUser('ana');

    const tokens = await Promise.all([1, 2, 3].map(() => logIn(ana.username)));

    expect(new Set(tokens.map(({ refreshToken }) => refreshToken)).size).toBe(3);
    const { items } = dataOf(await ana.api.GET('/api/auth/sessions'));
    expect(items).toHaveLength(4);
  });
});

describe('A login that is wrong', () => {
  it('tells nobody what is wrong about it', async () => {
    const ana = await aUser('ana');
    const nobody = aRegistration('nobody');

    const answers = await Promise.all([
      tryLogin(ana.username, 'seven dry otters'),
      tryLogin(ana.email, 'seven dry otters'),
      tryLogin(nobody.username, nobody.password),
      tryLogin(nobody.email, nobody.password),
    ]);

    const [first, ...others] = answers.map(({ error }) => ({ ...error, requestId: '' }));
    for (const answer of answers) expect(answer).toBeProblem(401, 'credentials_wrong');
    for (const other of others) expect(other).toEqual(first);
  });

  it.each([
    ['a wildcard', ({ username }: Person) => `${username.slice(0, -1)}%`],
    ['another wildcard', ({ username }: Person) => `${username.slice(0, -1)}_`],
    ['a space before it', ({ username }: Person) => ` ${username}`],
    ['a look-alike', ({ username }: Person) => username.replace('a', 'а')],
    ['a quote', ({ username }: Person) => `${username}' or '1'='1`],
    ['a display name', () => 'Ana Souza'],
  ])('is one with %s', async (_name, loginOf) => {
    const ana = await aUser('ana');
    await ana.api.PATCH('/api/users/me', { body: { displayName: 'Ana Souza' } });

    const answer = await tryLogin(loginOf(ana), ana.password);

    expect(answer).toBeProblem(401, 'credentials_wrong');
  });

  it.each([
    ['the password in capitals', (password: string) => password.toUpperCase()],
    ['a part of the password', (password: string) => password.slice(0, -1)],
    ['more than the password', (password: string) => `${password} `],
  ])('is one with %s', async (_name, passwordOf) => {
    const ana = await aUser('ana');

    const answer = await tryLogin(ana.username, passwordOf(ana.password));

    expect(answer).toBeProblem(401, 'credentials_wrong');
  });
});

describe('Logging in with what is no login', () => {
  const good = { login: 'ana', password: 'seven wet otters' };

  it.each([
    ['login', 255],
    ['password', 257],
  ])('names the %s', async (path, tooLong) => {
    const wrong = [undefined, null, '', ' ', 'a'.repeat(tooLong), 1, true, {}, [], ['ana']];
    for (const value of [...wrong, { $ne: null }, { not: '' }, { length: 3 }]) {
      const answer = await send({ ...good, [path]: value });

      expect(answer).toBeProblem(400, 'validation_failed', path);
    }
  });

  it('takes the longest that there can be', async () => {
    const answer = await send({ login: 'a'.repeat(254), password: 'a'.repeat(256) });

    expect(answer).toBeProblem(401, 'credentials_wrong');
  });

  it('names what it does not know', async () => {
    const answer = await send({ ...good, remember: true });

    expect(answer).toBeProblem(400, 'validation_failed', 'remember');
  });
});

describe('Logging in while the account changes', () => {
  it.each([
    ['its password is being changed', `password_hash = 'another'`],
    ['it is being deleted', 'password_hash = null, deleted_at = now()'],
  ])('opens no session where %s', async (_name, change) => {
    const ana = await aUser('ana');

    const changing = parley.database.query(`do $$ begin
      perform 1 from users where id = '${ana.id}' for no key update;
      perform pg_sleep(0.7);
      update users set ${change} where id = '${ana.id}';
    end $$`);
    await delay(100);
    const answer = await tryLogin(ana.username, ana.password);
    await changing;

    expect(answer).toBeProblem(401, 'credentials_wrong');
  });
});
