import { aDirectConversation, aMessage, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import type { ParleyProcess } from './support/parley-process.js';
import { call, type RawAnswer } from './support/raw-http.js';
import { TcpProxy } from './support/tcp-proxy.js';
import { onServer } from './support/test-database.js';
import { until } from './support/until.js';

const LIMITS = {
  DATABASE_CONNECT_TIMEOUT: '500',
  DATABASE_STATEMENT_TIMEOUT: '1000',
  DATABASE_LOCK_TIMEOUT: '700',
  DATABASE_POOL_SIZE: '3',
};
const WAITING_SQL = `
  select pid from pg_stat_activity
  where datname = current_database() and application_name = 'parley' and wait_event_type = 'Lock'`;
const parley = useOwnParley(LIMITS);

let proxy: TcpProxy;
let node: ParleyProcess;
let ana: Person;
let conversationId: string;

beforeAll(async () => {
  const url = new URL(parley.database.url);
  proxy = await TcpProxy.to(url.hostname, Number(url.port));
  url.port = String(proxy.port);
  node = await parley.anotherNode({ DATABASE_URL: url.href });
  const [me, ben] = await users('ana', 'ben');
  ana = me;
  conversationId = (await aDirectConversation(ana, ben)).id;
}, 30_000);

afterEach(async () => {
  await parley.database.unlock();
  proxy.restore();
  await node.untilReady();
});

afterAll(async () => {
  await node.stop();
  await proxy.close();
});

/** One of each kind: reading, writing in one statement, in a transaction, through TypeORM, logging in. */
async function askEverything(): Promise<RawAnswer[]> {
  const json = { 'content-type': 'application/json' };
  const post = (path: string, body: object) =>
    call('POST', path, { ...options(), headers: json, body: JSON.stringify(body) });
  return Promise.all([
    call('GET', '/api/users/me', options()),
    call('GET', '/api/conversations', options()),
    post('/api/messages', { conversationId, body: 'hello?' }),
    call('DELETE', `/api/conversations/${conversationId}`, options()),
    post('/api/auth/login', { login: ana.username, password: ana.password }),
    call('GET', '/api/health/ready', options()),
  ]);
}
const options = () => ({ token: ana.accessToken, url: node.url });

const statusesOf = (answers: RawAnswer[]): number[] =>
  answers.map(({ response }) => response.status);

function expectAway(answers: RawAnswer[]): void {
  for (const answer of answers) {
    expect(answer).toBeProblem(503, 'database_unavailable');
    expect(Number(answer.response.headers.get('retry-after'))).toBeGreaterThan(0);
  }
}

/** A connection that ended a moment ago may still be handed out, so it is asked until it answers. */
async function untilItReads(): Promise<void> {
  await node.untilReady();
  await until(async () => {
    const answers = await Promise.all([
      call('GET', '/api/users/me', options()),
      call('GET', '/api/conversations', options()),
    ]);
    return statusesOf(answers).every((status) => status === 200);
  });
}

/** Runs SQL about the database from outside it, and ends every connection to it. */
async function alterDatabase(change: string): Promise<void> {
  const { name } = parley.database;
  await onServer(`alter database ${name} ${change}`);
  await onServer(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  );
}

describe('While the database', () => {
  it('is out of reach everything that needs it says so, and works once it is back', async () => {
    const { pid } = node;
    proxy.cut();

    const answers = await askEverything();
    const live = await call('GET', '/api/health/live', options());

    expectAway(answers);
    expect(live.response.status).toBe(200);
    proxy.restore();
    await untilItReads();
    expect(node.pid).toBe(pid);
  });

  it('does not answer no request waits for ever', async () => {
    proxy.freeze();
    const started = performance.now();

    const answers = await askEverything();

    expectAway(answers);
    expect(performance.now() - started).toBeLessThan(20_000);
    proxy.restore();
    await untilItReads();
  });

  it('lets nobody in everything says so, and works once it does', async () => {
    await alterDatabase('allow_connections false');

    const answers = await askEverything();

    expectAway(answers);
    await alterDatabase('allow_connections true');
    await untilItReads();
  });

  it('can only be read reading goes on', async () => {
    await alterDatabase('set default_transaction_read_only = on');

    await untilItReads();
    const sent = await call('POST', '/api/messages', {
      ...options(),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ conversationId, body: 'hello?' }),
    });

    expectAway([sent]);
    await alterDatabase('reset default_transaction_read_only');
    await untilItReads();
  });

  it('is locked whoever waits is told in time, and nobody who does not need the lock waits', async () => {
    await parley.database.lock('messages');

    const waiting = askEverything();
    const answers = await Promise.all([
      call('GET', '/api/users/me', options()),
      call('GET', '/api/health/live', options()),
    ]);

    expect(statusesOf(answers)).toEqual([200, 200]);
    expect(statusesOf(await waiting)).toEqual(expect.arrayContaining([503]));
    await parley.database.unlock();
    await untilItReads();
  });

  it('ends the connection of a transaction, that request is told so, and the app goes on', async () => {
    const { id } = await aMessage(ana, { id: conversationId });
    await parley.database.lock('messages');
    const waiting = call('PATCH', `/api/messages/${id}`, {
      ...options(),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ body: 'hello!' }),
    });
    await until(async () => (await parley.database.query(WAITING_SQL)).length === 1);

    await parley.database.query(`select pg_terminate_backend(pid) from (${WAITING_SQL}) waiting`);

    expectAway([await waiting]);
    await parley.database.unlock();
    await untilItReads();
  });

  it('is busy on all connections the next request is not kept waiting', async () => {
    await parley.database.lock('messages');
    const started = performance.now();

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call('GET', '/api/messages', options())),
    );

    expectAway(answers);
    expect(performance.now() - started).toBeLessThan(2000);
    await parley.database.unlock();
    await untilItReads();
  });

  it('was away the log tells why, and nothing of what was asked', () => {
    const { log } = node;

    const [reason] = /{.*"code":"database_unavailable".*}/.exec(log) ?? [''];
    expect(JSON.parse(reason)).toMatchObject({
      level: 40,
      msg: expect.stringMatching(/\w/) as string,
    });
    expect(/.*(hello|seven wet otters|Bearer).*/.exec(log)?.[0]).toBeUndefined();
    expect(/.*"level":[56]0.*/.exec(log)?.[0]).toBeUndefined();
  });
});
