import { randomUUID } from 'node:crypto';
import type { TestDatabase } from './test-database.js';

/** Accounts nobody logs in to, by the hundred: registering hashes a password for each. */
export async function someUserIds(database: TestDatabase, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await database.query(
    `insert into users (id, username, username_key, display_name)
     select id, 'user-' || id, 'user-' || id, 'Somebody' from unnest($1::uuid[]) id`,
    [ids],
  );
  return ids;
}
