import type { operations } from './support/api.js';
import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';

const parley = useParley();

type Query = NonNullable<operations['listConversationMessages']['parameters']['query']>;
type Page = Awaited<ReturnType<typeof history>>;

let ana: Person;
let ben: Person;
let group: { id: string };
/** Of Ana's messages 1 to 10, Ben has read 4. */
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
  group = await aGroup(ana, [ben]);
  for (let seq = 1; seq <= 10; seq++) await aMessage(ana, group, `number ${seq}`);
  const params = { path: { id: group.id } };
  await ben.api.PUT('/api/conversations/{id}/read', { params, body: { seq: 4 } });
});

const history = async (query: Query = {}, { id } = group, { api } = ben) =>
  dataOf(await api.GET('/api/conversations/{id}/messages', { params: { path: { id }, query } }));

const seqs = ({ items }: { items: Message[] }): number[] => items.map(({ seq }) => seq);
const ends = ({ prevCursor, nextCursor }: Page) => [prevCursor !== null, nextCursor !== null];

describe('The history of a conversation', () => {
  it('is newest first, or oldest first where asked', async () => {
    const [newestFirst, oldestFirst] = await Promise.all([history(), history({ order: 'asc' })]);

    expect(seqs(newestFirst)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(seqs(oldestFirst)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('shows each message as the call for one does', async () => {
    const { items } = await history({ limit: 1 });

    const params = { path: { id: items[0]?.id ?? '' } };
    const one = dataOf(await ben.api.GET('/api/messages/{id}', { params }));
    expect(items).toEqual([one]);
  });

  it('is an empty page where nothing has been said', async () => {
    const silent = await aGroup(ana, [ben]);

    const pages = await Promise.all([
      history({}, silent),
      history({ around: 'firstUnread' }, silent),
      history({ around: '1', order: 'asc' }, silent),
    ]);

    const none = { items: [], nextCursor: null, prevCursor: null };
    expect(pages).toEqual([none, none, none]);
  });

  it.each([
    [{ afterSeq: 7 }, [10, 9, 8]],
    [{ beforeSeq: 3 }, [2, 1]],
    [{ afterSeq: 3, beforeSeq: 6 }, [5, 4]],
    [{ afterSeq: 3, beforeSeq: 6, order: 'asc' as const }, [4, 5]],
    [{ afterSeq: 10 }, []],
    [{ beforeSeq: 1 }, []],
    [{ beforeSeq: 0 }, []],
    [{ afterSeq: 0, limit: 2, order: 'asc' as const }, [1, 2]],
    [{ afterSeq: Number.MAX_SAFE_INTEGER }, []],
  ])('holds what is asked for with %j', async (query, expected) => {
    const page = await history(query);

    expect(seqs(page)).toEqual(expected);
  });

  it.each(['asc', 'desc'] as const)('pages both ways within bounds, in order %s', async (order) => {
    const query: Query = { order, afterSeq: 1, beforeSeq: 9, limit: 3 };
    const fetchPage = (cursor: string) => history({ ...query, cursor });

    const first = await history(query);
    const onwards = [first, ...(await pagesFrom(first, 'next', fetchPage))];
    const last = onwards.at(-1) ?? first;
    const back = [...(await pagesFrom(last, 'prev', fetchPage)).reverse(), last];

    const rising = [[2, 3, 4], [5, 6, 7], [8]];
    const falling = [[8, 7, 6], [5, 4, 3], [2]];
    expect(onwards.map(seqs)).toEqual(order === 'asc' ? rising : falling);
    expect(back.flatMap(seqs)).toEqual(onwards.flatMap(seqs));
    expect(onwards.map(ends)).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
    expect(back.map(ends).slice(0, 1)).toEqual([[false, true]]);
  });

  it('ends exactly where the last page is full', async () => {
    const first = await history({ limit: 5 });
    const second = await history({ limit: 5, cursor: first.nextCursor ?? '' });

    expect(seqs(second)).toEqual([5, 4, 3, 2, 1]);
    expect(second.nextCursor).toBeNull();
  });
});

describe('The history around a place', () => {
  it.each<[Query, number[]]>([
    [{ around: '5', limit: 4 }, [6, 5, 4, 3]],
    [{ around: '5', limit: 4, order: 'asc' }, [3, 4, 5, 6]],
    [{ around: '5', limit: 3, order: 'asc' }, [4, 5, 6]],
    [{ around: '5', limit: 1 }, [5]],
    [{ around: '1', limit: 4, order: 'asc' }, [1, 2, 3, 4]],
    [{ around: '0', limit: 4, order: 'asc' }, [1, 2, 3, 4]],
    [{ around: '10', limit: 4, order: 'asc' }, [7, 8, 9, 10]],
    [{ around: '11', limit: 4, order: 'asc' }, [7, 8, 9, 10]],
    [{ around: '11', limit: 1, order: 'asc' }, [10]],
    [{ around: '999999999999999', limit: 2, order: 'asc' }, [9, 10]],
    [{ around: 'firstUnread', limit: 4, order: 'asc' }, [3, 4, 5, 6]],
    [{ around: 'firstUnread', limit: 1 }, [5]],
    [{ around: '5', limit: 100, order: 'asc' }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('is with %j the messages %j', async (query, expected) => {
    const page = await history(query);

    expect(seqs(page)).toEqual(expected);
  });

  it('is that of a time: the first message from then on, or the newest page', async () => {
    const all = await history({ order: 'asc' });
    const sentAt = all.items[4]?.sentAt ?? '';
    const [then, before, after, elsewhere] = await Promise.all([
      history({ around: sentAt, limit: 1 }),
      history({ around: '2020-01-31T09:30:00Z', limit: 1 }),
      history({ around: '2040-01-31T09:30:00+02:00', limit: 2 }),
      history({ around: new Date(sentAt).toISOString().replace('Z', '+00:00'), limit: 1 }),
    ]);

    const first = all.items.find((message) => message.sentAt === sentAt)?.seq;
    expect([then, before, after, elsewhere].map(seqs)).toEqual([[first], [1], [10, 9], [first]]);
  });

  it('is that of the first of several that were sent at the same time', async () => {
    const many = await aGroup(ana, [ben]);
    for (let sent = 0; sent < 6; sent++) await aMessage(ana, many);
    await parley.database.query(
      `update messages m set sent_at = first.sent_at from messages first
       where m.conversation_id = $1 and m.seq in (4, 5)
         and first.conversation_id = $1 and first.seq = 3`,
      [many.id],
    );
    const [third] = (await history({ around: '3', limit: 1 }, many)).items;

    const page = await history({ around: third?.sentAt ?? '', limit: 3, order: 'asc' }, many);

    expect(seqs(page)).toEqual([2, 3, 4]);
  });

  it('is the newest page where all is read', async () => {
    const [page, one] = await Promise.all([
      history({ around: 'firstUnread', limit: 4 }, group, ana),
      history({ around: 'firstUnread', limit: 1 }, group, ana),
    ]);

    expect([seqs(page), seqs(one)]).toEqual([[10, 9, 8, 7], [10]]);
  });

  it.each<[Query, [boolean, boolean]]>([
    [{ around: '1', limit: 4, order: 'asc' }, [false, true]],
    [{ around: '10', limit: 4, order: 'asc' }, [true, false]],
    [{ around: '5', limit: 4, order: 'asc' }, [true, true]],
    [{ around: '1', limit: 4 }, [true, false]],
    [{ around: '10', limit: 4 }, [false, true]],
    [{ around: '5', limit: 1 }, [true, true]],
    [{ around: '1', limit: 1, order: 'asc' }, [false, true]],
    [{ around: '5', limit: 10 }, [false, false]],
  ])('goes on before it and after it, with %j: %j', async (query, expected) => {
    const page = await history(query);

    expect(ends(page)).toEqual(expected);
  });

  it.each(['asc', 'desc'] as const)(
    'is the middle of the whole, which its cursors lead through in order %s',
    async (order) => {
      const fetchPage = (cursor: string) => history({ order, limit: 3, cursor });

      const middle = await history({ order, limit: 3, around: 'firstUnread' });
      const before = (await pagesFrom(middle, 'prev', fetchPage)).reverse();
      const after = await pagesFrom(middle, 'next', fetchPage);

      const whole = [...before, middle, ...after].flatMap(seqs);
      const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
      expect(whole).toEqual(order === 'asc' ? rising : rising.toReversed());
      expect([before[0]?.prevCursor, after.at(-1)?.nextCursor]).toEqual([null, null]);
    },
  );

  it('cannot be asked for together with another place', async () => {
    const { nextCursor } = await history({ limit: 2 });

    for (const place of [{ cursor: nextCursor ?? '' }, { afterSeq: 1 }, { beforeSeq: 9 }]) {
      const params = { path: { id: group.id }, query: { ...place, limit: 2, around: '5' } };
      const answer = await ben.api.GET('/api/conversations/{id}/messages', { params });
      expect(answer).toBeProblem(400, 'validation_failed', 'around');
    }
  });
});
