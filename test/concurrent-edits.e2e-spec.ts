import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { brokenInvariants } from './support/invariants.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley();

afterEach(async () => {
  expect(await brokenInvariants(parley.database)).toEqual([]);
});

let ana: Person;
let ben: Person;
let message: Message;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  message = await aMessage(ben, await aGroup(ana, [ben]), 'as it was');
});

const get = async ({ id }: Message): Promise<Message> =>
  dataOf(await ana.api.GET('/api/messages/{id}', { params: { path: { id } } }));

const edit = ({ id }: Message, body: string, version?: number) =>
  ben.api.PATCH('/api/messages/{id}', {
    params: { path: { id } },
    body: { body },
    ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }),
  });

describe('Edits at once', () => {
  it('with If-Match succeed exactly once for each version', async () => {
    for (let version = 1; version <= 15; version++) {
      const answers = await Promise.all(
        Array.from({ length: 15 }, (_, index) => edit(message, `${version} by ${index}`, version)),
      );

      const winners = answers.flatMap(({ data }) => data ?? []);
      const stale = answers.filter(({ response }) => response.status === 412);
      expect([winners.length, stale.length]).toEqual([1, 14]);
      expect(winners[0]).toMatchObject({ version: version + 1 });
      expect(await get(message)).toEqual(winners[0]);
    }
  });

  it('without it all succeed, and each is answered with what it wrote', async () => {
    const texts = Array.from({ length: 60 }, (_, index) => `text ${index}`);

    const answers = await Promise.all(texts.map((text) => edit(message, text)));

    const versions = answers.map((answer) => dataOf(answer).version).sort((a, b) => a - b);
    expect(answers.map((answer) => dataOf(answer).body)).toEqual(texts);
    expect(versions).toEqual(texts.map((_, index) => index + 2));
  });
});

describe('A deletion that races with edits', () => {
  it('is final', async () => {
    for (let round = 0; round < 25; round++) {
      const target = await aMessage(ben, { id: message.conversationId });
      const params = { path: { id: target.id } };

      const [first, deletion, ...others] = await Promise.all([
        edit(target, 'before or after'),
        ana.api.DELETE('/api/messages/{id}', { params }),
        edit(target, 'after or before'),
        edit(target, 'with the version', 1),
      ]);

      const edits = [first, ...others];
      const edited = edits.filter(({ response }) => response.ok).length;
      expect(deletion.response.status).toBe(204);
      expect(edits.every(({ response }) => [200, 409, 412].includes(response.status))).toBe(true);
      expect(await get(target)).toMatchObject({ body: null, version: edited + 2 });
    }
  });

  it('happens once, however often it is asked for', async () => {
    const params = { path: { id: message.id } };

    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        (index % 2 ? ana : ben).api.DELETE('/api/messages/{id}', { params }),
      ),
    );

    expect(answers.every(({ response }) => response.status === 204)).toBe(true);
    expect(await get(message)).toMatchObject({ body: null, version: 2 });
  });
});
