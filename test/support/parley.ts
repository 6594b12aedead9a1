import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ParleyProcess } from './parley-process.js';
import { TestDatabase } from './test-database.js';
import { until } from './until.js';

/** The server of a spec file, with a database and a data folder of its own. */
export class Parley {
  private readonly nodes: ParleyProcess[] = [];
  private testDatabase: TestDatabase | undefined;
  private folder: string | undefined;

  constructor(private readonly environment: Readonly<Record<string, string>>) {}

  get process(): ParleyProcess {
    return required(this.nodes[0]);
  }

  /** Its address, without `/api`. */
  get url(): string {
    return this.process.url;
  }

  get database(): TestDatabase {
    return required(this.testDatabase);
  }

  get dataDir(): string {
    return required(this.folder);
  }

  async setUp(): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'parley-spec-'));
    this.testDatabase = await TestDatabase.create();
    await this.anotherNode();
  }

  /** Another node on the same database. Whoever is done with it early may stop it. */
  async anotherNode(environment: Readonly<Record<string, string>> = {}): Promise<ParleyProcess> {
    const { dataDir, database } = this;
    const own = { DATABASE_URL: database.url, DATA_DIR: dataDir };
    const node = await ParleyProcess.start({ ...own, ...this.environment, ...environment });
    this.nodes.push(node);
    return node;
  }

  async tearDown(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.stop()));
    await this.testDatabase?.drop();
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
  }
}

let current: Parley | undefined;

/** Gives the spec file a server; what `given` makes is made there. */
export function useParley(environment: Readonly<Record<string, string>> = {}): Parley {
  const parley = new Parley(environment);
  current = parley;
  beforeAll(() => parley.setUp(), 90_000);
  afterAll(() => parley.tearDown(), 30_000);
  return parley;
}

export const parleyUrl = (): string => required(current).url;

/** Events wait for every older transaction of the server: those of other spec files' databases too. */
const IS_HELD_BY_OTHERS = `
  select exists (
    select from feed where xid >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint
  ) and not exists (
    select from pg_stat_activity
    where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()
  ) as "isHeld"`;

/** Resolves when what has happened so far is to be told, unless this file's own doings hold it back. */
export async function feedSettled(): Promise<void> {
  await until(async () => {
    const [row] = await required(current).database.query<{ isHeld: boolean }>(IS_HELD_BY_OTHERS);
    return row?.isHeld !== true;
  });
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the spec file has not called useParley(), or too late');
  return value;
}
