import { apiClient } from './support/client.js';
import { aRegistration, dataOf } from './support/given.js';
import { useParley } from './support/parley.js';
import { request } from './support/request.js';

const parley = useParley();

const register = (body: unknown) => request('POST', '/api/users/register', { body });

describe('Registering', () => {
  it('answers with the own profile, which the password is no part of', async () => {
    const { password, ...profile } = aRegistration();
    const details = { ...profile, displayName: 'Ana Souza', phoneNumber: '+351 21 000 0000' };

    const { data, response } = await apiClient().POST('/api/users/register', {
      body: { ...details, password },
    });

    expect(response.status).toBe(201);
    expect(data).toMatchObject({ ...details, bio: '', avatarUrl: null, role: 'user' });
    expect(JSON.stringify(data)).not.toContain(password);
  });

  it('takes the username for a display name where none is given', async () => {
    const body = aRegistration();

    const { data } = await apiClient().POST('/api/users/register', { body });

    expect(data).toMatchObject({ displayName: body.username, phoneNumber: null });
  });

  it('keeps of the password only an argon2id hash', async () => {
    const body = aRegistration();

    const { id } = dataOf(await apiClient().POST('/api/users/register', { body }));

    const [row] = await parley.database.query<{ row: string }>(
      'select to_json(u)::text as row from users u where id = $1',
      [id],
    );
    expect(row?.row).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(row?.row).not.toContain(body.password);
  });

  it('answers with and without a trailing slash', async () => {
    const { status } = await fetch(`${parley.url}/api/users/register/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(aRegistration()),
    });

    expect(status).toBe(201);
  });
});

/** The longest that RFC 5321 allows: 64 characters, the at sign, 189 characters. */
const longestEmail = (first: string): string =>
  `${first.padEnd(64, 'a')}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.org`;

describe('Registering with a field at its limit', () => {
  it.each([
    ['a username of 3', { username: 'z-9' }],
    ['a username of 32', { username: 'Z'.repeat(32) }],
    ['an e-mail address of 254', { email: longestEmail('ana') }],
    ['a password of 8', { password: 'wet ott9' }],
    ['a password of 256', { password: 'wet otters '.repeat(24).slice(0, 256) }],
    ['a password of 256 outside the basic plane', { password: '🦦'.repeat(256) }],
    ['a display name of 1', { displayName: 'A' }],
    ['a display name of 64', { displayName: 'A'.repeat(64) }],
    ['a display name of 64 outside the basic plane', { displayName: '🦦'.repeat(64) }],
    ['no phone number', { phoneNumber: null }],
    ['a phone number of 3', { phoneNumber: '112' }],
    ['a phone number of 32', { phoneNumber: `+${'1'.repeat(31)}` }],
  ])('works: %s', async (_name, field) => {
    const body = { ...aRegistration(), ...field };

    const answer = await register(body);

    const { password, ...shown } = body;
    expect(answer.error).toBeUndefined();
    expect(answer.data).toMatchObject(shown);
    const login = await request('POST', '/api/auth/login', {
      body: { login: body.email, password },
    });
    expect(login.response.status).toBe(200);
  });

  it.each([
    ['username', ['an', 'a'.repeat(33), 'a'.repeat(10_000), '', '.ana', '-ana', '_ana']],
    ['username', ['a na', 'ana\n', 'ana@b', 'anã', 'аnа', 'ana\u200b', 'a/../b', "ana'--"]],
    ['email', ['', 'ana', 'ana@', '@b.org', 'a b@c.org', 'a@b.org\nBcc: c@d.org', 'A <a@b.org>']],
    ['email', [longestEmail('ana').replace('.org', '.orgs'), `${'a'.repeat(65)}@example.org`]],
    ['password', ['', 'wet ott', 'a'.repeat(257), '🦦'.repeat(257)]],
    [
      'displayName',
      ['', ' ', '\t', 'A'.repeat(65), '🦦'.repeat(65), 'Ana\nSouza', 'Ana\u202eSouza'],
    ],
    ['displayName', ['Ana\u0007', 'Ana\u200b', 'Ana\ufeff', 'Ana\u2066']],
    ['phoneNumber', ['', '11', `+${'1'.repeat(32)}`, 'none', '++351', '1'.repeat(10_000)]],
  ])('is refused past it: %s', async (path, values) => {
    for (const value of values) {
      const answer = await register({ ...aRegistration(), [path]: value });

      expect(answer).toBeProblem(400, 'validation_failed', path);
    }
  });
});

describe('Registering with what is no registration', () => {
  it.each(['username', 'email', 'password'])('needs a %s', async (path) => {
    const body = { ...aRegistration(), [path]: undefined };

    const answer = await register(body);

    expect(answer).toBeProblem(400, 'validation_failed', path);
  });

  it.each(['username', 'email', 'password', 'displayName', 'phoneNumber'])(
    'takes only text for a %s',
    async (path) => {
      const wrong = [
        1,
        true,
        ['ana'],
        { not: null },
        {},
        [],
        ...(path === 'phoneNumber' ? [] : [null]),
      ];
      for (const value of wrong) {
        const answer = await register({ ...aRegistration(), [path]: value });

        expect(answer).toBeProblem(400, 'validation_failed', path);
      }
    },
  );

  it.each(['id', 'role', 'isAdmin', 'passwordHash', 'createdAt', 'deletedAt', 'avatarId'])(
    'refuses to set %s, by name',
    async (path) => {
      const body = aRegistration();

      const answer = await register({ ...body, [path]: 'admin' });

      expect(answer).toBeProblem(400, 'validation_failed', path);
      expect(await register(body)).toMatchObject({ data: { role: 'user' } });
    },
  );

  it('names everything that is wrong at once', async () => {
    const answer = await register({ username: 'a', email: 'b', password: 1, colour: 'red' });

    const { errors } = answer.error as { errors: { path: string; code: string }[] };
    expect(new Set(errors.map(({ path }) => path))).toEqual(
      new Set(['username', 'email', 'password', 'colour']),
    );
    expect(errors).toContainEqual(
      expect.objectContaining({ path: 'colour', code: 'unknown_field' }),
    );
  });

  it.each([[[]], [[aRegistration()]], [null], ['ana'], [1], [true]])(
    'refuses a body that is no object: %j',
    async (body) => {
      const answer = await register(body);

      expect(answer.response.status).toBe(400);
    },
  );
});
