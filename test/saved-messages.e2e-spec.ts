import { aCursor, eventsSince } from './support/feed.js';
import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { clear } from './support/groups.js';
import { pagesFrom } from './support/pages.js';
import { useOwnParley } from './support/parley.js';
import { save, savedBy, textsSavedBy, unsave } from './support/saved.js';
import { remove } from './support/threads.js';

const MOST = 4;
useOwnParley({ MAX_SAVED_MESSAGES: String(MOST) });

let ana: Person;
let ben: Person;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
});

/** One in each of as many groups. */
async function sentIn(groups: number): Promise<Message[]> {
  const sent: Message[] = [];
  for (let number = 1; number <= groups; number++) {
    sent.push(await aMessage(ana, await aGroup(ana, [ben]), `message ${number}`));
  }
  return sent;
}

describe('What somebody has saved', () => {
  it('is listed over all conversations, saved last first, page by page and back', async () => {
    const [one, two, three] = await sentIn(3);
    for (const each of [two, three, one]) if (each) await save(ben, each);
    const page = async (cursor?: string) => {
      const query = { limit: 1, ...(cursor !== undefined && { cursor }) };
      return dataOf(await ben.api.GET('/api/saved', { params: { query } }));
    };

    const first = await page();
    const forwards = [first, ...(await pagesFrom(first, 'next', page))];
    const last = forwards.at(-1) ?? first;
    const backwards = [last, ...(await pagesFrom(last, 'prev', page))];

    const textsOf = (pages: (typeof first)[]) =>
      pages.flatMap(({ items }) => items.map(({ message }) => message.body));
    expect(textsOf(forwards)).toEqual(['message 1', 'message 3', 'message 2']);
    expect(textsOf(backwards)).toEqual(textsOf(forwards).reverse());
  });

  it(`is ${MOST} messages at most, of those they still see`, async () => {
    const sent = await sentIn(MOST + 1);
    const [first, second, third] = sent;
    const last = sent.at(-1);
    if (!first || !second || !third || !last) throw new Error('too few');
    for (const each of sent.slice(0, MOST)) expect((await save(ben, each)).response.ok).toBe(true);

    expect(await save(ben, last)).toBeProblem(409, 'too_many_saved');
    expect((await save(ben, first)).response.status).toBe(200);
    await unsave(ben, first);
    expect((await save(ben, last)).response.status).toBe(200);
    await remove(ana, second);
    expect((await save(ben, first)).response.status).toBe(200);
    await clear(ben, { id: third.conversationId });
    expect((await save(ben, await aMessage(ana, { id: third.conversationId }))).response.ok).toBe(
      true,
    );
    expect(await save(ben, third)).toBeProblem(404, 'message_not_found');
    expect(await savedBy(ben)).toHaveLength(MOST);
  });

  it('is no more than that in a race, each once and told once', async () => {
    const sent = await sentIn(MOST + 3);
    const since = await aCursor(ben);

    const answers = await Promise.all([...sent, ...sent].map((each) => save(ben, each)));

    const texts = await textsSavedBy(ben);
    expect(texts).toHaveLength(MOST);
    const good = answers.flatMap(({ data }) => (data ? [data.message.body] : []));
    expect(new Set(good)).toEqual(new Set(texts));
    expect(await eventsSince(ben, since)).toHaveLength(MOST);
  });

  it('is what the last of its events says, whatever was done at once', async () => {
    const [message] = await sentIn(1);
    if (!message) throw new Error('none');
    let isSaved = false;
    for (let round = 0; round < 10; round++) {
      const since = await aCursor(ben);

      await Promise.all(
        Array.from({ length: 8 }, (_, index) => (index % 2 ? save : unsave)(ben, message)),
      );

      for (const { type } of await eventsSince(ben, since)) isSaved = type === 'saved.added';
      expect(await savedBy(ben)).toHaveLength(isSaved ? 1 : 0);
    }
  });
});
