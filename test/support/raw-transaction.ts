import pg from 'pg';
import type { TestDatabase } from './test-database.js';
import { until } from './until.js';

/** A transaction beside the server's, to hold what it needs until it is told to let go. */
export class RawTransaction {
  private constructor(private readonly client: pg.Client) {}

  static async begin({ url }: TestDatabase): Promise<RawTransaction> {
    const client = new pg.Client(url);
    await client.connect();
    await client.query('begin');
    return new RawTransaction(client);
  }

  async query(sql: string, values: unknown[] = []): Promise<void> {
    await this.client.query(sql, values);
  }

  async commit(): Promise<void> {
    await this.client.query('commit');
    await this.client.end();
  }
}

/** Resolves once as many statements wait for locks in this database. */
export const untilWaiting = (database: TestDatabase, count: number): Promise<void> =>
  until(async () => {
    const waiting = await database.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return waiting.length >= count;
  });
