import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, ParleyProcess } from './parley-process.js';
import { ofThisWorker } from './shared-servers.js';
import { TestDatabase } from './test-database.js';
import { until } from './until.js';

/** A server to talk to, with its database. */
export abstract class Parley {
  protected readonly nodes: ParleyProcess[] = [];

  /** Its address, without `/api`. */
  abstract get url(): string;
  abstract get database(): TestDatabase;
  abstract get dataDir(): string;

  abstract setUp(): Promise<void>;

  /** Another node on the same database. Whoever is done with it early may stop it. */
  async anotherNode(environment: Environment = {}): Promise<ParleyProcess> {
    const { dataDir, database } = this;
    const own = { DATABASE_URL: database.url, DATA_DIR: dataDir };
    const node = await ParleyProcess.start({ ...own, ...environment });
    this.nodes.push(node);
    return node;
  }

  async tearDown(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.stop()));
  }
}

/** The server of this worker of Jest: that of all its spec files that want nothing special. */
class SharedParley extends Parley {
  private testDatabase: TestDatabase | undefined;

  get url(): string {
    return ofThisWorker().url;
  }

  get dataDir(): string {
    return ofThisWorker().dataDir;
  }

  get database(): TestDatabase {
    return required(this.testDatabase);
  }

  setUp(): Promise<void> {
    this.testDatabase = TestDatabase.at(ofThisWorker().database);
    return Promise.resolve();
  }

  override async tearDown(): Promise<void> {
    await super.tearDown();
    await this.testDatabase?.disconnect();
  }
}

/** A server of a spec file's own, with a database and a data folder of its own. */
export class OwnParley extends Parley {
  private testDatabase: TestDatabase | undefined;
  private folder: string | undefined;

  constructor(private readonly environment: Environment) {
    super();
  }

  get process(): ParleyProcess {
    return required(this.nodes[0]);
  }

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

  override anotherNode(environment: Environment = {}): Promise<ParleyProcess> {
    return super.anotherNode({ ...this.environment, ...environment });
  }

  override async tearDown(): Promise<void> {
    await super.tearDown();
    await this.testDatabase?.drop();
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
  }
}

let current: Parley | undefined;

/** Gives the spec file a server, with what earlier files left there; what `given` makes is made there. */
export const useParley = (): Parley => use(new SharedParley());

/** The same with a server that can be set up, stopped or broken, and is empty. */
export const useOwnParley = (environment: Environment = {}): OwnParley =>
  use(new OwnParley(environment));

function use<P extends Parley>(parley: P): P {
  current = parley;
  beforeAll(() => parley.setUp(), 90_000);
  afterAll(() => parley.tearDown(), 30_000);
  return parley;
}

export const parleyUrl = (): string => required(current).url;

/**
 * Events wait for every older transaction of the server: of other spec files' databases, and of what
 * Parley does by itself. A spec that holds one on purpose does so on a connection with no name.
 */
const IS_HELD = `
  select exists (
    select from feed where xid >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint
  ) and not exists (
    select from pg_stat_activity
    where datname = current_database() and backend_xid is not null and application_name = ''
  ) as "isHeld"`;

/** Resolves when what has happened so far is to be told, unless this file holds it back on purpose. */
export async function feedSettled(): Promise<void> {
  // Jobs that break servers have their own, and no spec file that uses one.
  if (current === undefined) return;
  await until(async () => {
    const [row] = await required(current).database.query<{ isHeld: boolean }>(IS_HELD);
    return row?.isHeld !== true;
  });
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the spec file has not called useParley(), or too late');
  return value;
}
