import {
  aGroup,
  aMessage,
  aUser,
  dataOf,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { change, leave } from './support/groups.js';
import { useOwnParley } from './support/parley.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';
import {
  bodies,
  chatter,
  fill,
  highlighted,
  indexed,
  searched,
  trySearch,
} from './support/search.js';

const parley = useOwnParley();
import.meta.jest.setTimeout(60_000);

const edit = (person: Person, { id }: Message, body: string) =>
  person.api.PATCH('/api/messages/{id}', { params: { path: { id } }, body: { body } });
const remove = (person: Person, { id }: Message) =>
  person.api.DELETE('/api/messages/{id}', { params: { path: { id } } });

let ana: Person;
let ben: Person;
let group: { id: string };
let message: Message;

/** With more than a block of messages, of which one is `message`, all of them in the index or none. */
describe.each(['just sent', 'indexed'])('A message that is %s', (state) => {
  beforeEach(async () => {
    [ana, ben] = await users('ana', 'ben');
    group = await aGroup(ana, [ben]);
    await fill(parley.database, ben, group, chatter(30));
    message = await aMessage(ana, group, 'The wombat sleeps');
    await fill(parley.database, ben, group, chatter(50));
    if (state === 'indexed') await indexed(parley.database, group);
  }, 60_000);

  it('is found by its new words and not by the old ones, once it is edited', async () => {
    dataOf(await edit(ana, message, 'The quokka wakes'));

    const [old, fresh] = [await searched(ben, 'wombat'), await searched(ben, 'quokka')];
    if (state === 'indexed') await indexed(parley.database, group);
    const [oldLater, freshLater] = [await searched(ben, 'wombat'), await searched(ben, 'quokka')];

    expect([old, oldLater].flatMap(bodies)).toEqual([]);
    expect([fresh, freshLater].flatMap(bodies)).toEqual(['The quokka wakes', 'The quokka wakes']);
    expect(fresh.items.flatMap(highlighted)).toEqual(['quokka']);
  });

  it('is not shown with words that nobody looked for, edited just after it was found', async () => {
    const editing = await RawTransaction.begin(parley.database);
    await editing.query('lock table users in access exclusive mode');

    const searching = searched(ana, 'wombat');
    await untilWaiting(parley.database, 1);
    await editing.query(`update messages set body = 'The quokka wakes' where id = $1`, [
      message.id,
    ]);
    await editing.commit();

    expect(bodies(await searching)).toEqual([]);
  });

  it('is not found once it is deleted, and the index forgets its words', async () => {
    await remove(ana, message);

    expect((await searched(ben, 'wombat')).items).toEqual([]);
    if (state === 'just sent') return;
    await indexed(parley.database, group);
    const [row] = await parley.database.query<{ count: number }>(
      `select count(distinct gram)::int as count from search_blocks, unnest(grams) gram
       where conversation_id = $1`,
      [group.id],
    );
    await edit(ana, await aMessage(ana, group, 'x'), 'y');
    expect(row?.count).toBe(await gramsOfChatter());
  });

  it('is found by nobody else, by nobody who has left, and by nobody who has cleared it', async () => {
    const cleo = await aUser('cleo');
    await leave(ben, group);
    await ana.api.POST('/api/conversations/{id}/clear', { params: { path: group } });

    const pages = await Promise.all([ana, ben, cleo].map((person) => searched(person, 'wombat')));

    expect(pages.flatMap(bodies)).toEqual([]);
    const named = { conversationId: group.id };
    expect(await trySearch(ben, 'wombat', named)).toBeProblem(404, 'conversation_not_found');
    expect(await trySearch(cleo, 'wombat', named)).toBeProblem(404, 'conversation_not_found');
    expect((await searched(ana, 'wombat', named)).items).toEqual([]);
  });

  it('is found by who joined later only where the group shows what was before', async () => {
    const [cleo, dora] = await users('cleo', 'dora');
    const params = { path: group };
    const add = ({ id }: Person) =>
      ana.api.POST('/api/conversations/{id}/participants', {
        params,
        body: { participantIds: [id] },
      });
    await add(cleo);
    await change(ana, group, { historyVisibility: 'sinceJoin' });
    await add(dora);

    const pages = [await searched(cleo, 'wombat'), await searched(dora, 'wombat')];

    expect(pages.map(bodies)).toEqual([['The wombat sleeps'], []]);
  });

  it('is found together with the other filters, or not', async () => {
    const other = await aGroup(ana, [ben]);
    const { sentAt } = message;
    const found = async (query: object) => (await searched(ben, 'wombat', query)).items.length;

    expect([
      await found({ senderId: ana.id }),
      await found({ senderId: ben.id }),
      await found({ conversationId: group.id }),
      await found({ conversationId: other.id }),
      await found({ sentAfter: sentAt }),
      await found({ sentBefore: sentAt }),
      await found({ sentAfter: '2020-01-01T00:00:00Z', sentBefore: '2100-01-01T00:00:00Z' }),
      await found({ hasAttachments: true }),
      await found({ hasAttachments: false }),
    ]).toEqual([1, 0, 1, 0, 0, 0, 1, 0, 1]);
  });
});

/** Of 80 texts as `chatter` makes them, and of the conversation. */
async function gramsOfChatter(): Promise<number> {
  const other = await aGroup(ana, [ben]);
  await fill(parley.database, ben, other, [...chatter(30), 'zz', ...chatter(50)]);
  await indexed(parley.database, other);
  const [row] = await parley.database.query<{ count: number }>(
    `select count(distinct gram)::int as count from search_blocks, unnest(grams) gram
     where conversation_id = $1`,
    [other.id],
  );
  return row?.count ?? 0;
}

describe('A search', () => {
  it.each(['', ' ', '%', '"', '" !', '…', 'x'.repeat(201)])('for %j is refused', async (search) => {
    const person = await aUser('ana');

    expect(await trySearch(person, search)).toBeProblem(400, 'validation_failed', 'search');
  });

  it('is of at most 16 words', async () => {
    const person = await aUser('ana');
    const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

    await searched(person, words(16));
    expect(await trySearch(person, words(17))).toBeProblem(400, 'validation_failed', 'search');
    expect(await trySearch(person, `"${words(17)}"`)).toBeProblem(
      400,
      'validation_failed',
      'search',
    );
  });

  it.each(["it's", "'; drop table messages; --", '$$', '(.*)', '[a', 'a\\'])(
    'takes %j for words',
    async (search) => {
      const answer = await trySearch(ana, search);

      expect([200, 400]).toContain(answer.response.status);
    },
  );

  it('of one conversation goes in its order, between its bounds, and not around a place', async () => {
    const params = (query: object) => ({ params: { path: group, query } });
    const seqs = async (query: object) => {
      const path = '/api/conversations/{id}/messages';
      const page = dataOf(await ben.api.GET(path, params({ search: 'qq1', limit: 100, ...query })));
      return page.items.map(({ seq }) => seq);
    };
    const all = await seqs({ order: 'asc' });

    expect(all.length).toBeGreaterThan(10);
    expect(await seqs({})).toEqual([...all].reverse());
    expect(await seqs({ order: 'asc', afterSeq: all[2] })).toEqual(all.slice(3));
    expect(await seqs({ order: 'asc', beforeSeq: all[2] })).toEqual(all.slice(0, 2));
    const answer = await ben.api.GET(
      '/api/conversations/{id}/messages',
      params({ search: 'qq1', around: '3' }),
    );
    expect(answer).toBeProblem(400, 'validation_failed', 'around');
  });
});
