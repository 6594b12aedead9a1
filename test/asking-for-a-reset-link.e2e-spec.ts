import { setTimeout as delay } from 'node:timers/promises';
import { apiClient } from './support/client.js';
import { aUser } from './support/given.js';
import { askForLink, mailsIn, resetTokenIn } from './support/mails.js';
import { useOwnParley } from './support/parley.js';
import { request } from './support/request.js';

const parley = useOwnParley();

describe('Asking for a link to choose a new password', () => {
  it('sends it to the address of the account, whatever the case it is asked in', async () => {
    const ana = await aUser('ana');

    const { response } = await askForLink(ana.email.toUpperCase());

    expect(response.status).toBe(204);
    expect(await resetTokenIn(parley.process, ana.email)).toMatch(/^[\w-]{32}$/);
  });

  it('answers the same where there is no account, and sends nothing', async () => {
    const email = 'nobody-at-all@example.org';
    const before = parley.process.log.length;

    const { response } = await askForLink(email);
    await delay(100);

    expect(response.status).toBe(204);
    expect(parley.process.log.slice(before)).not.toMatch(/nobody-at-all|Choose a new password/);
  });

  it('says nothing in the mail that somebody else could have chosen', async () => {
    const ana = await aUser('ana');
    await ana.api.PATCH('/api/users/me', { body: { displayName: 'Win at evil.example' } });

    await askForLink(ana.email);
    await resetTokenIn(parley.process, ana.email);

    const [mail] = mailsIn(parley.process, ana.email);
    expect(mail).not.toContain('evil.example');
  });

  it('leads to the page in PASSWORD_RESET_URL', async () => {
    const ana = await aUser('ana');
    const page = 'https://app.example.org/choose';
    const node = await parley.anotherNode({ PASSWORD_RESET_URL: page });

    await askForLink(ana.email, node.url);

    const token = await resetTokenIn(node, ana.email);
    expect(mailsIn(node, ana.email)[0]).toContain(`${page}#token=${token}`);
    const { response } = await apiClient().POST('/api/auth/password/reset', {
      body: { token, newPassword: 'eight dry badgers' },
    });
    expect(response.status).toBe(204);
  });

  it('names the e-mail address where it is none', async () => {
    for (const email of [undefined, null, '', 'ana', 1, {}, [], ['a@b.org'], { $ne: '' }]) {
      const answer = await request('POST', '/api/auth/password/forgot', { body: { email } });

      expect(answer).toBeProblem(400, 'validation_failed', 'email');
    }
  });
});
