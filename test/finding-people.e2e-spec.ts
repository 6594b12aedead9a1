import { apiClient } from './support/client.js';
import { aUser, dataOf, type Person } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { request } from './support/request.js';

useOwnParley();

let ana: Person;
beforeAll(async () => {
  ana = await aUser('ana');
  await aPerson('wom', 'Łukasz São Wombat Åsa 🌱');
});

/** Somebody who is only found, never logged in. */
async function aPerson(username: string, displayName = username, email?: string): Promise<string> {
  const body = {
    username,
    displayName,
    email: email ?? `${username}@example.org`,
    password: 'seven wet otters',
  };
  return dataOf(await apiClient().POST('/api/users/register', { body })).id;
}

const find = async (search: string, query: { limit?: number; cursor?: string } = {}) =>
  dataOf(await ana.api.GET('/api/users', { params: { query: { search, ...query } } }));
const namesOf = ({ items }: { items: { username: string }[] }) =>
  items.map(({ username }) => username);

describe('Finding people', () => {
  it('works by any part of the username, in any case', async () => {
    await aPerson('Quokka.One', 'Somebody');

    const found = [await find('quokka'), await find('KKA.O'), await find('Quokka.One')];

    for (const page of found) expect(namesOf(page)).toEqual(['Quokka.One']);
  });

  it.each(['wombat', 'São', 'SÃO', 'são Wombat', 'łukasz', 'ŁUKASZ', '🌱', 'ÅSA'])(
    'works by any part of the display name, in any case: %s',
    async (search) => {
      const page = await find(search);

      expect(namesOf(page)).toEqual(['wom']);
    },
  );

  it('shows profiles as everybody sees them', async () => {
    const id = await aPerson('numbat', 'Nuno Numbat');

    const { items } = await find('numbat');

    expect(items).toMatchObject([{ id, username: 'numbat', displayName: 'Nuno Numbat', bio: '' }]);
    expect(JSON.stringify(items)).not.toContain('example.org');
  });

  it('never works by e-mail address or phone number', async () => {
    await aPerson('bilby', 'Bil B.', 'secretive@hidden.example');
    await request('PATCH', '/api/users/me', {
      token: ana.accessToken,
      body: { phoneNumber: '+99 123 456' },
    });

    const found = [await find('secretive'), await find('hidden.example'), await find('99 123')];

    for (const page of found) expect(page.items).toEqual([]);
  });

  it.each(['%', '_', '\\', '%%', 'dug%ng', 'dug_ng', '\\%', "'", "' or 1=1 --", '$1', '.*', '"'])(
    'takes %s as it is',
    async (search) => {
      await aPerson(`dugong-${Buffer.from(search).toString('hex')}`, 'Dugong');

      const page = await find(search);

      expect(page.items).toEqual([]);
    },
  );

  it('finds a wildcard where it is part of a name', async () => {
    await aPerson('koala-percent', '100% koala_\\');

    const found = [await find('100% k'), await find('koala_'), await find('_\\')];

    for (const page of found) expect(namesOf(page)).toEqual(['koala-percent']);
  });

  it('leaves out those who deleted their accounts', async () => {
    const zoe = await aUser('zoe-echidna');
    expect(namesOf(await find('echidna'))).toEqual([zoe.username]);

    await zoe.api.DELETE('/api/users/me');

    const found = [await find('echidna'), await find('Deleted'), await find(zoe.id)];
    for (const page of found) expect(page.items).toEqual([]);
  });

  it('is for people with a token', async () => {
    const answer = await apiClient().GET('/api/users', { params: { query: { search: 'a' } } });

    expect(answer).toBeProblem(401, 'not_authenticated');
  });
});

describe('The pages of people found', () => {
  const all = Array.from({ length: 7 }, (_, index) => `platypus-${index}`);
  beforeAll(async () => {
    for (const name of all.toReversed()) await aPerson(name);
  });

  it('go by username, forth and back', async () => {
    const first = await find('platypus', { limit: 3 });
    const second = await find('platypus', { limit: 3, cursor: first.nextCursor ?? '' });
    const third = await find('platypus', { limit: 3, cursor: second.nextCursor ?? '' });
    const back = await find('platypus', { limit: 3, cursor: third.prevCursor ?? '' });
    const start = await find('platypus', { limit: 3, cursor: back.prevCursor ?? '' });

    expect([first, second, third].flatMap(namesOf)).toEqual(all);
    expect([first.prevCursor, third.nextCursor, start.prevCursor]).toEqual([null, null, null]);
    expect(back.items).toEqual(second.items);
    expect(start.items).toEqual(first.items);
  });

  it('skip and repeat nobody while others come and go', async () => {
    const first = await find('platypus', { limit: 4 });
    await aPerson('platypus-0a');
    await aPerson('platypus-3a');

    const second = await find('platypus', { limit: 100, cursor: first.nextCursor ?? '' });

    expect([...namesOf(first), ...namesOf(second)]).toEqual([
      ...all.slice(0, 4),
      'platypus-3a',
      ...all.slice(4),
    ]);
  });

  it('have cursors for this search only', async () => {
    const { nextCursor } = await find('platypus', { limit: 1 });
    const sessions = await ana.api.GET('/api/auth/sessions', {
      params: { query: { cursor: nextCursor ?? '' } },
    });

    const other = await ana.api.GET('/api/users', {
      params: { query: { search: 'another', cursor: nextCursor ?? '' } },
    });

    expect(other).toBeProblem(400, 'cursor_invalid', 'cursor');
    expect(sessions).toBeProblem(400, 'cursor_invalid', 'cursor');
  });

  it.each([
    '',
    'search=',
    'search=%20',
    `search=${'a'.repeat(65)}`,
    'search=a&search=b',
    'search[like]=a',
    'search=a&limit=0',
    'search=a&limit=101',
    'search=a&limit=-1',
    'search=a&limit=1.5',
    'search=a&limit=0x10',
    'search=a&cursor=x',
    `search=a&cursor=${'A'.repeat(501)}`,
    'search=a&email=b',
    'search=a&sort=passwordHash',
    'search=%00',
  ])('refuse ?%s', async (query) => {
    const answer = await request('GET', `/api/users?${query}`, { token: ana.accessToken });

    expect(answer.response.status).toBe(400);
  });

  it('take a search of 64', async () => {
    const page = await find('🦦'.repeat(64));

    expect(page.items).toEqual([]);
  });
});
