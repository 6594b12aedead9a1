import { aGroup, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { bodies, fill, type Found, indexed, type Query, searched } from './support/search.js';

const parley = useOwnParley();
import.meta.jest.setTimeout(120_000);

/** Few enough that a page has more than the first blocks are looked through for. */
const texts = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => (at % 21 < 2 ? `wombat ${at}` : `zz ${at}`));

/** All pages from a first one on, in a direction, unless they are without end. */
async function pages(person: Person, query: Query, to: 'next' | 'prev', search = 'wombat') {
  const found: { items: Found[]; nextCursor: string | null; prevCursor: string | null }[] = [];
  let cursor = query.cursor;
  do {
    const page = await searched(person, search, { ...query, ...(cursor && { cursor }) });
    found.push(page);
    cursor = (to === 'next' ? page.nextCursor : page.prevCursor) ?? undefined;
  } while (cursor !== undefined && found.length < 200);
  return found;
}

const idsOf = (found: { items: Found[] }[]): string[] =>
  found.flatMap(({ items }) => items.map(({ id }) => id));

describe('Pages of a search of several conversations that go on at the same times', () => {
  let ana: Person;
  let all: string[];
  beforeAll(async () => {
    const [one, ben] = await users('ana', 'ben');
    ana = one;
    const groups = [await aGroup(ana, [ben]), await aGroup(ana, [ben]), await aGroup(ana, [ben])];
    for (const [at, group] of groups.entries()) {
      await fill(parley.database, ben, group, texts(1000 + 100 * at));
    }
    for (const group of groups.slice(0, 2)) await indexed(parley.database, group);
    all = await bruteForce(
      'wombat',
      groups.map(({ id }) => id),
    );
  }, 60_000);

  it.each([3, 20, 100])(
    'have every hit once and in order, %i at a time, there and back',
    async (limit) => {
      const there = await pages(ana, { limit }, 'next');
      const last = there.at(-1)?.prevCursor;
      const back = last ? await pages(ana, { limit, cursor: last }, 'prev') : [];

      expect(all.length).toBeGreaterThan(300);
      expect(idsOf(there)).toEqual(all);
      const before = all.slice(0, all.length - (there.at(-1)?.items.length ?? 0));
      expect(idsOf(back.toReversed())).toEqual(before);
    },
  );
});

describe('A search of what is nowhere near, whose parts are everywhere', () => {
  it('says after so much that there is more to look through, and finds it from there', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const group = await aGroup(ana, [ben]);
    const decoys = Array<string>(64 * 260).fill('abc bcd cde');
    await fill(parley.database, ben, group, ['abcde', ...decoys]);
    await indexed(parley.database, group);

    const first = await searched(ana, 'abcde');
    const second = await searched(ana, 'abcde', { cursor: first.nextCursor ?? '' });

    expect([first.items, first.nextCursor]).toEqual([[], expect.any(String)]);
    expect(bodies(second)).toEqual(['abcde']);
    expect(second.nextCursor).toBeNull();
  });

  it('has every hit once and in order in more conversations than it looks at in one go', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const ids = await copies(await aGroup(ana, [ben]), 2060);
    await parley.database.query(
      `insert into messages (conversation_id, seq, id, sender_id, body, sent_at)
       select id, seq, gen_random_uuid(), $2,
         case when place between 2040 and 2055 or seq = place then 'abcde' else 'abc bcd cde' end,
         date_trunc('hour', now()) - interval '6 hours' + seq * interval '1 s'
       from unnest($1::uuid[]) with ordinality c (id, place), generate_series(1, 10) seq`,
      [ids, ben.id],
    );
    const all = await bruteForce('abcde', ids);

    for (const limit of [5, 100]) {
      const there = await pages(ana, { limit }, 'next', 'abcde');
      const cursor = there.at(-1)?.prevCursor ?? '';
      const back = await pages(ana, { limit, cursor }, 'prev', 'abcde');

      expect(idsOf(there)).toEqual(all);
      const before = all.slice(0, all.length - (there.at(-1)?.items.length ?? 0));
      expect(idsOf(back.toReversed())).toEqual(before);
      expect(there.length).toBeLessThan(all.length / limit + 12);
    }
  });
});

/** Conversations like one, with the same people, the last in the order of ids first. */
async function copies({ id }: { id: string }, count: number): Promise<string[]> {
  const rows = await parley.database.query<{ id: string }>(
    `insert into conversations
     select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'last_seq', 10))).*
     from conversations c, generate_series(1, $2) where c.id = $1 returning id`,
    [id, count],
  );
  const ids = rows.map((row) => row.id).sort((one, other) => (one < other ? 1 : -1));
  await parley.database.query(
    `insert into participants
     select (jsonb_populate_record(p, jsonb_build_object('conversation_id', c.id))).*
     from participants p, unnest($2::uuid[]) c (id) where p.conversation_id = $1`,
    [id, ids],
  );
  return ids;
}

async function bruteForce(start: string, conversationIds: string[]): Promise<string[]> {
  const rows = await parley.database.query<{ id: string }>(
    `select id from messages where starts_with(body, $1) and conversation_id = any($2)
     order by sent_at desc, conversation_id desc, seq desc`,
    [start, conversationIds],
  );
  return rows.map(({ id }) => id);
}
