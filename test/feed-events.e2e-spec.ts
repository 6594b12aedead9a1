import { requireSchema } from './support/contract.js';
import { CASES } from './support/feed-cases.js';
import { aCursor, eventsSince, typesOf } from './support/feed.js';
import { aDirectConversation, aGroup, users } from './support/given.js';
import { useParley } from './support/parley.js';

useParley();

describe('What events carry', () => {
  it.each(Object.entries(CASES))('%s: what the document says', async (type, [schema, act]) => {
    const [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
    const since = await aCursor(ben);
    await act(ana, ben, cleo);

    const told = (await eventsSince(ben, since)).filter((event) => event.type === type);

    expect(told).toHaveLength(1);
    requireSchema(schema, told[0]?.data);
  });

  it('tells of a profile once, however many conversations are shared, and strangers nothing', async () => {
    const [ana, ben, eve] = await users('ana', 'ben', 'eve');
    await aDirectConversation(ana, ben);
    await aGroup(ana, [ben]);
    const since = await aCursor(ben);
    await ana.api.PATCH('/api/users/me', { body: { displayName: 'Ana B.' } });

    for (const person of [ana, ben]) {
      const events = await eventsSince(person, since);
      expect(typesOf(events)).toEqual(['user.updated']);
      expect(events[0]).toMatchObject({ data: { id: ana.id, displayName: 'Ana B.' } });
    }
    expect(await eventsSince(eve, since)).toEqual([]);
  });

  it('tells of preferences only to whose they are, with all that is theirs', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);
    const since = await aCursor(ben);
    await ana.api.PATCH('/api/conversations/{id}/preferences', {
      params: { path: { id } },
      body: { pinned: true },
    });

    const events = await eventsSince(ana, since);

    expect(typesOf(events)).toEqual(['conversation.updated']);
    requireSchema('Conversation', events[0]?.data);
    expect(await eventsSince(ben, since)).toEqual([]);
  });
});
