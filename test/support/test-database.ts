import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ofThisWorker } from './shared-servers.js';

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
    const url = new URL(ofThisWorker().postgres);
    url.pathname = `/${name}`;
    return TestDatabase.at(url.href);
  }

  /** One that is there already. */
  static at(url: string): TestDatabase {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    // Tests end connections from outside, and drop() those that are just being closed.
    pool.on('error', () => undefined);
    return new TestDatabase(new URL(url).pathname.slice(1), url, pool);
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

  disconnect(): Promise<void> {
    return this.pool.end();
  }

  async drop(): Promise<void> {
    await this.disconnect();
    await onServer(`drop database ${this.name} with (force)`);
  }
}

/** Runs SQL next to the databases of the tests. */
export async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(ofThisWorker().postgres);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
