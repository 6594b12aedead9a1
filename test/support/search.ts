import type { components, operations } from './api.js';
import { eventually } from './eventually.js';
import { dataOf, type Person } from './given.js';
import type { TestDatabase } from './test-database.js';

export type Found = components['schemas']['FoundMessage'];
export type Query = NonNullable<operations['listMessages']['parameters']['query']>;

export const trySearch = ({ api }: Person, search: string, query: Query = {}) =>
  api.GET('/api/messages', { params: { query: { search, ...query } } });

export const searched = async (person: Person, search: string, query: Query = {}) =>
  dataOf(await trySearch(person, search, query));

export const bodies = ({ items }: { items: Found[] }): (string | null)[] =>
  items.map(({ body }) => body);

/** The parts of the body that are told to be what was searched for. */
export const highlighted = ({ body, highlights }: Found): string[] =>
  (highlights ?? []).map(({ start, end }) => (body ?? '').slice(start, end));

/**
 * Messages of somebody in a conversation that nothing is said in any more: of the last hours, two each
 * other second, past the server.
 */
export async function fill(
  database: TestDatabase,
  sender: { id: string },
  { id }: { id: string },
  texts: readonly string[],
): Promise<void> {
  await database.query(
    `with c as (
       update conversations
       set last_seq = last_seq + cardinality($3::text[]), last_active_at = now() - interval '1 hour'
       where id = $1 returning last_seq - cardinality($3::text[]) as seq
     )
     insert into messages (conversation_id, seq, id, sender_id, body, sent_at)
     select $1, c.seq + t.place, gen_random_uuid(), $2, t.body,
       date_trunc('hour', now()) - interval '6 hours' + (c.seq + t.place) / 2 * interval '2 s'
     from c, unnest($3::text[]) with ordinality t (body, place)`,
    [id, sender.id, texts],
  );
}

/** Once all that there is in a conversation is in the index, and changes are too. */
export const indexed = (database: TestDatabase, { id }: { id: string }): Promise<void> =>
  eventually(async () => {
    const [row] = await database.query<{ is_done: boolean }>(
      `select not exists (select from search_changes where conversation_id = c.id)
         and c.last_seq = (select max(last_seq) from search_blocks where conversation_id = c.id)
         as is_done
       from conversations c where id = $1`,
      [id],
    );
    return row?.is_done === true;
  }, 20_000);

/** Something to stand between what is looked for. */
export const chatter = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => `zz qq${number}`);
