import { randomUUID } from 'node:crypto';
import { aDirectConversation, aMessage, aUser, dataOf, users } from './support/given.js';
import { useParley } from './support/parley.js';

useParley();

describe('Sending a message', () => {
  it('answers with the message, numbered from 1', async () => {
    const [ana, ben] = await users('ana', 'ben');
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
      version: 1,
    });
  });

  it('looks like a missing conversation to somebody outside it', async () => {
    const [ana, ben, eve] = await users('ana', 'ben', 'eve');
    const conversation = await aDirectConversation(ana, ben);

    const answer = await eve.api.POST('/api/messages', {
      body: { conversationId: conversation.id, body: 'hi' },
    });

    expect(answer).toBeProblem(404, 'conversation_not_found');
  });

  it('of a hundred at once numbers them densely, whoever sends', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);

    const sent = await Promise.all(
      Array.from({ length: 100 }, (_, index) => aMessage(index % 2 ? ana : ben, conversation)),
    );

    const numbers = sent.map(({ seq }) => seq).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });
});

describe('Sending a message again', () => {
  it('with the same clientMessageId finds the first one, from 500 attempts at once too', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id: conversationId } = await aDirectConversation(ana, ben);
    const body = { conversationId, body: 'once', clientMessageId: randomUUID() };

    const answers = await Promise.all(
      Array.from({ length: 500 }, () => ana.api.POST('/api/messages', { body })),
    );

    const ids = new Set(answers.map((answer) => dataOf(answer).id));
    const created = answers.filter(({ response }) => response.status === 201);
    const replayed = answers.filter(
      ({ response }) => response.headers.get('idempotent-replayed') === 'true',
    );
    expect(ids.size).toBe(1);
    expect(created).toHaveLength(1);
    expect(replayed).toHaveLength(499);
    const { data } = await ana.api.GET('/api/conversations/{id}/messages', {
      params: { path: { id: conversationId } },
    });
    expect(data?.items).toHaveLength(1);
  });

  it('with another body is refused', async () => {
    const ana = await aUser('ana');
    const { id: conversationId } = await aDirectConversation(ana, await aUser('ben'));
    const clientMessageId = randomUUID();
    await ana.api.POST('/api/messages', { body: { conversationId, body: 'one', clientMessageId } });

    const answer = await ana.api.POST('/api/messages', {
      body: { conversationId, body: 'two', clientMessageId },
    });

    expect(answer).toBeProblem(422, 'client_message_id_reused');
  });
});
