import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { loadConfig } from '../config/load-config.js';
import { migrationOptions } from '../database/data-source.js';
import { EmbeddedPostgres } from '../database/embedded/embedded-postgres.js';
import { prepareDatabase } from '../database/migrate.js';

/**
 * `check`: fails where the entities say more than the migrations do.
 * `generate <Name>`: writes the migration that is missing, to be read, amended and committed.
 * Both work on an empty PostgreSQL of their own.
 */
async function main([command, name]: string[]): Promise<void> {
  const missing = await withEmptyDatabase(missingStatements);
  if (missing.length === 0)
    console.log('The migrations make the schema that the entities describe.');
  else if (command === 'generate' && name !== undefined) await write(name, missing);
  else {
    console.error(['The migrations lack:', ...missing.map(({ up }) => up)].join('\n  '));
    process.exitCode = 1;
  }
}

interface SchemaChange {
  up: string;
  down: string;
}

async function missingStatements(databaseUrl: string): Promise<SchemaChange[]> {
  const config = loadConfig({});
  await prepareDatabase(config, databaseUrl);
  const dataSource = await new DataSource(migrationOptions(config, databaseUrl)).initialize();
  try {
    const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }, index) => ({
      up: query,
      down: downQueries[index]?.query ?? '',
    }));
  } finally {
    await dataSource.destroy();
  }
}

async function write(name: string, changes: SchemaChange[]): Promise<void> {
  const timestamp = Date.now();
  const kebab = name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
  const statement = (sql: string): string => `    await runner.query(\`${sql.trim()}\`);`;
  const lines = [
    `import type { MigrationInterface, QueryRunner } from 'typeorm';`,
    '',
    `export class ${name}${timestamp} implements MigrationInterface {`,
    '  async up(runner: QueryRunner): Promise<void> {',
    ...changes.map(({ up }) => statement(up)),
    '  }',
    '',
    '  async down(runner: QueryRunner): Promise<void> {',
    ...changes.map(({ down }) => statement(down)).reverse(),
    '  }',
    '}',
    '',
  ];
  const file = join('src/database/migrations', `${timestamp}-${kebab}.ts`);
  await writeFile(file, lines.join('\n'));
  console.log(`Wrote ${file}: read it before you commit it.`);
}

async function withEmptyDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-migrations-'));
  // As root, PostgreSQL runs as another user, who must get in.
  await chmod(dataDir, 0o755);
  const postgres = await EmbeddedPostgres.start({ dataDir, log: () => undefined });
  try {
    return await work(postgres.url);
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
