import { anAttachment, tryUpload } from './support/attachments.js';
import { Canaries } from './support/canaries.js';
import { apiClient } from './support/client.js';
import { rowsByTable } from './support/dump.js';
import { closeEventStreams } from './support/event-stream.js';
import { exported } from './support/exports.js';
import { aCursor, eventsSince } from './support/feed.js';
import { type Person, aUser } from './support/given.js';
import { aCode } from './support/groups.js';
import { MailServer } from './support/mail-server.js';
import { askForLink, readableMail, resetTokenOf } from './support/mails.js';
import { useOwnParley } from './support/parley.js';
import type { ParleyProcess } from './support/parley-process.js';
import { freePort } from './support/ports.js';
import { S3Server } from './support/s3-server.js';
import * as flows from './support/secret-flows.js';
import { aStream, closeSockets } from './support/socket.js';
import { until } from './support/until.js';

const canaries = new Canaries();
const [mailServer, strictMailServer] = [await MailServer.start(), await MailServer.start()];
strictMailServer.knowsNobody = true;
const bucket = await S3Server.start();
const metricsPort = String(await freePort());

/** Settings with secrets in them, good ones and such as lead nowhere. */
const withPassword = (url: string, kind: string): string => {
  const made = new URL(url);
  made.username ||= 'parley';
  made.password = canaries.aPassword(kind);
  return made.href;
};
const parley = useOwnParley({
  LOG_LEVEL: 'trace',
  METRICS_PORT: metricsPort,
  TOKEN_SECRET: canaries.aPassword('secret that signs tokens').padEnd(40, '-'),
  SMTP_URL: withPassword(mailServer.url, 'password of the mail server'),
  ATTACHMENT_STORAGE_URL: bucket.url,
});

/** What is kept as it is, and why. */
const STORED = {
  // Shown again to those who manage the group, and worth no more than a place in it.
  'code of an invite': ['invites'],
};

/** What the tables must be missing for every flow to fail. */
const NEEDED = ['sessions', 'tickets', 'password_resets', 'invites', 'users'];

let people: { ana: Person; ben: Person };
let told = '';
let another: ParleyProcess;

afterAll(() => {
  closeSockets();
  closeEventStreams();
  for (const server of [mailServer, strictMailServer]) server.stop();
  return bucket.stop();
});

/** The token of the last link that was mailed. */
async function mailedLink(email: string): Promise<string> {
  const mails = () => mailServer.received.filter(({ to }) => to === email);
  await until(() => Promise.resolve(mails().length > 0));
  return resetTokenOf(readableMail(mails().at(-1)?.content));
}

/** A node whose secrets are not believed. */
const aDistrustedNode = (): Promise<ParleyProcess> =>
  parley.anotherNode({
    METRICS_PORT: '',
    SMTP_URL: withPassword(strictMailServer.url, 'password of the mail server'),
    ATTACHMENT_STORAGE_URL: withPassword(bucket.url, 'key of the bucket'),
    REDIS_URL: withPassword('redis://127.0.0.1:1', 'password of Redis'),
  });

async function failOver(person: Person, code: string): Promise<void> {
  for (const table of NEEDED) {
    await parley.database.query(`alter table ${table} rename to ${table}_away`);
  }
  await flows.failsOver(canaries, person, code);
  for (const table of NEEDED) {
    await parley.database.query(`alter table ${table}_away rename to ${table}`);
  }
}

/** All that anybody does with a secret, well and badly, while everybody listens. */
async function everything(): Promise<void> {
  canaries.keep('password of the database', new URL(parley.database.url).password);
  another = await aDistrustedNode();
  let ana = await flows.comesIn(canaries, 'ana');
  const [ben, cleo] = [await aUser('ben'), await flows.comesIn(canaries, 'cleo')];
  const listeners = [ana, ben, cleo];
  const cursors = await Promise.all(listeners.map(aCursor));
  const streams = await Promise.all(listeners.map((person) => aStream(person)));
  await flows.refreshes(canaries, ana);
  await flows.usesTickets(canaries, ana);
  await flows.usesTokens(canaries, ana);
  ana = await flows.changesPassword(canaries, ana);
  ana = await flows.resetsPassword(canaries, ana, () => mailedLink(ana.email));
  // One that is not used stays in its table.
  await askForLink(ben.email);
  canaries.keep('reset link', await mailedLink(ben.email));
  const group = await flows.invites(canaries, ana, ben, cleo);
  await flows.linksTo(canaries, ana, (await anAttachment(ana)).id);
  await tryUpload({ api: apiClient(another.url, ana.accessToken) }, Buffer.from('text'));
  await askForLink(ana.email, another.url);
  await until(() => Promise.resolve(another.log.includes('"context":"PasswordResets"')));
  await failOver(ana, await aCode(ana, group));
  await flows.leaves(canaries, cleo);
  people = { ana, ben };
  const events = await eventsSince(ben, cursors[1] ?? '');
  told = JSON.stringify([events, streams.map(({ frames }) => frames)]);
}

beforeAll(everything, 240_000);

describe('What people and operators keep secret', () => {
  it('has been handed in and given out, and refused in every way there is', () => {
    expect([...canaries.kept].sort()).toEqual(
      expect.arrayContaining([
        ...['access token', 'code of an invite', 'credentials of a header', 'key of the bucket'],
        ...['link to an attachment', 'new password of a change', 'password of Redis'],
        ...['password of a reset', 'password of the mail server', 'refresh token', 'reset link'],
        ...['secret that signs tokens', 'ticket', 'wrong password of a deletion'],
      ]),
    );
    expect(new Set(canaries.refusals.map(({ status }) => status))).toEqual(
      new Set([0, 400, 401, 403, 404, 405, 409, 413, 415, 500]),
    );
  });

  it('is in no line of the log of any node', () => {
    expect(parley.process.log).toContain('"msg":"failed"');
    expect(another.log).toContain('Invalid login');
    for (const { log } of [parley.process, another]) {
      expect(log.split('\n').filter((line) => canaries.in(line).length > 0)).toEqual([]);
    }
  });

  it('is in nothing that is answered to what is refused', () => {
    const telling = canaries.refusals.filter(({ text }) => canaries.in(text).length > 0);

    expect(telling).toEqual([]);
  });

  it('is in no metric', async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();

    expect(metrics).toContain('/api/auth/login');
    expect(canaries.in(metrics)).toEqual([]);
  });

  it('is in no table, but for what has to be shown again', async () => {
    const tables = await rowsByTable(parley.database);

    const found: Record<string, string[]> = {};
    for (const [table, rows] of tables) {
      for (const kind of canaries.in(rows.join('\n'))) (found[kind] ??= []).push(table);
    }
    expect(tables.get('users')?.join()).toContain('$argon2id');
    expect(found).toEqual(STORED);
  });

  it('is told by no event', () => {
    expect(told).toContain('participant.added');
    expect(canaries.in(told)).toEqual([]);
  });

  it('is in no archive, of oneself or of others', async () => {
    const archives = await Promise.all([people.ana, people.ben].map(exported));

    for (const { text } of archives) expect(canaries.in(text)).toEqual([]);
  });
});
