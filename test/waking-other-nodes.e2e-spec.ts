import { setTimeout as sleep } from 'node:timers/promises';
import { apiClient } from './support/client.js';
import {
  aDirectConversation,
  aMessage,
  type Conversation,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { useOwnParley } from './support/parley.js';
import type { ParleyProcess } from './support/parley-process.js';
import { hasRedis, TestRedis } from './support/redis.js';
import { until } from './support/until.js';

/** Milliseconds: a look every 2 s is the net beneath, the rest is a busy machine. */
const WITHOUT_BUS = 3500;
const WITH_BUS = 500;

const parley = useOwnParley();

const on = (node: ParleyProcess, { accessToken }: Person) => apiClient(node.url, accessToken);

/** @returns milliseconds from a send on one node until a long poll on another has answered */
async function trip(
  sender: ParleyProcess,
  reader: ParleyProcess,
  [ana, ben, conversation]: [Person, Person, Conversation],
): Promise<number> {
  const benThere = on(reader, ben);
  const { cursor: since } = dataOf(await benThere.GET('/api/sync'));
  const query = { since, wait: 20 };
  const waiting = benThere.GET('/api/sync', { params: { query } });
  // The poll must have begun to wait.
  await sleep(100);
  const sentAt = performance.now();
  const sent = await aMessage({ ...ana, api: on(sender, ana) }, conversation);
  const { events } = dataOf(await waiting);
  expect(events).toMatchObject([{ type: 'message.created', data: { id: sent.id } }]);
  return performance.now() - sentAt;
}

async function trips(count: number, ...how: Parameters<typeof trip>): Promise<number[]> {
  const durations = [];
  for (let index = 0; index < count; index++) durations.push(await trip(...how));
  return durations.sort((a, b) => a - b);
}

const median = (sorted: number[]): number => sorted[Math.floor(sorted.length / 2)] ?? NaN;

async function aConversation(): Promise<[Person, Person, Conversation]> {
  const [ana, ben] = await users('ana', 'ben');
  return [ana, ben, await aDirectConversation(ana, ben)];
}

describe('Waking other nodes over PostgreSQL', () => {
  it('tells a long poll on one node at once what was sent on another', async () => {
    const other = await parley.anotherNode();

    const took = await trips(11, parley.process, other, await aConversation());

    console.log('over PostgreSQL:', took.map(Math.round).join(' '), 'ms');
    expect(median(took)).toBeLessThan(WITH_BUS);
  }, 60_000);

  it('listens again when its connection has been cut', async () => {
    const other = await parley.anotherNode();
    const people = await aConversation();
    await parley.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'parley bus'`,
    );

    expect(await trip(parley.process, other, people)).toBeLessThan(WITHOUT_BUS);
    await sleep(1500);
    expect(median(await trips(5, parley.process, other, people))).toBeLessThan(WITH_BUS);
  }, 60_000);
});

const withRedis = hasRedis() ? describe : describe.skip;

withRedis('Waking other nodes over Redis', () => {
  let redis: TestRedis;
  let nodes: [ParleyProcess, ParleyProcess];

  beforeAll(async () => {
    redis = await TestRedis.create();
    const environment = { REDIS_URL: redis.url };
    // It is away still: that keeps nobody from starting.
    nodes = await Promise.all([parley.anotherNode(environment), parley.anotherNode(environment)]);
  }, 60_000);

  afterAll(() => redis.stop());

  it('starts and tells without it, later', async () => {
    expect(await trip(...nodes, await aConversation())).toBeLessThan(WITHOUT_BUS);
  }, 30_000);

  it('tells at once when it is there', async () => {
    await redis.start();
    await until(() => Promise.resolve(nodes.every(({ log }) => log.includes('Redis is back'))));

    const took = await trips(11, ...nodes, await aConversation());

    console.log('over Redis:', took.map(Math.round).join(' '), 'ms');
    expect(median(took)).toBeLessThan(WITH_BUS);
  }, 60_000);

  it('goes on while it is gone, and is quick again when it is back', async () => {
    const people = await aConversation();
    await redis.stop();
    const without = await trips(3, ...nodes, people);
    await redis.start();
    // The longest back-off.
    await sleep(5500);
    const after = await trips(5, ...nodes, people);

    console.log(
      'gone:',
      without.map(Math.round).join(' '),
      'ms; back:',
      after.map(Math.round).join(' '),
    );
    expect(Math.max(...without)).toBeLessThan(WITHOUT_BUS);
    expect(median(after)).toBeLessThan(WITH_BUS);
  }, 60_000);

  it('is not held up by one that no longer answers', async () => {
    const [ana, ben, conversation] = await aConversation();
    redis.freeze();
    try {
      const startedAt = performance.now();
      const sent = Array.from({ length: 50 }, () =>
        aMessage({ ...ana, api: on(nodes[0], ana) }, conversation),
      );
      await Promise.all(sent);
      console.log('50 sends while it is frozen:', Math.round(performance.now() - startedAt), 'ms');
      expect(performance.now() - startedAt).toBeLessThan(2000);
      const took = await trips(3, ...nodes, [ana, ben, conversation]);
      expect(Math.max(...took)).toBeLessThan(WITHOUT_BUS);
    } finally {
      redis.thaw();
    }
  }, 60_000);
});
