import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { apiClient } from './support/client.js';
import { rowsByTable } from './support/dump.js';
import { aGroup, aRegistration, aUser, dataOf, logIn, users } from './support/given.js';
import { aCode, accept } from './support/groups.js';
import { MailServer } from './support/mail-server.js';
import { useOwnParley } from './support/parley.js';
import { request } from './support/request.js';
import { refresh } from './support/sessions.js';
import type { TestDatabase } from './support/test-database.js';

const mailServer = await MailServer.start();
const parley = useOwnParley({
  SMTP_URL: mailServer.url,
  LOG_LEVEL: 'trace',
  RATE_LIMITS: 'on',
  DATABASE_LOCK_TIMEOUT: '200',
});
afterAll(() => mailServer.stop());

const aPassword = (): string => `wet otter ${randomBytes(6).toString('hex')}`;

/** All that people have secret, through everything that handles it. */
async function usedSecrets(): Promise<string[]> {
  const [first, second, wrong] = [aPassword(), aPassword(), aPassword()];
  const registration = { ...aRegistration(), password: first };
  await apiClient().POST('/api/users/register', { body: registration });
  await apiClient().POST('/api/users/register', { body: registration });
  await apiClient().POST('/api/auth/login', { body: { login: wrong, password: wrong } });
  const session = await logIn(registration.username, first);
  const { refreshToken } = session;
  const refreshed = dataOf(await refresh(refreshToken));
  await request('GET', `/api/users/me?access_token=${session.accessToken}`);
  await session.api.POST('/api/auth/password', {
    body: { currentPassword: wrong, newPassword: second },
  });
  await session.api.POST('/api/auth/password', {
    body: { currentPassword: first, newPassword: second },
  });
  await request('POST', '/api/auth/login', { body: { login: [first], password: { first } } });
  await request('POST', '/api/auth/password/reset', { body: { token: wrong, newPassword: first } });
  await session.api.POST('/api/auth/logout');
  return [first, second, wrong, session.accessToken, refreshToken, refreshed.refreshToken];
}

describe('Passwords and tokens', () => {
  it('are not in the log', async () => {
    const secrets = await usedSecrets();

    const { log } = parley.process;
    expect(log).toContain('/api/auth/login');
    for (const secret of [...secrets, '$argon2id']) expect(linesWith(secret, log)).toEqual([]);
  });

  it('are not in the log, nor are the codes of invites', async () => {
    const [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
    const code = await aCode(ana, await aGroup(ana, [ben]));
    await accept(cleo, code);
    await fetch(`${parley.url}/api/invites/${code}`);
    await fetch(`${parley.url}/api/invites/%${code.charCodeAt(0).toString(16)}${code.slice(1)}`);

    const { log } = parley.process;
    expect(log).toContain('/api/invites/:code/accept');
    expect(linesWith(code.slice(1), log)).toEqual([]);
  });

  it('are not in the database', async () => {
    const secrets = await usedSecrets();

    const dump = await dumpOf(parley.database);
    expect(dump).toContain('$argon2id');
    for (const secret of secrets) expect(linesWith(secret, dump)).toEqual([]);
  });

  it('are not in the log when the database fails while they are handled', async () => {
    const ana = await aUser('ana');
    const body = { ...aRegistration(), password: aPassword() };
    const locked = parley.database.query(`do $$ begin
      lock table users in access exclusive mode;
      perform pg_sleep(0.9);
    end $$`);
    await delay(100);

    const answers = await Promise.all([
      apiClient().POST('/api/users/register', { body }),
      apiClient().POST('/api/auth/login', {
        body: { login: ana.username, password: ana.password },
      }),
    ]);
    await locked;

    const { log } = parley.process;
    for (const answer of answers) expect(answer).toBeProblem(503, 'database_unavailable');
    expect(log).toContain('lock timeout');
    for (const secret of [body.password, body.email, '$argon2id']) {
      expect(linesWith(secret, log)).toEqual([]);
    }
  });

  it('cannot forge a line of the log', async () => {
    const forged = '{"level":30,"msg":"forged"}';

    await request('POST', '/api/auth/login', {
      body: { login: `x\r\n${forged}\u001b[2J`, password: `\n${forged}` },
      headers: { 'user-agent': forged, 'x-request-id': forged },
    });

    const lines = parley.process.log.split('\n');
    expect(lines).not.toContain(forged);
    expect(parley.process.log).not.toContain('\u001b');
  });
});

const linesWith = (text: string, lines: string): string[] =>
  lines.split('\n').filter((line) => line.includes(text));

/** Every row of every table, a line each. */
const dumpOf = async (database: TestDatabase): Promise<string> =>
  [...(await rowsByTable(database)).values()].flat().join('\n');
