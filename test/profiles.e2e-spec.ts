import { randomUUID } from 'node:crypto';
import { apiClient } from './support/client.js';
import { aUser, dataOf, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';
import { request } from './support/request.js';

const parley = useParley();

const profile = (reader: Person, id: string) =>
  reader.api.GET('/api/users/{id}', { params: { path: { id } } });
const update = ({ accessToken: token }: Person, body: unknown) =>
  request<Record<string, unknown>>('PATCH', '/api/users/me', { token, body });

describe('A profile', () => {
  it('shows others who somebody is, and nothing that is theirs alone', async () => {
    const [ana, ben] = await users('ana', 'ben');
    await ana.api.PATCH('/api/users/me', {
      body: { displayName: 'Ana Souza', bio: 'Gardener, mostly.', phoneNumber: '+351 21 000 0000' },
    });

    const seen = dataOf(await profile(ben, ana.id));

    const { createdAt, ...rest } = seen;
    expect(rest).toEqual({
      id: ana.id,
      username: ana.username,
      displayName: 'Ana Souza',
      bio: 'Gardener, mostly.',
      avatarUrl: null,
    });
    expect(createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('shows oneself all of it', async () => {
    const ana = await aUser('ana');

    const me = dataOf(await ana.api.GET('/api/users/me'));

    expect(me).toMatchObject({ id: ana.id, email: ana.email, phoneNumber: null, role: 'user' });
  });

  it('is found by id in capitals too', async () => {
    const [ana, ben] = await users('ana', 'ben');

    const { data } = await profile(ben, ana.id.toUpperCase());

    expect(data).toMatchObject({ id: ana.id });
  });

  it('of nobody is missing', async () => {
    const ana = await aUser('ana');

    const answer = await profile(ana, randomUUID());

    expect(answer).toBeProblem(404, 'user_not_found');
  });

  it.each(['x', '1', 'ME', 'me2', '%2e%2e', `${randomUUID()}x`])(
    'takes no %s for an id',
    async (id) => {
      const { accessToken } = await aUser('ana');

      const { status } = await fetch(`${parley.url}/api/users/${id}`, {
        headers: { authorization: `Bearer ${accessToken}` },
      });

      expect([400, 404]).toContain(status);
    },
  );

  it('is for people with a token', async () => {
    const ana = await aUser('ana');

    const answers = [
      await apiClient().GET('/api/users/me'),
      await apiClient().GET('/api/users/{id}', { params: { path: { id: ana.id } } }),
      await apiClient().PATCH('/api/users/me', { body: { bio: '' } }),
      await apiClient().DELETE('/api/users/me'),
    ];

    for (const answer of answers) expect(answer).toBeProblem(401, 'not_authenticated');
  });
});

describe('Changing the own profile', () => {
  it('changes what is sent and leaves the rest', async () => {
    const ana = await aUser('ana');
    await update(ana, { displayName: 'Ana Souza', phoneNumber: '112' });

    const { data } = await update(ana, { bio: 'Gardener,\nmostly. 🌱' });

    expect(data).toMatchObject({
      displayName: 'Ana Souza',
      phoneNumber: '112',
      bio: 'Gardener,\nmostly. 🌱',
      username: ana.username,
      email: ana.email,
    });
  });

  it('with nothing changes nothing', async () => {
    const ana = await aUser('ana');
    const before = dataOf(await ana.api.GET('/api/users/me'));

    const { data } = await update(ana, {});

    expect(data).toEqual(before);
  });

  it('removes the phone number with null', async () => {
    const ana = await aUser('ana');
    await update(ana, { phoneNumber: '+351 21 000 0000' });

    const { data } = await update(ana, { phoneNumber: null });

    expect(data).toMatchObject({ phoneNumber: null });
  });

  it.each([
    ['displayName', 'A'],
    ['displayName', '🦦'.repeat(64)],
    ['bio', ''],
    ['bio', '🦦'.repeat(500)],
    ['phoneNumber', `+${'1'.repeat(31)}`],
  ])('takes a %s at its limit', async (path, value) => {
    const ana = await aUser('ana');

    const { data } = await update(ana, { [path]: value });

    expect(data).toMatchObject({ [path]: value });
  });

  it.each([
    ['displayName', ['', ' ', 'A'.repeat(65), '🦦'.repeat(65), 'Ana\nSouza', 'A\u202eB', null]],
    ['bio', ['a'.repeat(501), '🦦'.repeat(501), null]],
    ['phoneNumber', ['', '11', `+${'1'.repeat(32)}`, 'none']],
  ])('names a %s that is past it, or no text', async (path, values) => {
    const ana = await aUser('ana');
    for (const value of [...values, 1, true, {}, [], ['x'], { not: null }]) {
      const answer = await update(ana, { [path]: value });

      expect(answer).toBeProblem(400, 'validation_failed', path);
    }
  });

  it.each(['bio\\u0000', 'bio\\ud800', 'bio\\udc00\\ud800'])(
    'refuses text that cannot be kept as it is: %s',
    async (text) => {
      const { accessToken } = await aUser('ana');

      const response = await fetch(`${parley.url}/api/users/me`, {
        method: 'PATCH',
        headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
        body: `{"bio":"${text}"}`,
      });

      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ path: 'bio' }] });
    },
  );

  it.each([
    'id',
    'username',
    'usernameKey',
    'email',
    'emailKey',
    'role',
    'password',
    'passwordHash',
    'avatarUrl',
    'avatarId',
    'createdAt',
    'deletedAt',
  ])('does not change %s, and says so', async (path) => {
    const ana = await aUser('ana');
    const before = dataOf(await ana.api.GET('/api/users/me'));

    for (const value of ['admin', null]) {
      const answer = await update(ana, { bio: 'new', [path]: value });

      expect(answer).toBeProblem(400, 'validation_failed', path);
    }
    expect(dataOf(await ana.api.GET('/api/users/me'))).toEqual(before);
  });
});
