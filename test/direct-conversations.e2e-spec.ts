import {
  aDirectConversation,
  aMessage,
  aUser,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { useParley } from './support/parley.js';

useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});

describe('A direct conversation', () => {
  it('is one for a pair, whoever asks and however often', async () => {
    const first = await aDirectConversation(ana, ben);

    const answers = await Promise.all([
      ana.api.POST('/api/conversations', { body: { participantIds: [ben.id] } }),
      ben.api.POST('/api/conversations', { body: { participantIds: [ana.id.toUpperCase()] } }),
      ben.api.POST('/api/conversations', { body: { type: 'direct', participantIds: [ana.id] } }),
    ]);

    expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200]);
    expect(answers.map((answer) => dataOf(answer).id)).toEqual([first.id, first.id, first.id]);
  });

  it('is found again as it is, whatever the request says of its title', async () => {
    const { id } = await aDirectConversation(ana, ben);
    await aMessage(ben, { id });

    const { data } = await ana.api.POST('/api/conversations', {
      body: { participantIds: [ben.id], title: 'Another' },
    });

    expect(data).toMatchObject({ id, title: null, unreadCount: 1, lastMessage: { seq: 1 } });
  });

  it('is another one with another person', async () => {
    const first = await aDirectConversation(ana, ben);

    const second = await aDirectConversation(ana, cleo);

    expect(second.id).not.toBe(first.id);
  });

  it('may be given a title by either', async () => {
    const { id } = await aDirectConversation(ana, cleo);
    const params = { path: { id } };

    await ana.api.PATCH('/api/conversations/{id}', { params, body: { title: 'Us' } });
    await cleo.api.PATCH('/api/conversations/{id}', { params, body: { description: 'two' } });

    const { data } = await ana.api.GET('/api/conversations/{id}', { params });
    expect(data).toMatchObject({ title: 'Us', description: 'two' });
  });

  it('stays between these two', async () => {
    const { id } = await aDirectConversation(ana, ben);
    const params = { path: { id, userId: ben.id } };

    const answers = [
      await ana.api.POST('/api/conversations/{id}/participants', {
        params,
        body: { participantIds: [cleo.id] },
      }),
      await ana.api.PATCH('/api/conversations/{id}/participants/{userId}', {
        params,
        body: { role: 'owner' },
      }),
      await ana.api.DELETE('/api/conversations/{id}/participants/{userId}', { params }),
      await ana.api.POST('/api/conversations/{id}/leave', { params }),
      await ana.api.DELETE('/api/conversations/{id}', { params }),
    ];

    for (const answer of answers) expect(answer).toBeProblem(409, 'conversation_is_direct');
    const { data } = await ben.api.GET('/api/conversations/{id}', { params });
    expect(data).toMatchObject({ participantCount: 2, myRole: 'member' });
  });

  it('keeps what was said by somebody who has deleted their account', async () => {
    const dora = await aUser('dora');
    const { id } = await aDirectConversation(dora, ana);
    await aMessage(dora, { id }, 'Farewell');

    await dora.api.DELETE('/api/users/me');

    const { data } = await ana.api.GET('/api/conversations/{id}', { params: { path: { id } } });
    expect(data).toMatchObject({
      participantCount: 2,
      lastMessage: { body: 'Farewell', sender: { id: dora.id, displayName: 'Deleted user' } },
    });
    expect(JSON.stringify(data)).not.toContain(dora.username);
  });
});
