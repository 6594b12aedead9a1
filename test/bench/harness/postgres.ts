import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { EmbeddedApp, queryOnce } from '../../support/embedded-app.js';
import { postmasterOf } from '../../support/embedded-folders.js';
import { cpuOfFamily } from './processes.js';

export interface Counters {
  statements: number;
  walBytes: number;
}

/** Counted by PostgreSQL itself, so that nobody's own count has to be believed. */
const COUNTERS_SQL = `
  select (select coalesce(sum(calls), 0) from pg_stat_statements)::float8 as statements,
    (pg_current_wal_insert_lsn() - '0/0')::float8 as "walBytes"`;

/** The PostgreSQL that Parley brings, with Parley's settings; all contestants run on it. */
export class BenchPostgres {
  private constructor(
    private readonly dataDir: string,
    private readonly app: EmbeddedApp,
    private readonly pid: number,
    private readonly client: pg.Client,
  ) {}

  /** @param folder on a disk: where data lie in memory, durability costs nothing */
  static async start(folder: string): Promise<BenchPostgres> {
    mkdirSync(folder, { recursive: true });
    const dataDir = mkdtempSync(join(resolve(folder), 'data-'));
    // As root, PostgreSQL runs as another user, who must get in.
    chmodSync(dataDir, 0o755);
    await countStatements(dataDir);
    const app = await EmbeddedApp.start({ dataDir });
    const client = new pg.Client(app.url);
    await client.connect();
    await client.query('create extension pg_stat_statements');
    return new BenchPostgres(dataDir, app, postmasterOf(dataDir) ?? 0, client);
  }

  /** Microseconds on a processor of all its processes. */
  get cpu(): number {
    return cpuOfFamily(this.pid);
  }

  async counters(): Promise<Counters> {
    const { rows } = await this.client.query<Counters>(COUNTERS_SQL);
    return rows[0] ?? { statements: 0, walBytes: 0 };
  }

  /** @returns where it is */
  async createDatabase(name: string): Promise<string> {
    await this.client.query(`create database ${name}`);
    const url = new URL(this.app.url);
    url.pathname = `/${name}`;
    return url.href;
  }

  async version(): Promise<string> {
    const { rows } = await this.client.query<{ version: string }>(
      `select current_setting('server_version') as version`,
    );
    return rows[0]?.version ?? 'unknown';
  }

  async stop(): Promise<void> {
    await this.client.end();
    await this.app.stop();
    const cluster = realpathSync(join(this.dataDir, 'postgres'));
    rmSync(cluster, { recursive: true, force: true });
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** Takes a restart, since the library is loaded at the start of the server. */
async function countStatements(dataDir: string): Promise<void> {
  const app = await EmbeddedApp.start({ dataDir });
  await queryOnce(app.url, `alter system set shared_preload_libraries = 'pg_stat_statements'`);
  await app.stop();
}
