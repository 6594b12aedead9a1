import { randomUUID } from 'node:crypto';
import {
  aGroup,
  aMessage,
  aUser,
  dataOf,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { useParley } from './support/parley.js';
import { aReply } from './support/threads.js';

useParley();

let ana: Person;
let ben: Person;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
});

const ask = ({ api }: Person, ids: string[]) =>
  api.POST('/api/messages/bulk-get', { body: { ids } });
const get = async (person: Person, ids: string[]) => dataOf(await ask(person, ids));
const idsOf = (messages: Message[]): string[] => messages.map(({ id }) => id);

describe('Several messages asked for by id', () => {
  it('come in the order asked for, each as the call for one shows it', async () => {
    const [here, there] = [await aGroup(ana, [ben]), await aGroup(ana, [ben])];
    const parent = await aMessage(ana, here);
    const reply = await aReply(ben, parent);
    const other = await aMessage(ben, there);
    const ids = idsOf([other, reply, parent]);

    const { items, notFound } = await get(ana, ids);

    const params = { path: { id: parent.id } };
    expect(idsOf(items)).toEqual(ids);
    expect(notFound).toEqual([]);
    expect(items[2]).toEqual(dataOf(await ana.api.GET('/api/messages/{id}', { params })));
  });

  it('are named as not found where there are none, or none that one may see', async () => {
    const mine = await aMessage(ana, await aGroup(ana, [await aUser('cleo')]));
    const shared = await aMessage(ana, await aGroup(ana, [ben]));
    const unknown = randomUUID();

    expect(await get(ben, [mine.id, shared.id.toUpperCase(), unknown])).toEqual({
      items: [expect.objectContaining({ id: shared.id })],
      notFound: [mine.id, unknown],
    });
  });

  it('are one to a hundred, each once', async () => {
    const some = (count: number) => Array.from({ length: count }, () => randomUUID());

    expect((await get(ana, some(100))).notFound).toHaveLength(100);
    for (const ids of [
      [],
      some(101),
      [...some(1), 'x'],
      ['0'.repeat(36)],
      Array(2).fill(some(1)[0]),
    ]) {
      expect(await ask(ana, ids as string[])).toBeProblem(400, 'validation_failed', 'ids');
    }
  });
});
