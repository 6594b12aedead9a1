import { DataSource } from 'typeorm';
import { Bus } from '../src/bus/bus.js';
import { PostgresBroker } from '../src/bus/postgres-broker.js';
import { Database } from '../src/database/database.js';
import type { JobHandler } from '../src/jobs/job-runner.js';
import { JobStore } from '../src/jobs/job-store.js';
import { Jobs } from '../src/jobs/jobs.js';
import { useOwnParley } from './support/parley.js';
import { RawTransaction } from './support/raw-transaction.js';
import { until } from './support/until.js';

const parley = useOwnParley();

interface Node {
  jobs: Jobs;
  database: Database;
  stop(): Promise<void>;
}

const nodes: Node[] = [];
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.stop()));
  await parley.database.query('delete from jobs');
});

/** A node that does jobs of the kind `tea`, and nothing else. */
async function aNode(handler: Partial<JobHandler>): Promise<Node> {
  const source = new DataSource({ type: 'postgres', url: parley.database.url, poolSize: 4 });
  await source.initialize();
  const database = new Database(source);
  const bus = new Bus(new PostgresBroker(parley.database.url));
  const jobs = new Jobs(new JobStore(database), bus);
  const nothing = (): Promise<void> => Promise.resolve();
  jobs.handle('tea', { concurrency: 5, attempts: 3, run: nothing, giveUp: nothing, ...handler });
  await bus.onApplicationBootstrap();
  jobs.onApplicationBootstrap();
  const stop = async (): Promise<void> => {
    await jobs.beforeApplicationShutdown();
    await bus.onApplicationShutdown();
    await source.destroy();
  };
  const node = { jobs, database, stop };
  nodes.push(node);
  return node;
}

/** @param after milliseconds. @returns when they are due */
async function add({ jobs, database }: Node, keys: string[], after = 0): Promise<number> {
  const due = Date.now() + after;
  const dueAt = new Date(due).toISOString();
  await database.transaction(async (transaction) => {
    for (const key of keys) await jobs.add(transaction, { kind: 'tea', key, dueAt });
  });
  return due;
}

/** As a node leaves one that is killed: taken, and silent from then on. */
const leave = (key: string, attempt: number): Promise<unknown> =>
  parley.database.query(
    `insert into jobs (kind, key, due_at, attempt, claim)
     values ('tea', $1, now() + interval '1 s', $2, gen_random_uuid())`,
    [key, attempt],
  );

const left = (): Promise<{ key: string; attempt: number; wait: number }[]> =>
  parley.database.query(
    `select key, attempt, extract(epoch from due_at - now())::float8 as wait from jobs`,
  );

const allDone = (): Promise<void> => until(async () => (await left()).length === 0);

describe('A job', () => {
  it('is done once, by whichever node', async () => {
    const done: string[] = [];
    const run = (key: string): Promise<void> => Promise.resolve(void done.push(key));
    const one = await aNode({ run });
    await aNode({ run });
    const keys = Array.from({ length: 200 }, (_, index) => `pot ${index}`);

    await add(one, keys);
    await allDone();

    expect(done.toSorted()).toEqual(keys.toSorted());
  });

  it('does not wait for one before it that somebody holds', async () => {
    const done: string[] = [];
    const run = (key: string): Promise<void> => Promise.resolve(void done.push(key));
    await leave('held', 1);
    await parley.database.query(`update jobs set due_at = now() - interval '1 minute'`);
    const holding = await RawTransaction.begin(parley.database);
    await holding.query('select from jobs for update');

    await add(await aNode({ run }), ['free']);
    await until(() => Promise.resolve(done.length > 0)).finally(() => holding.commit());
    await allDone();

    expect(done).toEqual(['free', 'held']);
  });

  it('is done at its time, though a later one was awaited', async () => {
    const done = new Map<string, number>();
    const run = (key: string): Promise<void> => Promise.resolve(void done.set(key, Date.now()));
    const node = await aNode({ run });
    const later = await add(node, ['later'], 1700);
    const sooner = await add(node, ['sooner'], 300);
    await allDone();

    expect(done.get('sooner')).toBeGreaterThanOrEqual(sooner);
    expect(done.get('later')).toBeGreaterThanOrEqual(later);
    expect([...done.keys()]).toEqual(['sooner', 'later']);
  });

  it('wakes other nodes, where the one that adds it does none itself', async () => {
    await aNode({});
    const adding = await aNode({ concurrency: 0 });
    const began = Date.now();

    for (let round = 0; round < 10; round++) {
      await add(adding, ['pot']);
      await allDone();
    }

    // Were it found by looking every now and then, each round would take 2 s.
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  it('that does not commit is none', async () => {
    const node = await aNode({});
    const failing = node.database.transaction(async (transaction) => {
      await node.jobs.add(transaction, { kind: 'tea', key: 'pot', dueAt: '2100-01-01T00:00:00Z' });
      throw new Error('no tea');
    });

    await expect(failing).rejects.toThrow('no tea');
    expect(await left()).toEqual([]);
  });

  it('added again moves, and is one still; removed, is none', async () => {
    const node = await aNode({});
    await add(node, ['pot'], 60_000);
    await add(node, ['pot'], 120_000);

    const [moved, ...others] = await left();
    expect(others).toEqual([]);
    expect(moved?.wait).toBeGreaterThan(90);
    await node.database.transaction((transaction) => node.jobs.remove(transaction, 'tea', 'pot'));
    expect(await left()).toEqual([]);
  });

  it('that fails is tried again, later each time, and given up after the last', async () => {
    const seen: number[] = [];
    const givenUp: string[] = [];
    const node = await aNode({
      attempts: 2,
      run: () => {
        seen.push(Date.now());
        return Promise.reject(new Error('cold'));
      },
      giveUp: (key) => Promise.resolve(void givenUp.push(key)),
    });

    await add(node, ['pot']);
    await allDone();

    const [first = 0, second = 0, ...more] = seen;
    expect(more).toEqual([]);
    expect(second - first).toBeGreaterThanOrEqual(450);
    expect(givenUp).toEqual(['pot']);
    expect(node.jobs.all[0]?.counts).toEqual({ done: 0, retried: 1, given_up: 1 });
  });

  it('of a node that was killed is done by another', async () => {
    const done: string[] = [];
    await aNode({ run: (key) => Promise.resolve(void done.push(key)) });

    await leave('pot', 1);
    await allDone();

    expect(done).toEqual(['pot']);
  });

  it('that kills whoever does it is given up at last', async () => {
    const done: string[] = [];
    const givenUp: string[] = [];
    await aNode({
      run: (key) => Promise.resolve(void done.push(key)),
      giveUp: (key) => Promise.resolve(void givenUp.push(key)),
    });

    await leave('pot', 3);
    await allDone();

    expect([done, givenUp]).toEqual([[], ['pot']]);
  });

  it('is not said to be done by who has lost it', async () => {
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      void aNode({
        run: () =>
          new Promise<void>((end) => {
            finish = end;
            resolve();
          }),
      }).then((node) => add(node, ['pot']));
    });
    await begun;
    await parley.database.query(`
      update jobs set claim = gen_random_uuid(), due_at = now() + interval '1 min'`);

    finish();
    await Promise.all(nodes.splice(0).map((node) => node.stop()));

    expect(await left()).toHaveLength(1);
  });

  it('that a stopping node does not end is another node’s at once, with all its attempts', async () => {
    const node = await aNode({
      run: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    });
    await add(node, ['pot']);
    await until(async () => (await left())[0]?.attempt === 1);
    await Promise.all(nodes.splice(0).map((one) => one.stop()));

    const [job] = await left();
    expect(job).toMatchObject({ key: 'pot', attempt: 0 });
    expect(job?.wait).toBeLessThanOrEqual(0.01);
  });
});
