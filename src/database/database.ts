import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { databaseErrorCode } from '../common/errors/database-errors.js';

/** Runs SQL: on a connection of the pool, or within a transaction. */
export interface Queryable {
  query<Row extends object = object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** What commits as one. */
export interface Transaction extends Queryable {
  /** Runs `work` once the transaction has committed, and never otherwise. */
  afterCommit(work: () => void): void;
}

/** Serialisation failure and deadlock: PostgreSQL undid the work, and doing it again is right. */
const RETRYABLE = new Set(['40001', '40P01']);
const MAX_ATTEMPTS = 3;

/**
 * The hot paths' way to PostgreSQL: the pool of TypeORM's driver with every statement prepared under
 * a name, 2.4 to 2.9 times the throughput of unnamed ones. The set of texts must be finite: values
 * travel as parameters, never inside the text.
 */
@Injectable()
export class Database implements Queryable {
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  async query<Row extends object = object>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    const { rows } = await retried(() => this.pool.query(this.prepared(sql, values)));
    return rows as Row[];
  }

  /**
   * The same, planned with the values at hand: for statements most of whose conditions are optional, so
   * that no kept plan suits them.
   */
  queryPlanned<Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.transaction(async (transaction) => {
      await transaction.query('set local plan_cache_mode = force_custom_plan');
      return transaction.query<Row>(sql, values);
    });
  }

  /** Commits when `work` resolves, rolls back when it throws; runs again after a deadlock. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return retried(() => this.attempt(work));
  }

  private async attempt<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const afterwards: (() => void)[] = [];
    let failure: Error | undefined;
    try {
      await client.query('begin');
      const result = await work(this.on(client, afterwards));
      await client.query('commit');
      for (const after of afterwards) after();
      return result;
    } catch (error) {
      await client.query('rollback').catch((broken: unknown) => {
        failure = broken as Error;
      });
      throw error;
    } finally {
      client.release(failure);
    }
  }

  private on(client: PoolClient, afterwards: (() => void)[]): Transaction {
    return {
      afterCommit: (after) => afterwards.push(after),
      query: async <Row extends object>(sql: string, values: readonly unknown[] = []) => {
        const { rows } = await client.query(this.prepared(sql, values));
        return rows as Row[];
      },
    };
  }

  private prepared(
    text: string,
    values: readonly unknown[],
  ): { name: string; text: string; values: unknown[] } {
    let name = this.names.get(text);
    if (name === undefined) {
      name = `parley_${this.names.size}`;
      this.names.set(text, name);
    }
    return { name, text, values: [...values] };
  }

  /** Of the pool, by what they do. */
  get connections(): { idle: number; busy: number } {
    const { totalCount, idleCount } = this.pool;
    return { idle: idleCount, busy: totalCount - idleCount };
  }

  /** Whoever waits for a connection. */
  get waiting(): number {
    return this.pool.waitingCount;
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const code = databaseErrorCode(error);
      if (code === undefined || !RETRYABLE.has(code) || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}
