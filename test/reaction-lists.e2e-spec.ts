import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { type Group } from './support/groups.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';
import {
  listReactions,
  react,
  type Reaction,
  reactions,
  reactionsTo,
  takeBack,
} from './support/reactions.js';

useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
let group: Group;
let message: Message;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben, cleo]);
  message = await aMessage(ana, group);
});

const short = ({ user, emoji }: Reaction): string =>
  `${[ana, ben, cleo].find(({ id }) => id === user.id)?.username.split('-')[0] ?? ''} ${emoji}`;

describe('Who has reacted', () => {
  it('is listed in the order in which they did, with when', async () => {
    await reactions(ben, message, '👍', '🎉');
    await reactions(cleo, message, '👍');
    await reactions(ana, message, '😮');

    const listed = await reactionsTo(cleo, message);

    expect(listed.map(short)).toEqual(['ben 👍', 'ben 🎉', 'cleo 👍', 'ana 😮']);
    const times = listed.map(({ reactedAt }) => reactedAt);
    expect(times).toEqual([...times].sort());
  });

  it('is listed with one emoji, however it is written', async () => {
    await reactions(ben, message, '\u2764\uFE0F', '🎉');
    await reactions(cleo, message, '🎉', '\u2764');

    const { items } = dataOf(await listReactions(ana, message, { emoji: '\u2764' }));

    expect(items.map(short)).toEqual(['ben \u2764\uFE0F', 'cleo \u2764\uFE0F']);
  });

  it('is listed page by page, there and back', async () => {
    for (const person of [ana, ben, cleo]) await reactions(person, message, '👍', '🎉');
    const all = await reactionsTo(ben, message);
    const page = async (cursor?: string) =>
      dataOf(
        await listReactions(ben, message, { limit: 1, ...(cursor !== undefined && { cursor }) }),
      );

    const first = await page();
    const forwards = [first, ...(await pagesFrom(first, 'next', page))];
    const last = forwards.at(-1) ?? first;
    const backwards = [last, ...(await pagesFrom(last, 'prev', page))];

    expect(forwards.flatMap(({ items }) => items)).toEqual(all);
    expect(backwards.flatMap(({ items }) => items).reverse()).toEqual(all);
  });

  it('is listed on from where one was, whatever comes and goes meanwhile', async () => {
    for (const person of [ana, ben, cleo]) await react(person, message, '👍');
    const { nextCursor } = dataOf(await listReactions(ben, message, { limit: 1 }));
    await takeBack(ana, message, '👍');
    await react(ana, message, '🎉');

    const rest = dataOf(await listReactions(ben, message, { cursor: nextCursor ?? '' }));

    expect(rest.items.map(short)).toEqual(['ben 👍', 'cleo 👍', 'ana 🎉']);
  });

  it('is nobody where nobody has, or with that emoji', async () => {
    expect(await reactionsTo(ben, message)).toEqual([]);

    await react(ben, message, '👍');

    expect(dataOf(await listReactions(ben, message, { emoji: '🎉' })).items).toEqual([]);
  });

  it('is of this message alone', async () => {
    await react(ben, await aMessage(ana, group), '👍');

    expect(await reactionsTo(ben, message)).toEqual([]);
  });

  it('is not listed by a cursor of another list', async () => {
    await reactions(ben, message, '👍', '🎉');
    const { nextCursor } = dataOf(await listReactions(ben, message, { limit: 1 }));
    const cursor = nextCursor ?? '';
    const other = await aMessage(ana, group);

    const answers = [
      await listReactions(ben, message, { cursor, emoji: '👍' }),
      await listReactions(ben, other, { cursor }),
    ];

    for (const answer of answers) expect(answer).toBeProblem(400, 'cursor_invalid', 'cursor');
  });

  it('is asked for with one emoji, and with nothing else', async () => {
    for (const emoji of ['ok', '👍👍', '']) {
      const answer = await listReactions(ben, message, { emoji });

      expect(answer).toBeProblem(400, 'validation_failed', 'emoji');
    }
  });
});
