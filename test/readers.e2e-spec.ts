import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';

useParley();

let people: Person[];
let ana: Person;
let ben: Person;
let cleo: Person;
let dora: Person;
let group: { id: string };
let message: Message;

beforeAll(async () => {
  people = await users('ana', 'ben', 'cleo', 'dora');
  [ana, ben, cleo, dora] = people as [Person, Person, Person, Person];
});

/** Ana has sent the message, and one before and after it; Ben and Cleo have read it, Dora has not. */
beforeEach(async () => {
  group = await aGroup(ana, [ben, cleo, dora]);
  await aMessage(ana, group);
  message = await aMessage(ana, group);
  await aMessage(ana, group);
  await read(ben, 2);
  await read(cleo, 3);
  await read(dora, 1);
});

const read = ({ api }: Person, seq: number) =>
  api.PUT('/api/conversations/{id}/read', { params: { path: { id: group.id } }, body: { seq } });
const readers = ({ api }: Person, query: { limit?: number; cursor?: string } = {}) =>
  api.GET('/api/messages/{id}/read-by', { params: { path: { id: message.id }, query } });
const idsOf = (answer: Awaited<ReturnType<typeof readers>>) =>
  dataOf(answer).items.map(({ user }) => user.id);
const inOrder = (...persons: Person[]) => persons.map(({ id }) => id).sort();

describe('Who has read a message', () => {
  it('are those whose pointer has come to it, without its sender', async () => {
    const { items } = dataOf(await readers(ana));

    expect(idsOf(await readers(ana))).toEqual(inOrder(ben, cleo));
    expect(items.find(({ user }) => user.id === cleo.id)).toMatchObject({
      user: { username: cleo.username },
      lastReadSeq: 3,
    });
  });

  it('is shown to everybody in the conversation alike', async () => {
    for (const person of people) expect(idsOf(await readers(person))).toEqual(inOrder(ben, cleo));
  });

  it('are no more those who have marked it as unread', async () => {
    const params = { path: { id: group.id } };
    await cleo.api.PUT('/api/conversations/{id}/unread', { params, body: { seq: 2 } });

    expect(idsOf(await readers(ana))).toEqual([ben.id]);
  });

  it('are read page by page, in both directions, while others come to it', async () => {
    await read(dora, 3);
    const first = dataOf(await readers(ana, { limit: 1 }));
    const page = async (cursor: string) => dataOf(await readers(ana, { limit: 1, cursor }));
    const next = await pagesFrom(first, 'next', page);
    const last = next.at(-1) ?? first;
    const back = await pagesFrom(last, 'prev', page);

    const onwards = [first, ...next].flatMap(({ items }) => items.map(({ user }) => user.id));
    const backwards = [last, ...back].flatMap(({ items }) => items.map(({ user }) => user.id));
    expect(onwards).toEqual(inOrder(ben, cleo, dora));
    expect(backwards).toEqual(onwards.toReversed());
  });

  it('is a list of its own for each message', async () => {
    const { nextCursor } = dataOf(await readers(ana, { limit: 1 }));
    const other = await aMessage(ana, group);
    const params = { path: { id: other.id }, query: { cursor: nextCursor ?? '' } };

    const answer = await ana.api.GET('/api/messages/{id}/read-by', { params });

    expect(answer).toBeProblem(400, 'cursor_invalid', 'cursor');
  });

  it('is nobody’s business who has left', async () => {
    await cleo.api.POST('/api/conversations/{id}/leave', { params: { path: { id: group.id } } });

    expect(await readers(cleo)).toBeProblem(404, 'message_not_found');
    expect(idsOf(await readers(ana))).toEqual([ben.id]);
  });

  it('are not those who hide their receipts, and they are not told', async () => {
    await ben.api.PATCH('/api/users/me', { body: { readReceipts: false } });

    expect(idsOf(await readers(ana))).toEqual([cleo.id]);
    expect(await readers(ben)).toBeProblem(403, 'receipts_hidden');
  });
});
