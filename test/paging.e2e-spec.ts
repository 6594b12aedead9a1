import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';
import { someUserIds } from './support/some-users.js';
import { untyped } from './support/untyped.js';

const parley = useParley();

const LIMIT = 4;
const HISTORY = '/api/conversations/{id}/messages';
const PARTICIPANTS = '/api/conversations/{id}/participants';

interface Item {
  id?: string;
  body?: string | null;
  user?: { id: string };
}
interface Page {
  items: Item[];
  nextCursor: string | null;
  prevCursor: string | null;
}

let ana: Person;
let ben: Person;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
});

/** A list of Ana's, and `meanwhile` happening before each page of it but the first. */
function reader(path: string, query: Record<string, unknown>, id = '') {
  const fetchPage = async (cursor?: string): Promise<Page> => {
    const parts = { params: { path: { id }, query: { limit: LIMIT, ...query, cursor } } };
    return dataOf((await untyped(ana.api, 'GET', path, parts)) as { data: Page });
  };
  const follow = async (start: Page, way: 'next' | 'prev', meanwhile: () => Promise<unknown>) => {
    const pages = await pagesFrom(start, way, async (cursor) => {
      await meanwhile();
      return fetchPage(cursor);
    });
    return way === 'next' ? [start, ...pages] : [...pages.reverse(), start];
  };
  return { fetchPage, follow };
}

const nothing = (): Promise<void> => Promise.resolve();
const keys = (pages: Page[]): unknown[] =>
  pages.flatMap(({ items }) => items.map((item) => item.body ?? item.user?.id ?? item.id));

async function groupWith(count: number): Promise<{ id: string }> {
  const group = await aGroup(ana, [ben]);
  for (let number = 1; number <= count; number++) await aMessage(ana, group, `old ${number}`);
  return group;
}

const OLD = Array.from({ length: 14 }, (_, index) => `old ${index + 1}`);

describe('Paging through messages while others are sent', () => {
  it.each([
    ['of one conversation', HISTORY],
    ['of all conversations', '/api/messages'],
  ])('%s, newest first, shows each once, and the new ones on the way back', async (_, path) => {
    const group = await groupWith(14);
    const { fetchPage, follow } = reader(path, {}, group.id);
    let sent = 0;
    const send = () => aMessage(ben, group, `new ${++sent}`);

    const onwards = await follow(await fetchPage(), 'next', send);
    const last = onwards.at(-1) ?? (await fetchPage());
    const back = await follow(last, 'prev', nothing);

    expect(keys(onwards)).toEqual(OLD.toReversed());
    expect(keys(back)).toEqual(['new 3', 'new 2', 'new 1', ...OLD.toReversed()]);
    expect([last.nextCursor, back[0]?.prevCursor]).toEqual([null, null]);
  });

  it('of one conversation, oldest first, shows the new ones at the end', async () => {
    const group = await groupWith(14);
    const { fetchPage, follow } = reader(HISTORY, { order: 'asc' }, group.id);
    let sent = 0;
    const send = () => (sent < 5 ? aMessage(ben, group, `new ${++sent}`) : nothing());

    const onwards = await follow(await fetchPage(), 'next', send);

    expect(keys(onwards)).toEqual([...OLD, 'new 1', 'new 2', 'new 3', 'new 4']);
    expect(onwards.at(-1)?.nextCursor).toBeNull();
  });

  it('and deleted leaves each in its place', async () => {
    const group = await groupWith(14);
    const { fetchPage, follow } = reader(HISTORY, {}, group.id);
    const first = await fetchPage();
    const newest = first.items.map(({ id }) => id ?? '');
    const remove = async () => {
      for (const id of newest)
        await ana.api.DELETE('/api/messages/{id}', { params: { path: { id } } });
    };

    const onwards = await follow(first, 'next', remove);
    const back = await follow(onwards.at(-1) ?? first, 'prev', nothing);

    const ids = (pages: Page[]) => pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids(back)).toEqual(ids(onwards));
    expect(ids(back)).toHaveLength(14);
  });
});

describe('Paging through conversations', () => {
  it('shows none twice while some move to the top, and none of the others never', async () => {
    const groups: { id: string }[] = [];
    for (let made = 0; made < 14; made++) groups.unshift(await aGroup(ana, [ben]));
    const { fetchPage, follow } = reader('/api/conversations', {});
    const [moved, ...others] = groups.toReversed() as [{ id: string }, ...{ id: string }[]];

    const onwards = await follow(await fetchPage(), 'next', () => aMessage(ben, moved));

    expect(keys(onwards)).toEqual(others.map(({ id }) => id).reverse());
    expect(keys([await fetchPage()])[0]).toBe(moved.id);
  });
});

describe('Paging through participants while people come and go', () => {
  it('shows everybody who stays exactly once', async () => {
    const [staying, leaving, coming] = await Promise.all(
      [9, 4, 3].map((count) => someUserIds(parley.database, count)),
    );
    const participantIds = [...(staying ?? []), ...(leaving ?? [])];
    const { id } = dataOf(await ana.api.POST('/api/conversations', { body: { participantIds } }));
    const { fetchPage, follow } = reader(PARTICIPANTS, {}, id);
    const change = async () => {
      const [out, into] = [leaving?.pop(), coming?.pop()];
      const path = '/api/conversations/{id}/participants/{userId}';
      if (out) await ana.api.DELETE(path, { params: { path: { id, userId: out } } });
      const body = { participantIds: into ? [into] : [ana.id] };
      await ana.api.POST(PARTICIPANTS, { params: { path: { id } }, body });
    };

    const onwards = await follow(await fetchPage(), 'next', change);
    const back = await follow(onwards.at(-1) ?? (await fetchPage()), 'prev', nothing);

    for (const shown of [keys(onwards), keys(back)]) {
      const stayed = shown.filter((user) => [ana.id, ...(staying ?? [])].includes(user as string));
      expect(stayed).toHaveLength(10);
      expect(new Set(shown).size).toBe(shown.length);
    }
    expect(back[0]?.prevCursor).toBeNull();
  });
});

describe('The ends of a list', () => {
  it.each([0, 1, LIMIT - 1, LIMIT, LIMIT + 1, 2 * LIMIT, 2 * LIMIT + 1])(
    'of %i are where its cursors end',
    async (count) => {
      const group = await groupWith(count);
      const pages = Math.max(1, Math.ceil(count / LIMIT));

      for (const path of [HISTORY, '/api/messages']) {
        const { fetchPage, follow } = reader(path, {}, group.id);
        const onwards = await follow(await fetchPage(), 'next', nothing);
        const back = await follow(onwards.at(-1) ?? (await fetchPage()), 'prev', nothing);

        expect([onwards.length, back.length]).toEqual([pages, pages]);
        expect(onwards.map(({ prevCursor }) => prevCursor === null).indexOf(false)).toBe(
          pages > 1 ? 1 : -1,
        );
        expect(keys(back)).toEqual(keys(onwards));
      }
    },
  );
});
