import { aCursor, eventsSince, typesOf } from './support/feed.js';
import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import type { Group } from './support/groups.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';
import {
  aReply,
  follow,
  readThread,
  remove,
  threadOf,
  threadsOf,
  unfollow,
} from './support/threads.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let group: Group;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
  group = await aGroup(ana, [ben]);
});

/** Messages of Ana, in as many groups. */
async function sentIn(groups: number): Promise<Message[]> {
  const sent: Message[] = [];
  for (let number = 1; number <= groups; number++) {
    sent.push(await aMessage(ana, await aGroup(ana, [ben]), `message ${number}`));
  }
  return sent;
}

const textsOf = (threads: { message: Message }[]) => threads.map(({ message }) => message.body);

describe('The threads that somebody follows', () => {
  it('are listed over all conversations, replied to last first, page by page and back', async () => {
    const [one, two, three] = await sentIn(3);
    for (const each of [one, two, three, one]) if (each) await aReply(ben, each);
    const page = async (cursor?: string) => {
      const query = { limit: 1, ...(cursor !== undefined && { cursor }) };
      return dataOf(await ana.api.GET('/api/threads', { params: { query } }));
    };

    const first = await page();
    const forwards = [first, ...(await pagesFrom(first, 'next', page))];
    const last = forwards.at(-1) ?? first;
    const backwards = [last, ...(await pagesFrom(last, 'prev', page))];

    const order = forwards.flatMap(({ items }) => textsOf(items));
    expect(order).toEqual(['message 1', 'message 3', 'message 2']);
    expect(backwards.flatMap(({ items }) => textsOf(items))).toEqual(order.reverse());
  });

  it('may be asked for by whether something in them is unread', async () => {
    const [one, two, three, four] = await sentIn(4);
    for (const each of [one, two, three]) if (each) await follow(ben, each);
    for (const each of [two, four]) if (each) await aReply(ana, each);
    if (three) await aReply(ben, three);

    expect(textsOf(await threadsOf(ben, { unread: true }))).toEqual(['message 2']);
    expect(textsOf(await threadsOf(ben, { unread: false }))).toEqual(['message 3', 'message 1']);
  });

  it('have cursors of their own for each of that', async () => {
    const [one, two] = await sentIn(2);
    for (const each of [one, two]) if (each) await aReply(ben, each);
    const query = { limit: 1, unread: true };
    const { nextCursor } = dataOf(await ana.api.GET('/api/threads', { params: { query } }));

    const other = await ana.api.GET('/api/threads', {
      params: { query: { cursor: nextCursor ?? '' } },
    });

    expect(other).toBeProblem(400, 'cursor_invalid');
  });
});

describe('What is unread in a thread', () => {
  let parent: Message;
  beforeEach(async () => {
    parent = await aMessage(ana, group);
    await follow(ben, parent);
  });

  const unread = async (): Promise<number> => dataOf(await threadOf(ben, parent)).unreadCount;

  it('are replies of others after the place that was read, without deleted ones', async () => {
    const [first, second] = [await aReply(ana, parent), await aReply(ana, parent)];
    await aMessage(ana, group);
    expect(await unread()).toBe(2);

    await remove(ana, second);
    expect(await unread()).toBe(1);
    const read = dataOf(await readThread(ben, parent, first.seq));

    expect(read).toMatchObject({ lastReadSeq: first.seq, unreadCount: 0 });
    expect(await threadsOf(ben, { unread: true })).toEqual([]);
  });

  it('is read by replying', async () => {
    await aReply(ana, parent);
    const own = await aReply(ben, parent);

    expect(dataOf(await threadOf(ben, parent))).toMatchObject({
      lastReadSeq: own.seq,
      unreadCount: 0,
    });
  });

  it('is not read by reading the conversation, nor the other way around', async () => {
    const sent = await aReply(ana, parent);
    const params = { path: { id: group.id } };
    await ben.api.PUT('/api/conversations/{id}/read', { params, body: { seq: sent.seq } });
    const before = await unread();
    const later = await aReply(ana, parent);
    await readThread(ben, parent, later.seq);

    expect(before).toBe(1);
    expect(dataOf(await ben.api.GET('/api/conversations/{id}', { params })).unreadCount).toBe(1);
  });

  it('is exact to 999, and then is 1000 for more', async () => {
    await aReply(ana, parent);
    await parley.database.query(
      `insert into messages (conversation_id, seq, id, sender_id, body, sent_at, parent_id)
       select $1, n, gen_random_uuid(), $2, 'text', now(), $3 from generate_series(3, 1000) n`,
      [group.id, ana.id, parent.id],
    );
    await parley.database.query('update conversations set last_seq = 1000 where id = $1', [
      group.id,
    ]);
    const exact = dataOf(await threadOf(ben, parent));

    await aReply(ana, parent);

    expect(exact).toMatchObject({ unreadCount: 999, unreadCapped: false });
    expect(dataOf(await threadOf(ben, parent))).toMatchObject({
      unreadCount: 1000,
      unreadCapped: true,
    });
  });
});

describe('The place up to which a thread is read', () => {
  it('never moves back, and a move is told to one’s devices once', async () => {
    const parent = await aMessage(ana, group);
    await follow(ben, parent);
    const [first, second] = [await aReply(ana, parent), await aReply(ana, parent)];
    const [since, ofAna] = [await aCursor(ben), await aCursor(ana)];

    for (const { seq } of [second, first, second]) await readThread(ben, parent, seq);

    const told = await eventsSince(ben, since);
    expect(typesOf(told)).toEqual(['thread.updated']);
    expect(told).toMatchObject([{ data: { lastReadSeq: second.seq, unreadCount: 0 } }]);
    expect(await eventsSince(ana, ofAna)).toEqual([]);
  });

  it('is nowhere past the newest message, nor in a thread that is not followed', async () => {
    const parent = await aMessage(ana, group);
    expect(await readThread(ben, parent, 1)).toBeProblem(409, 'thread_not_followed');
    await follow(ben, parent);

    expect(await readThread(ben, parent, 2)).toBeProblem(400, 'validation_failed', 'seq');
    expect((await readThread(ben, parent, 1)).response.status).toBe(200);
    await unfollow(ben, parent);
    expect(await readThread(ben, parent, 1)).toBeProblem(409, 'thread_not_followed');
  });
});
