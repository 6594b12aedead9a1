import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { ParleyProcess } from './support/parley-process.js';
import { untilWaiting } from './support/raw-transaction.js';
import { TestDatabase } from './support/test-database.js';

import.meta.jest.setTimeout(90_000);

/** The advisory lock that nodes take turns at. */
const MIGRATION_LOCK = 7_361_528_001;

let database: TestDatabase;
let dataDir: string;
let nodes: ParleyProcess[];
beforeEach(async () => {
  database = await TestDatabase.create();
  dataDir = await mkdtemp(join(tmpdir(), 'parley-spec-'));
  nodes = [];
});
afterEach(async () => {
  await Promise.all(nodes.map((node) => node.stop()));
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

async function launch(): Promise<ParleyProcess> {
  const node = await ParleyProcess.launch({ DATABASE_URL: database.url, DATA_DIR: dataDir });
  nodes.push(node);
  return node;
}

const run = (...args: string[]) => promisify(execFile)(process.execPath, args);

async function migrateByBooting(): Promise<void> {
  const node = await launch();
  await node.untilReady();
  await node.stop();
}

/** Every column, index and constraint of the schema, but those of the table of migrations. */
const schema = (): Promise<{ thing: string }[]> =>
  database.query(`
    select thing from (
      select concat_ws(' ', table_name, column_name, data_type, datetime_precision, is_nullable,
        column_default) as thing, table_name as name
      from information_schema.columns where table_schema = 'public'
      union all
      select indexdef, tablename from pg_indexes where schemaname = 'public'
      union all
      select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)),
        conrelid::regclass::text
      from pg_constraint where connamespace = 'public'::regnamespace
    ) things
    where name <> 'migrations' order by thing`);

describe('The migrations', () => {
  it('lead from nothing to the schema, back to nothing, and there again', async () => {
    await migrateByBooting();
    const first = await schema();

    await run('test/support/undo-migrations.js', database.url);
    const undone = await schema();
    await migrateByBooting();

    expect(first.length).toBeGreaterThan(50);
    expect(undone).toEqual([]);
    expect(await schema()).toEqual(first);
  });

  it('make what the entities describe', async () => {
    const { stdout } = await run('dist/cli/migrations.js', 'check');

    expect(stdout).toContain('The migrations make the schema');
  });

  it('are run once by nodes that start at the same time, and all become ready', async () => {
    const starting = await Promise.all([launch(), launch(), launch()]);

    await Promise.all(starting.map((node) => node.untilReady()));

    const migrating = starting.filter(({ log }) => log.includes('"migrated"'));
    expect(migrating).toHaveLength(1);
  });

  it('wait for another node that is running them', async () => {
    const other = new pg.Client(database.url);
    await other.connect();
    await other.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);

    const node = await launch();
    await untilWaiting(database, 1);
    const meanwhile = await schema();
    await other.end();
    await node.untilReady();

    expect(meanwhile).toEqual([]);
    expect(node.log).toContain('"migrated"');
  });

  it('are not run again where they have been run', async () => {
    await migrateByBooting();

    const node = await launch();
    await node.untilReady();

    expect(node.log).not.toContain('"migrated"');
  });
});
