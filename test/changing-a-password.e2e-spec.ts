import { setTimeout as delay } from 'node:timers/promises';
import { apiClient } from './support/client.js';
import { eventually } from './support/eventually.js';
import { aUser, logIn, type Person } from './support/given.js';
import { useParley } from './support/parley.js';
import { request } from './support/request.js';
import { refresh, statusOf, tryLogin } from './support/sessions.js';

const parley = useParley();

const NEW = 'eight dry badgers';
const change = ({ api, password }: Person, newPassword = NEW, currentPassword = password) =>
  api.POST('/api/auth/password', { body: { currentPassword, newPassword } });

describe('Changing a password', () => {
  it('makes the new one the only one', async () => {
    const ana = await aUser('ana');

    const { response } = await change(ana);

    expect(response.status).toBe(204);
    expect((await tryLogin(ana.username, NEW)).response.status).toBe(200);
    expect(await tryLogin(ana.username, ana.password)).toBeProblem(401, 'credentials_wrong');
  });

  it('ends the other sessions at once, but not this one', async () => {
    const ana = await aUser('ana');
    const phone = await logIn(ana.username);

    await change(ana);

    const [own, other] = await Promise.all(
      [ana, phone].map(({ refreshToken }) => refresh(refreshToken)),
    );
    expect(await statusOf(ana)).toBe(200);
    expect(own?.response.status).toBe(200);
    expect(await statusOf(phone)).toBe(401);
    expect(other?.response.status).toBe(401);
  });

  it('ends them on other nodes within a second', async () => {
    const ana = await aUser('ana');
    const phone = await logIn(ana.username);
    const another = await parley.anotherNode();

    await change(ana);

    await eventually(async () => (await statusOf(phone, another.url)) === 401);
    expect(await statusOf(ana, another.url)).toBe(200);
  });

  it('leaves the sessions of others alone', async () => {
    const [ana, ben] = [await aUser('ana'), await aUser('ben')];

    await change(ana);

    expect(await statusOf(ben)).toBe(200);
  });

  it('needs the current one, and changes nothing without', async () => {
    const ana = await aUser('ana');
    const phone = await logIn(ana.username);

    const answer = await change(ana, NEW, 'seven dry otters');

    expect(answer).toBeProblem(403, 'current_password_wrong');
    expect(await statusOf(phone)).toBe(200);
    expect((await tryLogin(ana.username, ana.password)).response.status).toBe(200);
  });

  it('needs a token', async () => {
    const body = { currentPassword: 'seven wet otters', newPassword: NEW };

    const answer = await apiClient().POST('/api/auth/password', { body });

    expect(answer).toBeProblem(401, 'not_authenticated');
  });

  it('of twenty times at once works once', async () => {
    const ana = await aUser('ana');

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => change(ana, `${NEW} ${index}`)),
    );

    const winners = answers.flatMap(({ response }, index) => (response.ok ? [index] : []));
    const refused = answers.filter(({ response }) => !response.ok);
    expect(winners).toHaveLength(1);
    for (const answer of refused) expect(answer).toBeProblem(403, 'current_password_wrong');
    expect((await tryLogin(ana.username, `${NEW} ${winners[0]}`)).response.status).toBe(200);
  });

  it('does not happen where it has been changed while the current one was checked', async () => {
    const ana = await aUser('ana');

    const changing = parley.database.query(`do $$ begin
      perform 1 from users where id = '${ana.id}' for no key update;
      perform pg_sleep(0.7);
      update users set password_hash = 'another' where id = '${ana.id}';
    end $$`);
    await delay(100);
    const answer = await change(ana);
    await changing;

    expect(answer).toBeProblem(403, 'current_password_wrong');
  });

  it('names each field that is wrong', async () => {
    const { accessToken: token, password } = await aUser('ana');
    const good = { currentPassword: password, newPassword: NEW };

    for (const path of ['currentPassword', 'newPassword']) {
      for (const value of [undefined, null, '', 1, {}, ['x'], { $ne: 1 }, 'a'.repeat(257)]) {
        const body = { ...good, [path]: value };

        const answer = await request('POST', '/api/auth/password', { token, body });

        expect(answer).toBeProblem(400, 'validation_failed', path);
      }
    }
    const answer = await request('POST', '/api/auth/password', {
      token,
      body: { ...good, userId: 'x' },
    });
    expect(answer).toBeProblem(400, 'validation_failed', 'userId');
  });
});
