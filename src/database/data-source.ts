import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientBase } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { SnakeNamingStrategy } from './snake-naming.strategy.js';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Entities and migrations are found by their file names, so that this folder knows no feature. */
const schemaOptions = (databaseUrl: string) =>
  ({
    type: 'postgres',
    url: databaseUrl,
    applicationName: 'parley',
    entities: [join(SOURCE, '**/*.entity.js')],
    migrations: [join(SOURCE, 'database/migrations/*.js')],
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
  }) as const satisfies DataSourceOptions;

/**
 * Plans of prepared statements are kept, and those made while a table is small read all of it: until
 * autovacuum looks again, up to a minute, sends would read every message there is, 42 ms instead of 7
 * for 64 of them with 5,000 messages. Every query here has its index, so that reading whole tables is
 * for none but those that cannot do otherwise; and none is worth compiling.
 *
 * Left alone, PostgreSQL plans a statement anew for each use as long as it believes the result to be a
 * little cheaper. It does not count what planning costs: of the data of one event, where all features
 * come together, 13 ms, for 0.2 ms of work.
 */
const PLANNING = ['enable_seqscan=off', 'jit=off', 'plan_cache_mode=force_generic_plan'];

/**
 * The pool listens to idle connections only: one that ends within a transaction would end the app.
 * Whoever uses it is told by the statement that fails.
 */
function survive(client: ClientBase): void {
  client.on('error', () => undefined);
}

/** For serving: every wait has an end. What queries put in front of links is a session setting too. */
export function servingOptions(config: Config, databaseUrl: string): DataSourceOptions {
  return {
    ...schemaOptions(databaseUrl),
    poolSize: config.databasePoolSize,
    connectTimeoutMS: config.databaseConnectTimeout,
    extra: {
      statement_timeout: config.databaseStatementTimeout,
      lock_timeout: config.databaseLockTimeout,
      idle_in_transaction_session_timeout: config.databaseIdleTransactionTimeout,
      // The server's own timeout cannot tell a client that no packet reaches; without this one and
      // keep-alive the driver waits on a black-holed connection for ever.
      query_timeout: config.databaseStatementTimeout + 2000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 30_000,
      // A connection that is closed takes its prepared statements and their plans along, and who asks
      // after a while of quiet would wait for all of them.
      idleTimeoutMillis: 0,
      onConnect: survive,
      options: [`parley.origin=${config.origin}`, 'timezone=UTC', ...PLANNING]
        .map((setting) => `-c ${setting}`)
        .join(' '),
    },
  };
}

/** For migrations, which may take long and wait for each other. */
export const migrationOptions = (config: Config, databaseUrl: string): DataSourceOptions => ({
  ...schemaOptions(databaseUrl),
  poolSize: 2,
  connectTimeoutMS: config.databaseConnectTimeout,
});
