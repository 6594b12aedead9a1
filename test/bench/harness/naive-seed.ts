import pg from 'pg';
import type { Circle } from './seed.js';

/** The same people and groups for the naive server, in the tables that TypeORM has made for it. */
export async function seedNaive(url: string, circles: readonly Circle[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  for (const { members, conversations } of circles) {
    await client.query(
      `insert into "user" (id, username) select id, 'user ' || id from unnest($1::uuid[]) id`,
      [members],
    );
    await client.query('insert into conversation (id) select unnest($1::uuid[])', [conversations]);
    await client.query(
      `insert into conversation_participants_user ("conversationId", "userId")
       select conversation, member from unnest($1::uuid[]) conversation, unnest($2::uuid[]) member`,
      [conversations, members],
    );
  }
  await client.query('vacuum (analyze)');
  await client.end();
}
