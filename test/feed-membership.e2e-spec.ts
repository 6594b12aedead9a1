import { aCursor, eventsSince, type FeedEvent, typesOf } from './support/feed.js';
import { aGroup, aMessage, type Conversation, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';

useParley();

const participantPath = (group: Conversation, { id: userId }: Person) => ({
  params: { path: { id: group.id, userId } },
});

async function add(owner: Person, group: Conversation, ...people: Person[]): Promise<void> {
  await owner.api.POST('/api/conversations/{id}/participants', {
    params: { path: { id: group.id } },
    body: { participantIds: people.map(({ id }) => id) },
  });
}

const remove = (owner: Person, group: Conversation, person: Person) =>
  owner.api.DELETE('/api/conversations/{id}/participants/{userId}', participantPath(group, person));

const bodiesOf = (events: readonly FeedEvent[]): unknown[] =>
  events.flatMap(({ data }) => (data !== null && 'body' in data ? [data.body] : []));

describe('The feed of who comes and goes', () => {
  let ana: Person;
  let ben: Person;
  let cleo: Person;
  let group: Conversation;
  let since: string;

  beforeEach(async () => {
    [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
    group = await aGroup(ana, [ben]);
    since = await aCursor(cleo);
  });

  it('tells those who join together of each other', async () => {
    const dan = (await users('dan'))[0];
    await add(ana, group, cleo, dan);

    for (const newcomer of [cleo, dan]) {
      const events = await eventsSince(newcomer, since);
      expect(typesOf(events)).toEqual(['participant.added', 'participant.added']);
    }
  });

  it('skips what was said while somebody was out', async () => {
    await add(ana, group, cleo);
    await aMessage(ana, group, 'in');
    const whileIn = await eventsSince(cleo, since);
    await remove(ana, group, cleo);
    await aMessage(ana, group, 'out');
    await add(ana, group, cleo);
    await aMessage(ana, group, 'in again');

    const events = await eventsSince(cleo, whileIn.at(-1)?.cursor ?? '');

    expect(bodiesOf(whileIn)).toEqual(['in']);
    expect(typesOf(events)).toEqual([
      'participant.removed',
      'participant.added',
      'message.created',
    ]);
    expect(bodiesOf(events)).toEqual(['in again']);
  });

  it('tells those who stay of a removal, once, and of all that is said before and after', async () => {
    await add(ana, group, cleo);
    await aMessage(ana, group, 'before');
    await remove(ana, group, cleo);
    await aMessage(ana, group, 'after');

    const events = await eventsSince(ben, since);

    expect(typesOf(events)).toEqual([
      'participant.added',
      'message.created',
      'participant.removed',
      'message.created',
    ]);
  });

  it('tells of the heir when the last owner leaves', async () => {
    await ana.api.POST('/api/conversations/{id}/leave', { params: { path: { id: group.id } } });

    expect(typesOf(await eventsSince(ben, since))).toEqual([
      'participant.removed',
      'participant.updated',
    ]);
    expect(typesOf(await eventsSince(ana, since))).toEqual(['participant.removed']);
  });

  it('tells everybody of a deletion, and nothing of the conversation any more', async () => {
    await aMessage(ana, group);
    await ana.api.DELETE('/api/conversations/{id}', { params: { path: { id: group.id } } });

    for (const person of [ana, ben]) {
      const events = await eventsSince(person, since);
      expect(typesOf(events)).toEqual(['conversation.deleted']);
      expect(events[0]).toMatchObject({ conversationId: group.id, data: { id: group.id } });
    }
    expect(await eventsSince(cleo, since)).toEqual([]);
  });
});
