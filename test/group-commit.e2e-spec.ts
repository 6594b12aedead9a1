import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Api, apiClient } from './support/client.js';
import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { brokenInvariants } from './support/invariants.js';
import type { ParleyProcess } from './support/parley-process.js';
import { useOwnParley } from './support/parley.js';
import { PostgresProxy } from './support/postgres-proxy.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';

const LIMIT = 6;

const parley = useOwnParley();
let proxy: PostgresProxy;
let node: ParleyProcess;
let ana: Person;
let ben: Person;
let api: Api;
let limitedApi: Api;
let group: { id: string };
beforeAll(async () => {
  proxy = await PostgresProxy.start(parley.database.url);
  const patience = { DATABASE_LOCK_TIMEOUT: '30000', DATABASE_STATEMENT_TIMEOUT: '30000' };
  node = await parley.anotherNode({ DATABASE_URL: proxy.url, ...patience });
  const limited = await parley.anotherNode({ SEND_QUEUE_LIMIT: `${LIMIT}`, ...patience });
  [ana, ben] = await users('ana', 'ben');
  api = apiClient(node.url, ana.accessToken);
  limitedApi = apiClient(limited.url, ana.accessToken);
}, 60_000);
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
});
afterEach(async () => {
  expect(await brokenInvariants(parley.database)).toEqual([]);
});
afterAll(async () => {
  await node.stop();
  await proxy.stop();
});

const send = (
  conversation: { id: string },
  body = 'now or never',
  clientMessageId: string = randomUUID(),
  by = api,
) => by.POST('/api/messages', { body: { conversationId: conversation.id, body, clientMessageId } });

const sendLimited = (conversation: { id: string }) =>
  send(conversation, 'one more', randomUUID(), limitedApi);

/** Keeps a conversation from being sent to, until it commits. */
async function aLockOn({ id }: { id: string }): Promise<RawTransaction> {
  const transaction = await RawTransaction.begin(parley.database);
  await transaction.query('select from conversations where id = $1 for update', [id]);
  return transaction;
}

/** Sends while somebody holds the conversation, so that all but the first have to wait together. */
async function sendTogether(sends: (() => ReturnType<typeof send>)[]) {
  const lock = await aLockOn(group);
  const first = send(group, 'first');
  await untilWaiting(parley.database, 1);
  const sending = sends.map((one) => one());
  // Nobody outside can tell when they have arrived: what is tested must hold all the same.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await lock.commit();
  await first;
  return Promise.all(sending);
}

const statusesOf = (answers: { response: Response }[]): number[] =>
  answers.map(({ response }) => response.status).sort();

const seqsOf = (answers: { data?: { seq: number } }[]): number[] =>
  answers.flatMap(({ data }) => data?.seq ?? []).sort((a, b) => a - b);

describe('Sends that wait for the same conversation', () => {
  it('are committed together', async () => {
    const COUNT = 40;
    let seqs: number[] = [];

    const statements = await proxy.during(async () => {
      seqs = seqsOf(await sendTogether(Array.from({ length: COUNT }, () => () => send(group))));
    });

    expect(seqs).toEqual(Array.from({ length: COUNT }, (_, index) => index + 2));
    const sends = statements.filter((sql) => sql.includes('insert into messages'));
    expect(sends.length).toBeLessThan(COUNT / 2);
  });

  it('find the twin that is among them', async () => {
    const key = randomUUID();

    const answers = await sendTogether([1, 2, 3].map(() => () => send(group, 'once', key)));

    expect(statusesOf(answers)).toEqual([200, 200, 201]);
    expect(new Set(answers.map((answer) => dataOf(answer).seq))).toEqual(new Set([2]));
  });

  it('do not suffer from one that the database refuses', async () => {
    await parley.database.query(
      `alter table messages add constraint poison check (body <> 'poison')`,
    );

    const answers = await sendTogether(
      ['one', 'poison', 'two'].map((body) => () => send(group, body)),
    );
    await parley.database.query('alter table messages drop constraint poison');

    expect(answers.map(({ response }) => response.status)).toEqual([201, 500, 201]);
    expect(seqsOf(answers)).toEqual([2, 3]);
  });

  it('do not suffer from one whose twin another node commits meanwhile', async () => {
    const key = randomUUID();
    const elsewhere = await aGroup(ana, [ben]);
    const twin = await RawTransaction.begin(parley.database);
    await twin.query(
      `insert into messages (conversation_id, seq, id, sender_id, body, client_message_id, sent_at)
       values ($1, 1, $2, $3, 'x', $4, now())`,
      [elsewhere.id, randomUUID(), ana.id, key],
    );
    const [lock, first] = [await aLockOn(group), send(group, 'first')];
    await untilWaiting(parley.database, 1);
    const sending = [send(group, 'one'), send(group, 'two', key), send(group, 'three')];
    await new Promise((resolve) => setTimeout(resolve, 100));
    await lock.commit();
    await first;
    await untilWaiting(parley.database, 1);
    await twin.query(
      'update conversations set last_seq = 1, last_active_at = now() where id = $1',
      [elsewhere.id],
    );
    await twin.query('update messages set sent_at = now() where conversation_id = $1', [
      elsewhere.id,
    ]);
    await twin.commit();

    const answers = await Promise.all(sending);
    expect(answers.map(({ response }) => response.status)).toEqual([201, 422, 201]);
    expect(seqsOf(answers)).toEqual([2, 3]);
  });

  it('are refused past half of the limit, and nothing of them is sent', async () => {
    const lock = await aLockOn(group);
    const first = sendLimited(group);
    await untilWaiting(parley.database, 1);

    const sending = Array.from({ length: LIMIT / 2 + 1 }, () => sendLimited(group));
    const refused = await Promise.race(sending);
    await lock.commit();

    expect(refused).toBeProblem(503, 'send_queue_full');
    expect(refused.response.headers.get('retry-after')).toBe('1');
    const answers = await Promise.all([first, ...sending]);
    expect(statusesOf(answers)).toEqual([...Array<number>(LIMIT / 2 + 1).fill(201), 503]);
    expect(seqsOf(answers)).toEqual([1, 2, 3, 4]);
  });
});

describe('A conversation that somebody keeps locked', () => {
  it('holds up no other, however many there are', async () => {
    const others = await Promise.all([1, 2, 3, 4, 5].map(() => aGroup(ana, [ben])));
    const locks = await Promise.all(others.map(aLockOn));
    const waiting = others.map((other) => send(other));
    await untilWaiting(parley.database, 4);

    expect((await send(group)).response.status).toBe(201);

    for (const lock of locks) await lock.commit();
    expect(statusesOf(await Promise.all(waiting))).toEqual([201, 201, 201, 201, 201]);
  });

  it('is one of those that have no more than the limit waiting in all', async () => {
    const others = [group, await aGroup(ana, [ben]), await aGroup(ana, [ben])];
    const locks = await Promise.all(others.map(aLockOn));
    const first = others.map((other) => sendLimited(other));
    await untilWaiting(parley.database, 3);

    const sending = [...others, ...others, group].map((other) => sendLimited(other));
    const refused = await Promise.race(sending);
    for (const lock of locks) await lock.commit();

    expect(refused).toBeProblem(503, 'send_queue_full');
    expect(statusesOf(await Promise.all([...first, ...sending]))).toEqual([
      ...Array<number>(first.length + LIMIT).fill(201),
      503,
    ]);
  });
});

describe('A send that two nodes are asked for at once', () => {
  it('is sent once, and found by the other', async () => {
    const key = randomUUID();
    const lock = await aLockOn(group);

    const sending = [send(group, 'once', key), send(group, 'once', key, ana.api)];
    await untilWaiting(parley.database, 2);
    await lock.commit();

    const answers = await Promise.all(sending);
    expect(statusesOf(answers)).toEqual([200, 201]);
    expect(seqsOf(answers)).toEqual([1, 1]);
  });
});

describe('A transaction that is older than the newest message of a conversation', () => {
  it('sends nothing there, since its events would be told before that message', async () => {
    const other = await aGroup(ana, [ben]);
    const statements = await proxy.during(() => send(group));
    const sql = statements.find((text) => text.includes('skip locked')) ?? '';
    const client = new pg.Client(parley.database.url);
    await client.connect();
    await client.query('begin; select pg_current_xact_id()');
    await aMessage(ben, group, 'younger');

    const [to, from, body] = [
      [group.id, other.id],
      [ana.id, ana.id],
      ['a', 'b'],
    ];
    const said = [[randomUUID(), randomUUID()], to, from, body];
    const parameters = new Set(sql.match(/\$\d+/g)).size;
    const values = Array.from({ length: parameters }, (_, index) => said[index] ?? [null, null]);
    const { rows } = await client.query<{ outcome: string; item: string }>(sql, values);
    await client.query('rollback');
    await client.end();

    const sent = rows.map(
      ({ item }) => (JSON.parse(item) as { conversationId: string }).conversationId,
    );
    expect(sent).toEqual([other.id]);
  });
});
