import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { add, change, type Group } from './support/groups.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';
import { aReply, remove } from './support/threads.js';

useParley();

let ana: Person;
let ben: Person;
let group: Group;
let parent: Message;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
  parent = await aMessage(ana, group);
});

interface Query {
  limit?: number;
  cursor?: string;
  order?: 'asc' | 'desc';
}
const replies = ({ api }: Person, query: Query = {}, { id }: { id: string } = parent) =>
  api.GET('/api/messages/{id}/replies', { params: { path: { id }, query } });
const bodiesOf = (page: { items: Message[] }) => page.items.map(({ body }) => body);

describe('The replies to a message', () => {
  it('are those to it alone, the oldest first, or the newest', async () => {
    const other = await aMessage(ben, group);
    const first = await aReply(ben, parent, 'one');
    await aReply(ben, other, 'elsewhere');
    const second = await aReply(ana, parent, 'two');

    expect(dataOf(await replies(ben)).items).toEqual([first, second]);
    expect(bodiesOf(dataOf(await replies(ben, { order: 'desc' })))).toEqual(['two', 'one']);
  });

  it('are none for a message that has none, and for a reply', async () => {
    const reply = await aReply(ben, await aMessage(ben, group));

    for (const message of [parent, reply]) {
      const nothing = { items: [], nextCursor: null, prevCursor: null };
      expect(dataOf(await replies(ana, {}, message))).toEqual(nothing);
    }
  });

  it.each(['asc', 'desc'] as const)('are paged both ways: %s', async (order) => {
    for (const body of ['1', '2', '3', '4', '5']) await aReply(ben, parent, body);
    const sorted = order === 'asc' ? ['1', '2', '3', '4', '5'] : ['5', '4', '3', '2', '1'];
    const page = async (cursor?: string) =>
      dataOf(await replies(ana, { limit: 2, order, ...(cursor !== undefined && { cursor }) }));

    const first = await page();
    const following = await pagesFrom(first, 'next', page);
    const last = following.at(-1) ?? first;
    const preceding = await pagesFrom(last, 'prev', page);

    expect([first, ...following].flatMap(bodiesOf)).toEqual(sorted);
    expect([...preceding.reverse(), last].flatMap(bodiesOf)).toEqual(sorted);
  });

  it('have cursors that fit no other list', async () => {
    await aReply(ben, parent);
    await aReply(ben, parent);
    const { nextCursor } = dataOf(await replies(ana, { limit: 1 }));

    const answer = await replies(ana, { cursor: nextCursor ?? '', order: 'desc' });

    expect(answer).toBeProblem(400, 'cursor_invalid', 'cursor');
  });

  it('are there when it is deleted, and stay in their place when they are', async () => {
    await remove(ben, await aReply(ben, parent, 'one'));
    await aReply(ben, parent, 'two');

    await remove(ana, parent);

    expect(bodiesOf(dataOf(await replies(ana)))).toEqual([null, 'two']);
  });

  it('are in the conversation’s list as well, and those who joined later see theirs', async () => {
    const [cleo] = await users('cleo');
    await change(ana, group, { historyVisibility: 'sinceJoin' });
    await add(ana, group, cleo);
    const reply = await aReply(ben, parent);

    const params = { path: { id: group.id } };
    const list = dataOf(await cleo.api.GET('/api/conversations/{id}/messages', { params }));

    expect(list.items).toEqual([reply]);
    expect(await replies(cleo)).toBeProblem(404, 'message_not_found');
    expect(dataOf(await replies(cleo, {}, reply)).items).toEqual([]);
  });
});
