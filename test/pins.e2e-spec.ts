import { aCursor, eventsSince } from './support/feed.js';
import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { at, type Group } from './support/groups.js';
import { pagesFrom } from './support/pages.js';
import { useOwnParley } from './support/parley.js';
import { pin, pinnedIn, pinsOf, unpin } from './support/pins.js';
import { remove } from './support/threads.js';

const MOST = 3;
useOwnParley({ MAX_PINNED_MESSAGES: String(MOST) });

let ana: Person;
let ben: Person;
let group: Group;
let message: Message;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
  message = await aMessage(ben, group);
});

describe('The pins of a conversation', () => {
  it('are listed by when they were pinned, last first, page by page and back', async () => {
    const sent = [message, await aMessage(ben, group), await aMessage(ana, group)];
    for (const each of [sent[2], sent[0], sent[1]]) await pin(ana, each ?? message);
    const page = async (cursor?: string) =>
      dataOf(
        await ben.api.GET('/api/conversations/{id}/pins', {
          params: { path: group, query: { limit: 1, ...(cursor !== undefined && { cursor }) } },
        }),
      );

    const first = await page();
    const forwards = [first, ...(await pagesFrom(first, 'next', page))];
    const last = forwards.at(-1) ?? first;
    const backwards = [last, ...(await pagesFrom(last, 'prev', page))];

    const idsOf = (pages: (typeof first)[]) =>
      pages.flatMap(({ items }) => items.map((each) => each.message.id));
    expect(idsOf(forwards)).toEqual([sent[1]?.id, sent[0]?.id, sent[2]?.id]);
    expect(idsOf(backwards)).toEqual(idsOf(forwards).reverse());
  });

  it('are those of this one alone', async () => {
    const other = await aGroup(ana, [ben]);
    await pin(ana, await aMessage(ana, other));

    expect(await pinsOf(ben, group)).toEqual([]);
  });

  it(`are ${MOST} at most, and of what is unpinned or deleted the place is free`, async () => {
    const sent = [message];
    for (let number = 0; number < MOST; number++) sent.push(await aMessage(ben, group));
    const [first = message, second = message, third = message, fourth = message] = sent;
    for (const each of [first, second, third])
      expect((await pin(ana, each)).response.ok).toBe(true);

    expect(await pin(ana, fourth)).toBeProblem(409, 'too_many_pins');
    expect((await pin(ana, third)).response.status).toBe(200);
    await unpin(ana, first);
    expect((await pin(ana, fourth)).response.status).toBe(200);
    await remove(ben, second);
    expect((await pin(ana, first)).response.status).toBe(200);
    expect(await pin(ana, await aMessage(ana, group))).toBeProblem(409, 'too_many_pins');
  });

  it('are no more than that in a race, and none is pinned twice', async () => {
    const sent = [message];
    for (let number = 0; number < 7; number++) sent.push(await aMessage(ben, group));
    const since = await aCursor(ben);

    const answers = await Promise.all([...sent, ...sent].map((each) => pin(ana, each)));

    const pinned = new Set(await pinnedIn(ben, group));
    expect(pinned.size).toBe(MOST);
    const good = answers.flatMap(({ data }) => (data ? [data.message.id] : []));
    expect(new Set(good)).toEqual(pinned);
    expect(await eventsSince(ben, since)).toHaveLength(MOST);
  });

  it('stay true while messages are sent, edited and deleted', async () => {
    const sent = await Promise.all(Array.from({ length: MOST }, () => aMessage(ben, group)));

    await Promise.all([
      ...sent.flatMap((each) => [pin(ana, each), remove(ben, each), pin(ana, each)]),
      ...sent.map(() => aMessage(ben, group)),
      ben.api.PATCH('/api/messages/{id}', { ...at(message), body: { body: 'edited' } }),
    ]);

    expect(await pinsOf(ana, group)).toEqual([]);
    expect((await pin(ana, message)).response.status).toBe(200);
  });
});
