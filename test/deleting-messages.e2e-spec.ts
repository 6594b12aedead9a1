import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
let group: { id: string };
let message: Message;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben, cleo]);
  message = await aMessage(ben, group, 'a word said too quickly');
});

const remove = ({ api }: Person, ifMatch?: string) =>
  api.DELETE('/api/messages/{id}', {
    params: { path: { id: message.id } },
    ...(ifMatch !== undefined && { headers: { 'If-Match': ifMatch } }),
  });

const get = async ({ api }: Person): Promise<Message> =>
  dataOf(await api.GET('/api/messages/{id}', { params: { path: { id: message.id } } }));

describe('Deleting a message', () => {
  it('leaves a tombstone in its place', async () => {
    const { response } = await remove(ben);

    const tombstone = await get(ana);
    const { body, deletedAt, version, ...rest } = tombstone;
    expect(response.status).toBe(204);
    expect({ body, version }).toEqual({ body: null, version: 2 });
    expect(deletedAt !== null && deletedAt >= message.sentAt).toBe(true);
    expect(message).toMatchObject(rest);
    const { data } = await ana.api.GET('/api/conversations/{id}/messages', {
      params: { path: { id: group.id } },
    });
    expect(data?.items).toEqual([tombstone]);
  });

  it('leaves nothing of the text, the digest that could tell a guess right included', async () => {
    const request = { conversationId: group.id, body: 'a guess', clientMessageId: 'phone-1/1' };
    const sent = dataOf(await ben.api.POST('/api/messages', { body: request }));

    await ben.api.DELETE('/api/messages/{id}', { params: { path: { id: sent.id } } });

    const [row] = await parley.database.query(
      'select body, request_digest as digest from messages where id = $1',
      [sent.id],
    );
    expect(row).toEqual({ body: null, digest: null });
  });

  it('does not give its number to the next', async () => {
    await remove(ben);

    const next = await aMessage(ben, group);

    expect(next.seq).toBe(2);
  });

  it('shows a tombstone where it was the newest of the conversation', async () => {
    await remove(ben);

    const params = { path: { id: group.id } };
    const { data } = await ana.api.GET('/api/conversations/{id}', { params });
    expect(data?.lastMessage).toMatchObject({ id: message.id, body: null });
  });

  it('is done already the second time', async () => {
    await remove(ben);
    const tombstone = await get(ana);

    const { response } = await remove(ben);

    expect(response.status).toBe(204);
    expect(await get(ana)).toEqual(tombstone);
  });

  it('is for its author and for those who keep order, but not for other members', async () => {
    const byMember = await remove(cleo);
    const byOwner = await remove(ana);

    expect(byMember).toBeProblem(403, 'not_permitted');
    expect(byOwner.response.status).toBe(204);
  });

  it('of somebody else is for neither in a direct conversation', async () => {
    const body = { participantIds: [ben.id] };
    const direct = dataOf(await ana.api.POST('/api/conversations', { body }));
    const { id } = await aMessage(ben, direct);

    const answer = await ana.api.DELETE('/api/messages/{id}', { params: { path: { id } } });

    expect(answer).toBeProblem(403, 'not_permitted');
  });

  it('with If-Match does nothing where it has changed', async () => {
    const params = { path: { id: message.id } };
    await ben.api.PATCH('/api/messages/{id}', { params, body: { body: 'a wiser word' } });

    const stale = await remove(ana, '"1"');
    const before = await get(ana);
    const fresh = await remove(ana, '"2"');

    expect(stale).toBeProblem(412, 'message_changed');
    expect(before.body).toBe('a wiser word');
    expect(fresh.response.status).toBe(204);
  });
});
