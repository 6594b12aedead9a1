import type { components } from './support/api.js';
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
import { until } from './support/until.js';

useParley();

type Event = components['schemas']['FeedEvent'];

async function aCursor(person: Person): Promise<string> {
  return dataOf(await person.api.GET('/api/sync')).cursor;
}

async function eventsSince(person: Person, since: string, wait = 0): Promise<Event[]> {
  const query = { since, wait };
  return dataOf(await person.api.GET('/api/sync', { params: { query } })).events;
}

describe('Catching up', () => {
  it('tells what has happened since the cursor, in order, and nothing twice', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const since = await aCursor(ben);
    const message = await aMessage(ana, conversation, 'one');
    await ana.api.PATCH('/api/messages/{id}', {
      params: { path: { id: message.id } },
      body: { body: 'two' },
    });

    const events = await eventsSince(ben, since);

    expect(events.map(({ type }) => type)).toEqual(['message.created', 'message.updated']);
    expect(events[0]).toMatchObject({ conversationId: conversation.id, data: { body: 'two' } });
    expect(await eventsSince(ben, events[1]?.cursor ?? '')).toEqual([]);
  });

  it('answers a waiting request as soon as something happens', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const since = await aCursor(ben);

    const waiting = eventsSince(ben, since, 20);
    await aMessage(ana, conversation);

    expect((await waiting).map(({ type }) => type)).toEqual(['message.created']);
  });

  it('tells strangers nothing', async () => {
    const [ana, ben, eve] = await users('ana', 'ben', 'eve');
    const since = await aCursor(eve);
    await aMessage(ana, await aDirectConversation(ana, ben));

    expect(await eventsSince(eve, since)).toEqual([]);
  });

  it('tells somebody who is removed of that, and nothing of the conversation', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const group = await aGroup(ana, [ben]);
    const since = await aCursor(ben);
    await aMessage(ana, group, 'before');
    await ana.api.DELETE('/api/conversations/{id}/participants/{userId}', {
      params: { path: { id: group.id, userId: ben.id } },
    });
    await aMessage(ana, group, 'after');

    const events = await eventsSince(ben, since);

    expect(events.map(({ type }) => type)).toEqual(['participant.removed']);
  });

  it('tells a newcomer of joining, and of what comes after', async () => {
    const ana = await aUser('ana');
    const [ben, cleo] = await users('ben', 'cleo');
    const group = await aGroup(ana, [ben]);
    const since = await aCursor(cleo);
    await aMessage(ana, group, 'before');
    await ana.api.POST('/api/conversations/{id}/participants', {
      params: { path: { id: group.id } },
      body: { participantIds: [cleo.id] },
    });
    await aMessage(ana, group, 'after');

    const isTold = async () => (await eventsSince(cleo, since)).length > 1;
    await until(isTold);

    const events = await eventsSince(cleo, since);
    expect(events.map(({ type }) => type)).toEqual(['participant.added', 'message.created']);
    expect(events[1]).toMatchObject({ data: { body: 'after' } });
  });

  it('refuses what is no cursor', async () => {
    const ana = await aUser('ana');

    const answer = await ana.api.GET('/api/sync', { params: { query: { since: 'MS4x' } } });

    expect(answer).toBeProblem(400, 'cursor_invalid', 'since');
  });
});
