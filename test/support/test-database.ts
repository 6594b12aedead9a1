import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of its own on the PostgreSQL of this worker. */
export class TestDatabase {
  private locking: pg.PoolClient | undefined;

  private constructor(
    readonly name: string,
    readonly url: string,
    private readonly pool: pg.Pool,
  ) {}

  static async create(): Promise<TestDatabase> {
    const name = `parley_test_${randomBytes(6).toString('hex')}`;
    await onServer(`create database ${name}`);
    const url = new URL(serverUrl());
    url.pathname = `/${name}`;
    const pool = new pg.Pool({ connectionString: url.href, max: 2 });
    // Tests end connections from outside, and drop() those that are just being closed.
    pool.on('error', () => undefined);
    return new TestDatabase(name, url.href, pool);
  }

  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const { rows } = await this.pool.query(sql, values);
    return rows as Row[];
  }

  /** Keeps everybody else away from a table until it is unlocked. */
  async lock(table: string): Promise<void> {
    this.locking = await this.pool.connect();
    await this.locking.query(`begin; lock table ${table}`);
  }

  async unlock(): Promise<void> {
    const { locking } = this;
    this.locking = undefined;
    await locking?.query('rollback');
    locking?.release();
  }

  async drop(): Promise<void> {
    await this.pool.end();
    await onServer(`drop database ${this.name} with (force)`);
  }
}

/** The PostgreSQL of this worker of Jest; they are numbered from 1. */
function serverUrl(): string {
  const urls = process.env['TEST_DATABASE_SERVERS']?.split(' ') ?? [];
  const url = urls[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1];
  if (url === undefined)
    throw new Error('global-setup.js has started no PostgreSQL for this worker');
  return url;
}

/** Runs SQL next to the databases of the tests. */
export async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(serverUrl());
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
