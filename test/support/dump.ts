import type { TestDatabase } from './test-database.js';

/** Every row of every table there is, all its columns as text. */
export async function rowsByTable(database: TestDatabase): Promise<Map<string, string[]>> {
  const tables = await database.query<{ name: string; quoted: string }>(
    `select table_name as name, format('%I.%I', table_schema, table_name) as quoted
     from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const dumps = await Promise.all(
    tables.map(async ({ name, quoted }) => {
      const rows = await database.query<{ row: string }>(
        `select to_json(t)::text as row from ${quoted} t`,
      );
      return [name, rows.map(({ row }) => row)] as const;
    }),
  );
  return new Map(dumps);
}
