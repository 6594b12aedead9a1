import { randomUUID } from 'node:crypto';
import { eventually } from './support/eventually.js';
import { aUser, dataOf, logIn, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';
import { request } from './support/request.js';
import { refresh, statusOf } from './support/sessions.js';
import { claimsOf } from './support/tokens.js';

const parley = useParley();

const sessionOf = ({ accessToken }: { accessToken: string }) =>
  String(claimsOf(accessToken)['sid']);
const listFor = async ({ api }: Pick<Person, 'api'>) => dataOf(await api.GET('/api/auth/sessions'));
const end = ({ api }: Pick<Person, 'api'>, id: string) =>
  api.DELETE('/api/auth/sessions/{id}', { params: { path: { id } } });

describe('The list of sessions', () => {
  it('shows the devices somebody is logged in on, newest first', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const phone = await logIn(ana.username);
    await logIn(ben.username);

    const { items, nextCursor, prevCursor } = await listFor(ana);

    expect(items.map(({ id }) => id)).toEqual([sessionOf(phone), sessionOf(ana)]);
    expect(items.map(({ current }) => current)).toEqual([false, true]);
    expect(items[0]).toMatchObject({ address: '127.0.0.1', userAgent: 'node' });
    expect([nextCursor, prevCursor]).toEqual([null, null]);
  });

  it('shows where and when each was used', async () => {
    const ana = await aUser('ana');
    await parley.database.query(
      `update sessions set refreshed_at = refreshed_at - interval '1 h',
        created_at = created_at - interval '1 h' where user_id = $1`,
      [ana.id],
    );
    await refresh(ana.refreshToken);

    const [session] = (await listFor(ana)).items;

    const [created, refreshed, expires] = [
      session?.createdAt,
      session?.lastRefreshedAt,
      session?.expiresAt,
    ].map((time) => Date.parse(time ?? ''));
    expect(created).toBeLessThan(Date.now() - 3_590_000);
    expect(refreshed).toBeGreaterThan(Date.now() - 10_000);
    expect((expires ?? 0) - (refreshed ?? 0)).toBe(30 * 86_400_000);
  });

  it('cuts what a device says of itself, and bears with odd letters', async () => {
    const ana = await aUser('ana');
    const headers = { 'user-agent': `\u00e9\u00ff${'x'.repeat(1000)}` };
    const body = { login: ana.username, password: ana.password };
    await request('POST', '/api/auth/login', { body, headers });

    const [session] = (await listFor(ana)).items;

    expect(session?.userAgent).toBe(`\u00e9\u00ff${'x'.repeat(298)}`);
  });

  it('leaves out those that have ended or expired', async () => {
    const ana = await aUser('ana');
    const [ended, expired] = [await logIn(ana.username), await logIn(ana.username)];
    await ended.api.POST('/api/auth/logout');
    await parley.database.query('update sessions set expires_at = now() where id = $1', [
      sessionOf(expired),
    ]);

    const { items } = await listFor(ana);

    expect(items.map(({ id }) => id)).toEqual([sessionOf(ana)]);
  });

  it('is paged both ways, and stays put while devices come', async () => {
    const ana = await aUser('ana');
    const devices = [ana];
    for (let count = 0; count < 4; count++)
      devices.unshift({ ...ana, ...(await logIn(ana.username)) });
    const page = async (cursor?: string | null) =>
      dataOf(
        await ana.api.GET('/api/auth/sessions', {
          params: { query: { limit: 2, ...(cursor != null && { cursor }) } },
        }),
      );

    const first = await page();
    await logIn(ana.username);
    const second = await page(first.nextCursor);
    const third = await page(second.nextCursor);
    const back = await page(third.prevCursor);

    const pages = [first, second, third].map(({ items }) => items.map(({ id }) => id));
    expect(pages.flat()).toEqual(devices.map(sessionOf));
    expect(third.nextCursor).toBeNull();
    expect(back.items).toEqual(second.items);
  });

  it.each(['limit=0', 'limit=101', 'limit=1e1', 'limit=x', 'cursor=x', 'cursor=', 'page=2'])(
    'refuses ?%s',
    async (query) => {
      const { accessToken: token } = await aUser('ana');

      const answer = await request('GET', `/api/auth/sessions?${query}`, { token });

      expect(answer.response.status).toBe(400);
    },
  );
});

describe('Ending a session', () => {
  it('makes its tokens worthless at once, and no others', async () => {
    const ana = await aUser('ana');
    const phone = await logIn(ana.username);

    const { response } = await end(ana, sessionOf(phone));

    const { refreshToken } = phone;
    const refreshed = await refresh(refreshToken);
    expect(response.status).toBe(204);
    expect(await statusOf(phone)).toBe(401);
    expect(refreshed).toBeProblem(401, 'refresh_token_invalid');
    expect(await statusOf(ana)).toBe(200);
  });

  it('is not for others: they cannot even tell that it exists', async () => {
    const [ana, eve] = await users('ana', 'eve');

    const answers = [await end(eve, sessionOf(ana)), await end(eve, randomUUID())];

    for (const answer of answers) expect(answer).toBeProblem(404, 'session_not_found');
    expect(await statusOf(ana)).toBe(200);
  });

  it('is done once', async () => {
    const ana = await aUser('ana');
    const id = sessionOf(await logIn(ana.username));

    const answers = await Promise.all(Array.from({ length: 10 }, () => end(ana, id)));

    expect(answers.filter(({ response }) => response.status === 204)).toHaveLength(1);
    expect(answers.filter(({ response }) => response.status === 404)).toHaveLength(9);
  });

  it.each(['x', '1', '%20', 'null'])('takes no %s for an id', async (id) => {
    const ana = await aUser('ana');

    const answer = await end(ana, id);

    expect(answer).toBeProblem(400, 'validation_failed', 'id');
  });
});

describe('Logging out', () => {
  it('ends this session at once, and no other', async () => {
    const ana = await aUser('ana');
    const phone = await logIn(ana.username);

    const { response } = await phone.api.POST('/api/auth/logout');

    expect(response.status).toBe(204);
    expect(await statusOf(phone)).toBe(401);
    expect(await statusOf(ana)).toBe(200);
  });

  it('of twenty times at once has no trouble with the others', async () => {
    const ana = await aUser('ana');

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ana.api.POST('/api/auth/logout')),
    );

    const statuses = new Set(answers.map(({ response }) => response.status));
    statuses.delete(401);
    expect([...statuses]).toEqual([204]);
  });

  it('reaches other nodes within a second, also those that start afterwards', async () => {
    const ana = await aUser('ana');
    const before = await parley.anotherNode();
    expect(await statusOf(ana, before.url)).toBe(200);

    await ana.api.POST('/api/auth/logout');

    await eventually(async () => (await statusOf(ana, before.url)) === 401);
    const after = await parley.anotherNode();
    expect(await statusOf(ana, after.url)).toBe(401);
  });
});
