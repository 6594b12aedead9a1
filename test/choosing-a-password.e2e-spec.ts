import { apiClient } from './support/client.js';
import { aRegistration, aUser } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

const register = (password: string, url = parley.url) =>
  apiClient(url).POST('/api/users/register', { body: { ...aRegistration(), password } });
const codesOf = ({ error }: { error?: unknown }) =>
  (error as { errors?: { code: string }[] }).errors?.map(({ code }) => code);

describe('A password', () => {
  it.each([
    'short 7',
    'ｓｈｏｒｔ ７',
    'été été',
    '🦦🦦🦦🦦🦦🦦🦦',
    '1234567',
    'e\u0301'.repeat(7),
  ])('of fewer than 8 characters is refused: %s', async (password) => {
    const answer = await register(password);

    expect(answer).toBeProblem(400, 'validation_failed', 'password');
    expect(codesOf(answer)).toEqual(['password_too_short']);
  });

  it.each([
    'password',
    'PASSWORD',
    'Password1',
    'qwertyuiop',
    'ｐａｓｓｗｏｒｄ',
    '12345678',
    'iloveyou',
  ])('that everybody has is refused: %s', async (password) => {
    const answer = await register(password);

    expect(answer).toBeProblem(400, 'validation_failed', 'password');
    expect(codesOf(answer)).toEqual(['password_too_common']);
  });

  it.each(['otterwet', '🦦🦨🦡🦫🦝🦌🐿🦔', 'пароль выдры', 'wet wet ', '\u00a0\u00a0 wet wet'])(
    'needs nothing but length: %s',
    async (password) => {
      const answer = await register(password);

      expect(answer.response.status).toBe(201);
    },
  );

  it.each([
    ['composed and decomposed', 'élan vital été', 'élan vital été'.normalize('NFD')],
    ['wide and narrow', 'ｏｔｔｅｒｓ ７７', 'otters 77'],
    ['ligatures', 'ﬁne ﬂat oﬃce', 'fine flat office'],
    ['half-width katakana', 'ｶﾞｷﾞｸﾞｹﾞｺﾞ', 'ガギグゲゴ'],
  ])('is the same however the keyboard spells it: %s', async (_name, chosen, typed) => {
    const padded = (password: string) => `${password} wet`;
    const body = { ...aRegistration(), password: padded(chosen) };
    await apiClient().POST('/api/users/register', { body });

    const { response } = await apiClient().POST('/api/auth/login', {
      body: { login: body.username, password: padded(typed) },
    });

    expect(response.status).toBe(200);
  });

  it('counts to its last character', async () => {
    const password = 'wet otters '.repeat(24).slice(0, 255);
    const body = { ...aRegistration(), password: `${password}a` };
    await apiClient().POST('/api/users/register', { body });

    const answer = await apiClient().POST('/api/auth/login', {
      body: { login: body.username, password: `${password}b` },
    });

    expect(answer).toBeProblem(401, 'credentials_wrong');
  });

  it('is held to the same where it is changed or reset', async () => {
    const { api, password } = await aUser('ana');

    const changed = await api.POST('/api/auth/password', {
      body: { currentPassword: password, newPassword: 'password' },
    });
    const reset = await api.POST('/api/auth/password/reset', {
      body: { token: 'x', newPassword: 'short' },
    });

    expect(changed).toBeProblem(400, 'validation_failed', 'newPassword');
    expect(reset).toBeProblem(400, 'validation_failed', 'newPassword');
  });

  it('must be as long as PASSWORD_MIN_LENGTH says', async () => {
    const strict = await parley.anotherNode({ PASSWORD_MIN_LENGTH: '15' });

    const short = await register('fourteen chars', strict.url);
    const long = await register('fifteen letters', strict.url);

    expect(codesOf(short)).toEqual(['password_too_short']);
    expect(long.response.status).toBe(201);
  });
});
