import { randomUUID } from 'node:crypto';
import type { operations } from './support/api.js';
import {
  aGroup,
  aMessage,
  aUser,
  dataOf,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { clear } from './support/groups.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';

const parley = useParley();

type Query = NonNullable<operations['listMessages']['parameters']['query']>;

const listed = async ({ api }: Person, query: Query = {}) =>
  dataOf(await api.GET('/api/messages', { params: { query } }));

const bodies = ({ items }: { items: Message[] }): (string | null)[] =>
  items.map(({ body }) => body);

/** Puts a message where time alone would not: two of them in one millisecond, say. */
async function sentAt({ id }: Message, time: string): Promise<void> {
  await parley.database.query('update messages set sent_at = $2 where id = $1', [id, time]);
}

describe('The messages of all conversations', () => {
  it('begin after what was cleared, to the number where times are the same', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const group = await aGroup(ana, [ben]);
    const time = new Date().toISOString();
    for (const body of ['one', 'two']) await sentAt(await aMessage(ben, group, body), time);
    await clear(ana, group);
    for (const body of ['three', 'four']) await sentAt(await aMessage(ben, group, body), time);

    expect(bodies(await listed(ana))).toEqual(['four', 'three']);
    expect(bodies(await listed(ben))).toEqual(['four', 'three', 'two', 'one']);
  });

  it('are newest first, and only of those the caller is in', async () => {
    const [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
    const [first, second, foreign] = await Promise.all([
      aGroup(ana, [ben]),
      aGroup(ana, [cleo]),
      aGroup(ben, [cleo]),
    ]);
    await aMessage(ana, first, 'one');
    await aMessage(cleo, second, 'two');
    await aMessage(ben, foreign, 'not hers');
    await aMessage(ben, first, 'three');

    const page = await listed(ana);

    expect(bodies(page)).toEqual(['three', 'two', 'one']);
    expect(page).toMatchObject({ nextCursor: null, prevCursor: null });
  });

  it('are none for somebody in none, and for somebody in silent ones', async () => {
    const [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
    await aGroup(ana, [ben]);

    const pages = await Promise.all([listed(ana), listed(cleo)]);

    const none = { items: [], nextCursor: null, prevCursor: null };
    expect(pages).toEqual([none, none]);
  });

  it('include those from before one joined, and none after one has left', async () => {
    const [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
    const { id } = await aGroup(ana, [ben]);
    await aMessage(ana, { id }, 'before');
    const params = { path: { id } };
    const body = { participantIds: [cleo.id] };
    await ana.api.POST('/api/conversations/{id}/participants', { params, body });

    const joined = await listed(cleo);
    await cleo.api.POST('/api/conversations/{id}/leave', { params });

    expect(bodies(joined)).toEqual(['before']);
    expect(bodies(await listed(cleo))).toEqual([]);
  });

  it('page both ways, also where many were sent in one millisecond', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const groups = [await aGroup(ana, [ben]), await aGroup(ana, [ben]), await aGroup(ana, [ben])];
    for (const group of [...groups, ...groups, ...groups, ...groups]) {
      await sentAt(await aMessage(ana, group), '2026-01-31T09:30:00.125Z');
    }
    const fetchPage = (cursor: string) => listed(ana, { limit: 5, cursor });

    const first = await listed(ana, { limit: 5 });
    const onwards = [first, ...(await pagesFrom(first, 'next', fetchPage))];
    const last = onwards.at(-1) ?? first;
    const back = [...(await pagesFrom(last, 'prev', fetchPage)).reverse(), last];

    const ids = (pages: { items: Message[] }[]) =>
      pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(onwards.map(({ items }) => items.length)).toEqual([5, 5, 2]);
    expect(new Set(ids(onwards)).size).toBe(12);
    expect(ids(back)).toEqual(ids(onwards));
    expect([first.prevCursor, last.nextCursor, back[0]?.prevCursor]).toEqual([null, null, null]);
    for (const { id } of groups) {
      const seqs = onwards.flatMap(({ items }) =>
        items.filter(({ conversationId }) => conversationId === id).map(({ seq }) => seq),
      );
      expect(seqs).toEqual([4, 3, 2, 1]);
    }
  });
});

describe('The messages of all conversations, filtered', () => {
  let ana: Person;
  let ben: Person;
  let silent: { id: string };
  let group: { id: string };
  beforeAll(async () => {
    [ana, ben] = await users('ana', 'ben');
    [group, silent] = [await aGroup(ana, [ben]), await aGroup(ana, [ben])];
    await sentAt(await aMessage(ana, group, 'Tomatoes'), '2026-01-31T09:30:00.123Z');
    await sentAt(await aMessage(ben, group, '50% of the tomatoes'), '2026-01-31T09:30:00.124Z');
    const other = await aGroup(ben, [ana]);
    await sentAt(await aMessage(ben, other, 'elsewhere'), '2026-01-31T09:30:00.125Z');
  });

  it.each<[string, () => Query, string[]]>([
    ['by conversation', () => ({ conversationId: group.id }), ['50% of the tomatoes', 'Tomatoes']],
    [
      'by conversation, in capitals',
      () => ({ conversationId: group.id.toUpperCase() }),
      ['50% of the tomatoes', 'Tomatoes'],
    ],
    ['by a silent conversation', () => ({ conversationId: silent.id }), []],
    ['by sender', () => ({ senderId: ben.id }), ['elsewhere', '50% of the tomatoes']],
    ['by somebody unknown', () => ({ senderId: randomUUID() }), []],
    [
      'by text, whatever its case',
      () => ({ search: 'TOMATO' }),
      ['50% of the tomatoes', 'Tomatoes'],
    ],
    ['by text with a wildcard in it', () => ({ search: '50% of' }), ['50% of the tomatoes']],
    ['by text with a wildcard that is none', () => ({ search: 't%s' }), []],
    ['after a time', () => ({ sentAfter: '2026-01-31T09:30:00.124Z' }), ['elsewhere']],
    ['before a time', () => ({ sentBefore: '2026-01-31T09:30:00.124Z' }), ['Tomatoes']],
    [
      'between times finer than a millisecond',
      () => ({
        sentAfter: '2026-01-31T09:30:00.123456Z',
        sentBefore: '2026-01-31T09:30:00.124999Z',
      }),
      ['50% of the tomatoes'],
    ],
    [
      'after a time in another zone',
      () => ({ sentAfter: '2026-01-31T11:30:00.124+02:00' }),
      ['elsewhere'],
    ],
    [
      'by everything at once',
      () => ({
        senderId: ben.id,
        conversationId: group.id,
        search: 'the',
        sentBefore: '2027-01-01T00:00:00Z',
      }),
      ['50% of the tomatoes'],
    ],
  ])('%s', async (_name, query, expected) => {
    const page = await listed(ana, query());

    expect(bodies(page)).toEqual(expected);
  });

  it('by a conversation that is not the caller’s are a 404', async () => {
    const foreign = await aGroup(ben, [await aUser('cleo')]);

    for (const conversationId of [foreign.id, randomUUID()]) {
      const answer = await ana.api.GET('/api/messages', { params: { query: { conversationId } } });
      expect(answer).toBeProblem(404, 'conversation_not_found');
    }
  });

  it('do not have what was deleted where text is searched for', async () => {
    const { id } = await aMessage(ana, group, 'a tomato too many');
    await ana.api.DELETE('/api/messages/{id}', { params: { path: { id } } });

    const [found, all] = await Promise.all([
      listed(ana, { search: 'too many' }),
      listed(ana, { limit: 1 }),
    ]);

    expect(found.items).toEqual([]);
    expect(all.items).toMatchObject([{ id, body: null }]);
  });

  it('keep their filters from page to page', async () => {
    const query = { senderId: ben.id, limit: 1 };
    const first = await listed(ana, query);

    const second = await listed(ana, { ...query, cursor: first.nextCursor ?? '' });

    expect(bodies(second)).toEqual(['50% of the tomatoes']);
    expect(second.nextCursor).toBeNull();
  });
});
