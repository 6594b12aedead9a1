import { randomUUID } from 'node:crypto';
import { block, blockedBy, blocksOf, unblock } from './support/blocks.js';
import { aCursor, eventsSince, typesOf } from './support/feed.js';
import { aDirectConversation, aUser, dataOf, logIn, type Person, users } from './support/given.js';
import { pagesFrom } from './support/pages.js';
import { useOwnParley } from './support/parley.js';
import { aStream, closeSockets } from './support/socket.js';

const MOST = 4;
const parley = useOwnParley({ MAX_BLOCKS: String(MOST) });
afterEach(closeSockets);

let ana: Person;
let ben: Person;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
});

const several = (count: number): Promise<Person[]> =>
  Promise.all(Array.from({ length: count }, () => aUser('somebody')));

describe('Blocking somebody', () => {
  it('is seen by who has done so, on all devices, and by nobody else', async () => {
    const phone = { ...ana, ...(await logIn(ana.username)) };

    const made = dataOf(await block(ana, ben));

    expect(made).toMatchObject({ user: { id: ben.id, username: ben.username } });
    expect(await blocksOf(phone)).toEqual([made]);
    expect(await blocksOf(ben)).toEqual([]);
  });

  it('is done once: again it changes nothing, and nothing is told', async () => {
    const first = dataOf(await block(ana, ben));
    const since = await aCursor(ana);

    const again = await block(ana, ben);

    expect(again.response.status).toBe(200);
    expect(again.data).toEqual(first);
    expect(await eventsSince(ana, since)).toEqual([]);
  });

  it('can be taken back; again is no matter, and nothing is told', async () => {
    await block(ana, ben);
    await unblock(ana, ben);
    const since = await aCursor(ana);

    expect((await unblock(ana, ben)).response.status).toBe(204);
    expect((await unblock(ana, { id: randomUUID() })).response.status).toBe(204);
    expect(await blocksOf(ana)).toEqual([]);
    expect(await eventsSince(ana, since)).toEqual([]);
  });

  it('is told to their other devices, and so is that it is over', async () => {
    const phone = await aStream({ ...ana, ...(await logIn(ana.username)) });
    const since = await aCursor(ana);

    const made = dataOf(await block(ana, ben));
    const told = await phone.find(({ type }) => type === 'block.added');
    await unblock(ana, ben);

    expect(told.data).toEqual(made);
    expect(await eventsSince(ana, since)).toMatchObject([
      { type: 'block.added', data: null },
      { type: 'block.removed', data: { id: ben.id } },
    ]);
  });

  it('is not told to who is blocked', async () => {
    await aDirectConversation(ana, ben);
    const since = await aCursor(ben);

    await block(ana, ben);
    await unblock(ana, ben);

    expect(await eventsSince(ben, since)).toEqual([]);
  });

  it.each([
    ['oneself', () => Promise.resolve(ana), 409, 'cannot_block_yourself'],
    ['nobody', () => Promise.resolve({ id: randomUUID() }), 404, 'user_not_found'],
    [
      'somebody who has left',
      async () => {
        const cleo = await aUser('cleo');
        await cleo.api.DELETE('/api/users/me');
        return cleo;
      },
      404,
      'user_not_found',
    ],
  ] as const)('cannot be done to %s', async (_name, whom, status, code) => {
    expect(await block(ana, await whom())).toBeProblem(status, code);
    expect(await blocksOf(ana)).toEqual([]);
  });
});

describe('Those whom somebody has blocked', () => {
  it('are listed, blocked last first, page by page and back', async () => {
    const people = await several(3);
    for (const each of people) await block(ana, each);
    const page = async (cursor?: string) => {
      const query = { limit: 1, ...(cursor !== undefined && { cursor }) };
      return dataOf(await ana.api.GET('/api/users/me/blocks', { params: { query } }));
    };

    const first = await page();
    const forwards = [first, ...(await pagesFrom(first, 'next', page))];
    const last = forwards.at(-1) ?? first;
    const backwards = [last, ...(await pagesFrom(last, 'prev', page))];

    const idsOf = (pages: (typeof first)[]) =>
      pages.flatMap(({ items }) => items.map(({ user }) => user.id));
    expect(idsOf(forwards)).toEqual(people.map(({ id }) => id).reverse());
    expect(idsOf(backwards)).toEqual(idsOf(forwards).reverse());
  });

  it(`are ${MOST} at most, whoever of them is still there`, async () => {
    const people = await several(MOST + 1);
    const [first, second] = people;
    const last = people.at(-1);
    if (!first || !second || !last) throw new Error('too few');
    for (const each of people.slice(0, MOST))
      expect((await block(ana, each)).response.ok).toBe(true);

    expect(await block(ana, last)).toBeProblem(409, 'too_many_blocks');
    expect((await block(ana, first)).response.status).toBe(200);
    await unblock(ana, first);
    expect((await block(ana, last)).response.status).toBe(200);
    await second.api.DELETE('/api/users/me');
    expect((await block(ana, first)).response.status).toBe(200);
    expect(await blocksOf(ana)).toHaveLength(MOST);
  });

  it('are no more than that in a race, each once and told once', async () => {
    const people = await several(MOST + 3);
    const since = await aCursor(ana);

    const answers = await Promise.all([...people, ...people].map((each) => block(ana, each)));

    const blocked = await blockedBy(ana);
    const good = answers.flatMap(({ data }) => (data ? [data.user.id] : []));
    expect(blocked).toHaveLength(MOST);
    expect(new Set(good)).toEqual(new Set(blocked));
    expect(typesOf(await eventsSince(ana, since))).toEqual(Array(MOST).fill('block.added'));
  });

  it('are what the last of its events says, whatever was done at once', async () => {
    let isThere = false;
    for (let round = 0; round < 10; round++) {
      const since = await aCursor(ana);

      await Promise.all(
        Array.from({ length: 8 }, (_, index) => (index % 2 ? block : unblock)(ana, ben)),
      );

      for (const { type } of await eventsSince(ana, since)) isThere = type === 'block.added';
      expect(await blockedBy(ana)).toEqual(isThere ? [ben.id] : []);
    }
  });
});

describe('A deleted account', () => {
  it('leaves no blocks, and its own are in the receipt', async () => {
    const [cleo] = await users('cleo');
    await block(ana, ben);
    await block(ana, cleo);
    await block(ben, ana);

    const receipt = dataOf(await ana.api.DELETE('/api/users/me'));

    expect(receipt.items).toContainEqual({ kind: 'blocks', count: 2, kept: false });
    expect(await blocksOf(ben)).toEqual([]);
    const left = await parley.database.query(
      'select from blocks where blocker_id = $1 or blocked_id = $1',
      [ana.id],
    );
    expect(left).toHaveLength(0);
  });
});
