import { randomUUID } from 'node:crypto';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  aUser,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

let ana: Person;
let ben: Person;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});

describe('Sending a message', () => {
  it('answers with the message, numbered from 1', async () => {
    const conversation = await aDirectConversation(ana, ben);

    const { data, response } = await ana.api.POST('/api/messages', {
      body: { conversationId: conversation.id, body: 'See you at six.' },
    });

    expect(response.status).toBe(201);
    expect(data).toMatchObject({
      conversationId: conversation.id,
      seq: 1,
      body: 'See you at six.',
      sender: { id: ana.id, username: ana.username },
      clientMessageId: null,
      editedAt: null,
      deletedAt: null,
      version: 1,
    });
  });

  it('is the same at the conversation’s own address', async () => {
    const { id } = await aGroup(ana, [ben]);
    await aMessage(ben, { id });

    const { data, response } = await ana.api.POST('/api/conversations/{id}/messages', {
      params: { path: { id } },
      body: { body: 'Here as well' },
    });

    expect(response.status).toBe(201);
    expect(data).toMatchObject({ conversationId: id, seq: 2, body: 'Here as well' });
  });

  it('shows at once to the others, as the newest of the conversation', async () => {
    const group = await aGroup(ana, [ben]);

    const message = await aMessage(ana, group);

    const params = { path: { id: group.id } };
    const { data } = await ben.api.GET('/api/conversations/{id}', { params });
    expect(data).toMatchObject({ lastSeq: 1, unreadCount: 1, lastMessage: message });
  });

  it('leaves updatedAt alone, which is of title and participants', async () => {
    const group = await aGroup(ana, [ben]);

    await aMessage(ana, group);

    const params = { path: { id: group.id } };
    const { data } = await ana.api.GET('/api/conversations/{id}', { params });
    expect(data?.updatedAt).toBe(group.updatedAt);
  });

  it.each([
    ['of several scripts', 'Привет, 世界, 👩‍👩‍👧‍👦 e\u0301'],
    ['of several lines, with spaces around', '  one\n\n\ttwo  '],
    ['that looks like code', `'; drop table messages; -- <script>alert("$1")</script> \\ %s`],
    ['of a single character', '.'],
  ])('keeps text %s as it is', async (_kind, body) => {
    const { id } = await aMessage(ana, await aGroup(ana, [ben]), body);

    const { data } = await ben.api.GET('/api/messages/{id}', { params: { path: { id } } });

    expect(data?.body).toBe(body);
  });

  it('looks like a missing conversation to somebody outside it', async () => {
    const { id: conversationId } = await aDirectConversation(ana, ben);
    const eve = await aUser('eve');

    const answer = await eve.api.POST('/api/messages', { body: { conversationId, body: 'hi' } });

    expect(answer).toBeProblem(404, 'conversation_not_found');
  });

  it('to a conversation that is not is a 404', async () => {
    const body = { conversationId: randomUUID(), body: 'hi' };

    const answer = await ana.api.POST('/api/messages', { body });

    expect(answer).toBeProblem(404, 'conversation_not_found');
  });

  it('shows the sender under the name they have now', async () => {
    const { id } = await aMessage(ben, await aGroup(ana, [ben]));
    await ben.api.PATCH('/api/users/me', { body: { displayName: 'Benedict' } });

    const { data } = await ana.api.GET('/api/messages/{id}', { params: { path: { id } } });

    expect(data?.sender.displayName).toBe('Benedict');
  });

  it('is never dated before the message before it, though the clock be set back', async () => {
    const group = await aGroup(ana, [ben]);
    const { id } = await aMessage(ana, group);
    const later = '2099-01-01T00:00:00.000Z';
    await parley.database.query('update messages set sent_at = $2 where id = $1', [id, later]);
    await parley.database.query('update conversations set last_active_at = $2 where id = $1', [
      group.id,
      later,
    ]);

    const next = await aMessage(ben, group);

    expect([next.seq, next.sentAt]).toEqual([2, later]);
  });

  it('of a hundred at once numbers them densely, whoever sends', async () => {
    const conversation = await aGroup(ana, [ben]);

    const sent = await Promise.all(
      Array.from({ length: 100 }, (_, index) => aMessage(index % 2 ? ana : ben, conversation)),
    );

    const numbers = sent.map(({ seq }) => seq).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    const query = { limit: 100, conversationId: conversation.id };
    const { items } = dataOf(await ana.api.GET('/api/messages', { params: { query } }));
    expect(items).toHaveLength(100);
  });
});
