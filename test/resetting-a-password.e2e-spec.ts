import { apiClient } from './support/client.js';
import { eventually } from './support/eventually.js';
import { aUser, logIn } from './support/given.js';
import { askForLink, resetTokenIn } from './support/mails.js';
import { useOwnParley } from './support/parley.js';
import { request } from './support/request.js';
import { statusOf, tryLogin } from './support/sessions.js';

const parley = useOwnParley();

const NEW = 'eight dry badgers';
const reset = (token: string, newPassword = NEW) =>
  apiClient().POST('/api/auth/password/reset', { body: { token, newPassword } });

/** The token of a link that has been mailed to `email`. */
async function aLink(email: string, count = 1): Promise<string> {
  await askForLink(email);
  return resetTokenIn(parley.process, email, count);
}

describe('Choosing a new password with a link', () => {
  it('makes the new one the only one and ends every session, here at once', async () => {
    const ana = await aUser('ana');
    const phone = await logIn(ana.username);

    const { response } = await reset(await aLink(ana.email));

    expect(response.status).toBe(204);
    expect([await statusOf(ana), await statusOf(phone)]).toEqual([401, 401]);
    expect((await tryLogin(ana.username, NEW)).response.status).toBe(200);
    expect(await tryLogin(ana.username, ana.password)).toBeProblem(401, 'credentials_wrong');
  });

  it('ends them on other nodes within a second', async () => {
    const ana = await aUser('ana');
    const another = await parley.anotherNode();
    expect(await statusOf(ana, another.url)).toBe(200);

    await reset(await aLink(ana.email));

    await eventually(async () => (await statusOf(ana, another.url)) === 401);
  });

  it('works once, also of fifty times at once', async () => {
    const ana = await aUser('ana');
    const token = await aLink(ana.email);

    // Holds up those who come first, so that there are many who want it at the same moment.
    const holding = parley.database.query(`do $$ begin
      perform 1 from users where id = '${ana.id}' for no key update;
      perform pg_sleep(0.9);
    end $$`);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => reset(token, `${NEW} ${index}`)),
    );

    await holding;
    const winners = answers.flatMap(({ response }, index) => (response.ok ? [index] : []));
    const refused = answers.filter(({ response }) => !response.ok);
    expect(winners).toHaveLength(1);
    for (const answer of refused) expect(answer).toBeProblem(400, 'reset_token_invalid');
    expect((await tryLogin(ana.username, `${NEW} ${winners[0]}`)).response.status).toBe(200);
  });

  it('makes the other links void', async () => {
    const ana = await aUser('ana');
    const first = await aLink(ana.email);
    const second = await aLink(ana.email, 2);

    await reset(second);

    expect(await reset(first)).toBeProblem(400, 'reset_token_invalid');
  });

  it('works for an hour', async () => {
    const [ana, ben] = [await aUser('ana'), await aUser('ben')];
    const [early, late] = [await aLink(ana.email), await aLink(ben.email)];
    const age = (id: string, minutes: number) =>
      parley.database.query(
        `update password_resets set expires_at = expires_at - $2 * interval '1 min'
         where user_id = $1`,
        [id, minutes],
      );
    await Promise.all([age(ana.id, 59), age(ben.id, 61)]);

    const [inTime, tooLate] = [await reset(early), await reset(late)];

    expect(inTime.response.status).toBe(204);
    expect(tooLate).toBeProblem(400, 'reset_token_invalid');
  });

  it('leaves the link good where the new password is refused', async () => {
    const ana = await aUser('ana');
    const token = await aLink(ana.email);

    const refused = await reset(token, 'password');

    expect(refused).toBeProblem(400, 'validation_failed', 'newPassword');
    expect((await reset(token)).response.status).toBe(204);
  });

  it('is over once the password was changed, or the account deleted', async () => {
    const [ana, ben] = [await aUser('ana'), await aUser('ben')];
    const [anas, bens] = [await aLink(ana.email), await aLink(ben.email)];
    await ana.api.POST('/api/auth/password', {
      body: { currentPassword: ana.password, newPassword: `${NEW} 2` },
    });
    await ben.api.DELETE('/api/users/me');

    const answers = [await reset(anas), await reset(bens)];

    for (const answer of answers) expect(answer).toBeProblem(400, 'reset_token_invalid');
  });

  it('keeps of the link only a digest', async () => {
    const ana = await aUser('ana');
    const token = await aLink(ana.email);

    const rows = await parley.database.query<{ row: string }>(
      'select r::text as row from password_resets r where user_id = $1',
      [ana.id],
    );

    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
    expect(rows[0]?.row).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('refuses what is no link, and names what is not even text', async () => {
    const token = await aLink((await aUser('ana')).email);
    for (const other of [token.toLowerCase(), token.slice(1), ` ${token}`, '%', 'x'.repeat(200)]) {
      expect(await reset(other)).toBeProblem(400, 'reset_token_invalid');
    }

    for (const path of ['token', 'newPassword']) {
      for (const value of [undefined, null, '', 1, {}, ['x'], { $ne: '' }, 'x'.repeat(257)]) {
        const body = { token, newPassword: NEW, [path]: value };

        const answer = await request('POST', '/api/auth/password/reset', { body });

        expect(answer).toBeProblem(400, 'validation_failed', path);
      }
    }
  });
});
