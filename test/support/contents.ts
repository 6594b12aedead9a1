import type { TestDatabase } from './test-database.js';

const TABLES = ['conversations', 'participants', 'messages', 'bans', 'invites'] as const;

/** How many rows there are and a digest of all that is in them, to see that nothing was written. */
export async function contents(database: TestDatabase): Promise<unknown> {
  const tables = TABLES.map(
    (table) => `(select array[count(*)::text, md5(string_agg(row::text, ' ' order by row::text))]
       from ${table} row) as ${table}`,
  );
  const [row] = await database.query(`select ${tables.join(', ')}`);
  return row;
}
