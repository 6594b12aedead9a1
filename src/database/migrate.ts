import { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { migrationOptions } from './data-source.js';
import { requireDurability, UnsuitableDatabase } from './durability.js';
import { reasonOf } from './waiting.js';

/** Any constant will do, as long as every node takes the same. */
const MIGRATION_LOCK = 7_361_528_001;

/**
 * Checks that the database keeps what it acknowledges, and brings its schema up to date. What fails
 * half-way may be tried again.
 * @returns the names of the migrations that were run
 * @throws UnsuitableDatabase
 */
export async function prepareDatabase(config: Config, databaseUrl: string): Promise<string[]> {
  const dataSource = await connect(config, databaseUrl);
  try {
    await requireDurability(dataSource, config.databaseAllowDataLoss);
    return await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function connect(config: Config, databaseUrl: string): Promise<DataSource> {
  try {
    return await new DataSource(migrationOptions(config, databaseUrl)).initialize();
  } catch (error) {
    throw new UnsuitableDatabase(
      `Cannot use the PostgreSQL at ${new URL(databaseUrl).host} (see DATABASE_URL): ${reasonOf(error)}`,
      { cause: error },
    );
  }
}

/**
 * Nodes that start together take turns at an advisory lock; it goes with its connection, so one that
 * is killed half-way leaves nothing to clean up, and the migration it was in has rolled back.
 */
async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const migrations = await dataSource.runMigrations();
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return migrations.map(({ name }) => name);
  } finally {
    await runner.release();
  }
}
