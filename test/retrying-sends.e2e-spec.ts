import { randomUUID } from 'node:crypto';
import { aGroup, dataOf, type Message, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let group: { id: string };
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
});

interface Send {
  body?: string;
  clientMessageId?: string;
  conversationId?: string;
}

const send = ({ api }: Person, request: Send, key?: string) =>
  api.POST('/api/messages', {
    body: { conversationId: group.id, body: 'once', ...request },
    ...(key !== undefined && { headers: { 'Idempotency-Key': key } }),
  });

const countMessages = async (): Promise<number | undefined> => {
  const sql = 'select count(*)::int as count from messages where conversation_id = $1';
  return (await parley.database.query<{ count: number }>(sql, [group.id]))[0]?.count;
};

const isReplayed = ({ response }: { response: Response }): boolean =>
  response.status === 200 && response.headers.get('idempotent-replayed') === 'true';

describe('Sending a message again', () => {
  it('with the same clientMessageId finds the first one', async () => {
    const request = { clientMessageId: 'phone-1/17' };
    const first = await send(ana, request);

    const second = await send(ana, request);

    expect(first.response.status).toBe(201);
    expect(first.response.headers.has('idempotent-replayed')).toBe(false);
    expect(isReplayed(second)).toBe(true);
    expect(second.data).toEqual(first.data);
    expect(second.data?.clientMessageId).toBe('phone-1/17');
    expect(await countMessages()).toBe(1);
  });

  it('without one sends a second one', async () => {
    await send(ana, {});

    const second = await send(ana, {});

    expect(second.response.status).toBe(201);
    expect(second.data?.seq).toBe(2);
  });

  it('takes the Idempotency-Key header for the same thing, quoted or bare', async () => {
    const key = randomUUID();
    const first = await send(ana, { clientMessageId: key });

    const others = [
      await send(ana, {}, key),
      await send(ana, {}, `"${key}"`),
      await send(ana, { clientMessageId: key }, key),
    ];

    for (const answer of others) expect(isReplayed(answer)).toBe(true);
    expect(others.map(({ data }) => data?.id)).toEqual(Array(3).fill(first.data?.id));
  });

  it.each([
    ['empty', ''],
    ['blank', '  '],
    ['of 256 characters', 'x'.repeat(256)],
    ['not ASCII', 'cl\u00e9'],
    ['empty within its quotes', '""'],
  ])('refuses a header that is %s', async (_name, key) => {
    const answer = await send(ana, {}, key);

    expect(answer).toBeProblem(400, 'validation_failed', 'Idempotency-Key');
    expect(await countMessages()).toBe(0);
  });

  it('refuses a header that contradicts the body', async () => {
    const answer = await send(ana, { clientMessageId: 'one' }, 'two');

    expect(answer).toBeProblem(400, 'validation_failed', 'clientMessageId');
  });

  it('with other words is refused, and changes nothing', async () => {
    const request = { clientMessageId: randomUUID() };
    const first = await send(ana, request);

    const answer = await send(ana, { ...request, body: 'twice' });

    expect(answer).toBeProblem(422, 'client_message_id_reused');
    expect((await send(ana, request)).data).toEqual(first.data);
    expect(await countMessages()).toBe(1);
  });

  it('to another conversation is refused', async () => {
    const clientMessageId = randomUUID();
    await send(ana, { clientMessageId });
    const { id: conversationId } = await aGroup(ana, [ben]);

    const answer = await send(ana, { clientMessageId, conversationId });

    expect(answer).toBeProblem(422, 'client_message_id_reused');
  });

  it('is not confused by the same id of somebody else', async () => {
    const clientMessageId = randomUUID();
    await send(ana, { clientMessageId });

    const his = await send(ben, { clientMessageId, body: 'other words' });

    expect(his.response.status).toBe(201);
    expect(his.data?.sender.id).toBe(ben.id);
  });

  it('at once, 500 times, gives one message and 500 equal answers', async () => {
    const request = { clientMessageId: randomUUID() };

    const answers = await Promise.all(Array.from({ length: 500 }, () => send(ana, request)));

    const shown = new Set(answers.map((answer) => JSON.stringify(dataOf(answer))));
    const created = answers.filter(({ response }) => response.status === 201);
    expect(shown.size).toBe(1);
    expect(created).toHaveLength(1);
    expect(answers.filter(isReplayed)).toHaveLength(499);
    expect(await countMessages()).toBe(1);
  });

  it('at once to two conversations gives one message, and refuses the others', async () => {
    const { id: other } = await aGroup(ana, [ben]);
    const clientMessageId = randomUUID();

    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        send(ana, { clientMessageId, ...(index % 2 === 1 && { conversationId: other }) }),
      ),
    );

    const messages = answers.flatMap(({ data }) => data ?? []);
    const refused = answers.filter(({ response }) => response.status === 422);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(1);
    expect(new Set(messages.map(({ conversationId }) => conversationId)).size).toBe(1);
    expect([messages.length, refused.length]).toEqual([100, 100]);
  });
});

describe('Sending a message again that has changed meanwhile', () => {
  const pathOf = ({ data }: { data?: Message }) => ({ path: { id: data?.id ?? '' } });

  it('shows it as it is now, and still knows what was first asked', async () => {
    const request = { clientMessageId: randomUUID() };
    const first = await send(ana, request);
    await ana.api.PATCH('/api/messages/{id}', { params: pathOf(first), body: { body: 'edited' } });

    const again = await send(ana, request);
    const asEdited = await send(ana, { ...request, body: 'edited' });

    expect(isReplayed(again)).toBe(true);
    expect(again.data).toMatchObject({ body: 'edited', version: 2 });
    expect(asEdited).toBeProblem(422, 'client_message_id_reused');
  });

  it('does not bring back what was deleted', async () => {
    const request = { clientMessageId: randomUUID() };
    const first = await send(ana, request);
    await ana.api.DELETE('/api/messages/{id}', { params: pathOf(first) });

    const again = await send(ana, request);

    expect(isReplayed(again)).toBe(true);
    expect(again.data).toMatchObject({ id: first.data?.id, body: null });
    expect(await countMessages()).toBe(1);
  });

  it('is a 404 for who has left the conversation', async () => {
    const request = { clientMessageId: randomUUID() };
    await send(ben, request);
    await ben.api.POST('/api/conversations/{id}/leave', { params: { path: { id: group.id } } });

    const again = await send(ben, request);

    expect(again).toBeProblem(404, 'conversation_not_found');
  });
});
