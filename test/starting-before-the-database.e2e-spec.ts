import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ParleyProcess } from './support/parley-process.js';
import { untilWaiting } from './support/raw-transaction.js';
import { StartingPostgres } from './support/starting-postgres.js';
import { TestDatabase } from './support/test-database.js';
import { until } from './support/until.js';

/** The advisory lock that nodes take turns at. */
const MIGRATION_LOCK = 7_361_528_001;

let database: TestDatabase;
let postgres: StartingPostgres;
let dataDir: string;
let node: ParleyProcess | undefined;
beforeEach(async () => {
  database = await TestDatabase.create();
  postgres = await StartingPostgres.before(database.url);
  dataDir = await mkdtemp(join(tmpdir(), 'parley-spec-'));
});
afterEach(async () => {
  await node?.stop('SIGKILL');
  await postgres.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

async function launch(settings: Record<string, string> = {}): Promise<ParleyProcess> {
  node = await ParleyProcess.launch({ DATABASE_URL: postgres.url, DATA_DIR: dataDir, ...settings });
  return node;
}

const waitsLogged = ({ log }: { log: string }, words = ''): string[] =>
  log.split('\n').filter((line) => line.includes('waiting for PostgreSQL') && line.includes(words));
const untilItWaitsFor = (waiting: ParleyProcess, words: string): Promise<void> =>
  until(() => Promise.resolve(waitsLogged(waiting, words).length > 0));

describe('A node that starts before its PostgreSQL', () => {
  it('waits for it through all that a start may say, tells the log so, and then serves', async () => {
    const waiting = await launch();

    await untilItWaitsFor(waiting, 'ECONNREFUSED');
    await postgres.refuse('hang up');
    await untilItWaitsFor(waiting, 'ECONNRESET');
    for (const [code, message] of [
      ['57P03', 'the database system is starting up'],
      ['57P03', 'the database system is in recovery mode'],
      ['57P01', 'terminating connection due to administrator command'],
      ['57P02', 'terminating connection because of crash of another server process'],
      ['53300', 'sorry, too many clients already'],
    ] as const) {
      await postgres.refuse({ code, message });
      await untilItWaitsFor(waiting, message);
    }
    await postgres.serve();
    await waiting.untilReady();

    expect(waiting.log).not.toMatch(/"level":[56]0/);
  });

  it('goes on with its migrations where they are cut off by a shutdown', async () => {
    const other = new pg.Client(database.url);
    await other.connect();
    await other.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await postgres.serve();
    const migrating = await launch();
    await untilWaiting(database, 1);

    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'parley'`,
    );
    await untilItWaitsFor(migrating, 'administrator command');
    await other.end();
    await migrating.untilReady();

    expect(migrating.log).toContain('"migrated"');
  });

  it.each([
    ['nobody listens', undefined, 'connect ECONNREFUSED 127.0.0.1'],
    ['it starts', { code: '57P03', message: 'the database system is starting up' }, 'starting up'],
  ])('gives up in a sentence after DATABASE_START_TIMEOUT: %s', async (_, refusal, reason) => {
    if (refusal) await postgres.refuse(refusal);

    const waiting = await launch({ DATABASE_START_TIMEOUT: '2' });

    expect(await waiting.exited()).toBe(1);
    const last = waiting.log.trim().split('\n').at(-1) ?? '';
    expect(last).toMatch(/^Cannot use the PostgreSQL at 127\.0\.0\.1:\d+ \(see DATABASE_URL\): /);
    expect(last).toContain(reason);
    expect(waitsLogged(waiting)).toHaveLength(1);
  });

  it('ends at once when it is told to stop meanwhile', async () => {
    const waiting = await launch({ DATABASE_START_TIMEOUT: '3600' });
    await untilItWaitsFor(waiting, 'ECONNREFUSED');

    expect(await waiting.stop()).toBe(0);
  });

  it.each([
    ['28P01', 'password authentication failed for user "parley"'],
    ['28000', 'no pg_hba.conf entry for host'],
    ['3D000', 'database "parley" does not exist'],
    ['55000', 'database "parley" is not currently accepting connections'],
  ])('does not wait for what stays as it is: %s %s', async (code, message) => {
    await postgres.refuse({ code, message });

    const ended = await launch({ DATABASE_START_TIMEOUT: '3600' });

    expect(await ended.exited()).toBe(1);
    expect(ended.log.trim()).toMatch(/^Cannot use the PostgreSQL at [^\n]*$/);
    expect(ended.log).toContain(message);
  });
});
