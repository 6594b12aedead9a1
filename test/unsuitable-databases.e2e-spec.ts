import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ParleyProcess } from './support/parley-process.js';
import { TestDatabase } from './support/test-database.js';

let database: TestDatabase;
let environment: Record<string, string>;
beforeEach(async () => {
  database = await TestDatabase.create();
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-spec-'));
  environment = { DATABASE_URL: database.url, DATA_DIR: dataDir };
});
afterEach(async () => {
  await database.drop();
  await rm(environment['DATA_DIR'] ?? '', { recursive: true, force: true });
});

/** Unlike fsync and full_page_writes, this one can be set for a database alone. */
const turnOff = () =>
  database.query(`alter database ${database.name} set synchronous_commit = off`);

describe('A database that would lose what was acknowledged', () => {
  it('is refused at boot in a sentence, and nothing is made in it', async () => {
    await turnOff();

    const node = await ParleyProcess.launch(environment);
    const code = await node.exited();

    const tables = await database.query(`select from pg_tables where schemaname = 'public'`);
    expect(code).toBe(1);
    expect(node.log.trim().split('\n')).toEqual([
      expect.stringMatching(
        /^PostgreSQL runs with synchronous_commit off: .* set DATABASE_ALLOW_DATA_LOSS=on/,
      ),
    ]);
    expect(tables).toEqual([]);
  });

  it('is taken where that is wanted, and the log says so', async () => {
    await turnOff();

    const node = await ParleyProcess.start({ ...environment, DATABASE_ALLOW_DATA_LOSS: 'on' });
    const code = await node.stop();

    expect(code).toBe(0);
    expect(node.log).toContain('a crash may lose acknowledged messages');
  });

  it('is no other than the one that keeps everything', async () => {
    const node = await ParleyProcess.start(environment);
    const code = await node.stop();

    expect(code).toBe(0);
    expect(node.log).not.toContain('may lose');
  });
});
