import type { Api } from './support/client.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  aUser,
  type Conversation,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';

useParley();

interface Query {
  archived?: boolean;
  pinned?: boolean;
  type?: 'direct' | 'group';
  search?: string;
  limit?: number;
  cursor?: string;
}

const list = async (api: Api, query: Query = {}) =>
  dataOf(await api.GET('/api/conversations', { params: { query } }));

const listedIds = async ({ api }: Person, query: Query = {}): Promise<string[]> =>
  (await list(api, query)).items.map(({ id }) => id);

const idsOf = (...conversations: Conversation[]): string[] => conversations.map(({ id }) => id);

describe('The list of conversations', () => {
  it('is empty for somebody new', async () => {
    const ana = await aUser('ana');

    const page = await list(ana.api);

    expect(page).toEqual({ items: [], nextCursor: null, prevCursor: null });
  });

  it('has the most recently active first, and holds only what the caller is in', async () => {
    const [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
    const first = await aGroup(ana, [ben], 'first');
    const second = await aGroup(ana, [ben], 'second');
    await aGroup(cleo, [ben], 'not hers');
    await aMessage(ben, first);

    const ids = await listedIds(ana);

    expect(ids).toEqual(idsOf(first, second));
  });

  it('shows each as the call for one does', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aGroup(ana, [ben], 'Allotment');
    await aMessage(ben, { id }, 'one');
    await aMessage(ben, { id }, 'two');

    const { items } = await list(ana.api);

    const one = await ana.api.GET('/api/conversations/{id}', { params: { path: { id } } });
    expect(items).toEqual([dataOf(one)]);
    expect(items[0]).toMatchObject({ lastSeq: 2, unreadCount: 2, lastMessage: { body: 'two' } });
  });

  it('pages both ways without gap or overlap', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const made: Conversation[] = [];
    for (let index = 0; index < 7; index++) made.unshift(await aGroup(ana, [ben]));
    const fetchPage = (cursor: string) => list(ana.api, { limit: 3, cursor });

    const first = await list(ana.api, { limit: 3 });
    const onwards = [first, ...(await pagesFrom(first, 'next', fetchPage))];
    const last = onwards.at(-1) ?? first;
    const back = [...(await pagesFrom(last, 'prev', fetchPage)).reverse(), last];

    const idsIn = (pages: { items: Conversation[] }[]) => pages.map(({ items }) => idsOf(...items));
    expect(idsIn(onwards).map(({ length }) => length)).toEqual([3, 3, 1]);
    expect(idsIn(onwards).flat()).toEqual(idsOf(...made));
    expect(idsIn(back).flat()).toEqual(idsOf(...made));
    expect([onwards[0]?.prevCursor, last.nextCursor, back[0]?.prevCursor]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('The list of conversations, filtered', () => {
  let ana: Person;
  let ben: Person;
  let allotment: Conversation;
  let percent: Conversation;
  let direct: Conversation;
  beforeAll(async () => {
    [ana, ben] = await users('ana', 'ben');
    direct = await aDirectConversation(ana, ben);
    allotment = await aGroup(ana, [ben], 'The ALLOTMENT');
    percent = await aGroup(ana, [await aUser('cleo')], '100% _sure_');
    const params = { path: { id: percent.id } };
    await ana.api.PATCH('/api/conversations/{id}/preferences', {
      params,
      body: { archived: true },
    });
  });

  it('by archived tells the archived from the others', async () => {
    const [archived, others, all] = await Promise.all([
      listedIds(ana, { archived: true }),
      listedIds(ana, { archived: false }),
      listedIds(ana),
    ]);

    expect(archived).toEqual(idsOf(percent));
    expect(others).toEqual(idsOf(allotment, direct));
    expect(all).toEqual(idsOf(percent, allotment, direct));
  });

  it('by pinned tells the pinned from the others, in the same order', async () => {
    for (const { id } of [direct, allotment]) {
      const params = { path: { id } };
      await ana.api.PATCH('/api/conversations/{id}/preferences', {
        params,
        body: { pinned: true },
      });
    }

    const [pinned, others] = await Promise.all([
      listedIds(ana, { pinned: true }),
      listedIds(ana, { pinned: false }),
    ]);

    expect(pinned).toEqual(idsOf(allotment, direct));
    expect(others).toEqual(idsOf(percent));
  });

  it('by type tells direct ones from groups', async () => {
    const [directs, groups] = await Promise.all([
      listedIds(ana, { type: 'direct' }),
      listedIds(ana, { type: 'group' }),
    ]);

    expect(directs).toEqual(idsOf(direct));
    expect(groups).toEqual(idsOf(percent, allotment));
  });

  it('by search finds part of a title, whatever its case', async () => {
    const ids = await listedIds(ana, { search: 'lotMent' });

    expect(ids).toEqual(idsOf(allotment));
  });

  it('by search finds part of the name of somebody else in it, but not one’s own', async () => {
    const [byOther, byOwn] = await Promise.all([
      listedIds(ana, { search: ben.username.toUpperCase() }),
      listedIds(ana, { search: ana.username }),
    ]);

    expect(byOther).toEqual(idsOf(allotment, direct));
    expect(byOwn).toEqual([]);
  });

  it.each([
    ['%', 1],
    ['_', 1],
    ['100% _s', 1],
    ['\\', 0],
    ['%%', 0],
  ])('by search takes %s for what it says', async (search, found) => {
    const ids = await listedIds(ana, { search });

    expect(ids).toHaveLength(found);
  });
});
