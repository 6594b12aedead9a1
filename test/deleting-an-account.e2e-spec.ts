import { setTimeout as delay } from 'node:timers/promises';
import { apiClient } from './support/client.js';
import { eventually } from './support/eventually.js';
import { aGroup, aUser, dataOf, logIn, type Person, users } from './support/given.js';
import { mailsIn } from './support/mails.js';
import { useOwnParley } from './support/parley.js';
import { refresh, statusOf, tryLogin } from './support/sessions.js';

const parley = useOwnParley();

const remove = ({ api }: Person) => api.DELETE('/api/users/me');
const register = (body: { username: string; email: string; password: string }) =>
  apiClient().POST('/api/users/register', { body });
const profile = async (reader: Person, id: string) =>
  dataOf(await reader.api.GET('/api/users/{id}', { params: { path: { id } } }));

describe('Deleting the own account', () => {
  it('leaves an id without a name', async () => {
    const [ana, ben] = await users('ana', 'ben');
    await ana.api.PATCH('/api/users/me', {
      body: { displayName: 'Ana Souza', bio: 'Gardener', phoneNumber: '+351 21 000 0000' },
    });

    const { response } = await remove(ana);

    expect(response.status).toBe(200);
    expect(await profile(ben, ana.id)).toMatchObject({
      username: `deleted-${ana.id}`,
      displayName: 'Deleted user',
      bio: '',
      avatarUrl: null,
    });
    const [row] = await parley.database.query<{ row: string }>(
      'select to_json(u)::text as row from users u where id = $1',
      [ana.id],
    );
    expect(row?.row).not.toMatch(new RegExp(`${ana.username}|Ana Souza|Gardener|351 21|argon2`));
  });

  it('ends every session at once', async () => {
    const ana = await aUser('ana');
    const phone = await logIn(ana.username);

    await remove(ana);

    const { refreshToken } = phone;
    const refreshed = await refresh(refreshToken);
    expect([await statusOf(ana), await statusOf(phone)]).toEqual([401, 401]);
    expect(refreshed).toBeProblem(401, 'refresh_token_invalid');
  });

  it('ends them on other nodes within a second', async () => {
    const ana = await aUser('ana');
    const another = await parley.anotherNode();
    expect(await statusOf(ana, another.url)).toBe(200);

    await remove(ana);

    await eventually(async () => (await statusOf(ana, another.url)) === 401);
  });

  it('is the end of its logins, and of mails to it', async () => {
    const ana = await aUser('ana');

    await remove(ana);

    const logins = [
      await tryLogin(ana.username, ana.password),
      await tryLogin(ana.email, ana.password),
      await tryLogin(`deleted-${ana.id}`, ana.password),
    ];
    await apiClient().POST('/api/auth/password/forgot', { body: { email: ana.email } });
    await delay(100);
    for (const login of logins) expect(login).toBeProblem(401, 'credentials_wrong');
    expect(mailsIn(parley.process, ana.email)).toEqual([]);
  });

  it('sets username and e-mail address free for somebody else', async () => {
    const ana = await aUser('ana');
    await remove(ana);

    const { username, email } = ana;
    const again = dataOf(await register({ username, email, password: 'eight dry badgers' }));

    expect(again.id).not.toBe(ana.id);
    expect((await tryLogin(email, 'eight dry badgers')).response.status).toBe(200);
    expect(await tryLogin(email, ana.password)).toBeProblem(401, 'credentials_wrong');
  });

  it('of many accounts keeps them apart', async () => {
    const people = await users('ana', 'ben', 'cleo');

    const answers = await Promise.all(people.map(remove));

    expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200]);
  });
});

describe('While an account is being deleted', () => {
  it('nobody gets in any more', async () => {
    const people = await users('ana', 'ben', 'cleo', 'dan', 'eve');

    const opened = await Promise.all(
      people.map(async (person) => {
        const logins = Array.from({ length: 5 }, () => tryLogin(person.username, person.password));
        await remove(person);
        return Promise.all(logins);
      }),
    );

    const tokens = opened.flat().flatMap(({ data }) => (data === undefined ? [] : [data]));
    for (const token of tokens) expect(await statusOf(token)).toBe(401);
    const alive = await parley.database.query(
      `select 1 from sessions s join users u on u.id = s.user_id
       where u.deleted_at is not null and s.revoked_at is null`,
    );
    expect(alive).toEqual([]);
  });

  it('no change of the profile brings a name back', async () => {
    const ana = await aUser('ana');

    const deleting = parley.database.query(`do $$ begin
      update users set display_name = 'Deleted user', deleted_at = now() where id = '${ana.id}';
      perform pg_sleep(0.5);
    end $$`);
    await delay(100);
    const answer = await ana.api.PATCH('/api/users/me', { body: { displayName: 'Ana Souza' } });
    await deleting;

    expect(answer).toBeProblem(401, 'not_authenticated');
    expect(await profile(await aUser('ben'), ana.id)).toMatchObject({
      displayName: 'Deleted user',
    });
  });

  it('it is deleted once, of ten times at once', async () => {
    const [ana, ben] = await users('ana', 'ben');
    await aGroup(ana, [ben]);

    const answers = await Promise.all(Array.from({ length: 10 }, () => remove(ana)));

    const refused = answers.filter(({ response }) => response.status !== 200);
    expect(refused).toHaveLength(9);
    for (const answer of refused) expect(answer).toBeProblem(401, 'not_authenticated');
  });
});
