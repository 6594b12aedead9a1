import type { FeedEventType } from '../src/feed/feed-event-types.js';
import { requireSchema } from './support/contract.js';
import { aCursor, eventsSince, typesOf } from './support/feed.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { useParley } from './support/parley.js';

useParley();

type Parties = [ana: Person, ben: Person, cleo: Person];

const at = (id: string) => ({ params: { path: { id } } });

/** Into a group of Ana and Ben, both of them owners, with their approval. */
async function anInvite(ana: Person, ben: Person) {
  const { id } = await aGroup(ana, [ben]);
  await ana.api.PATCH('/api/conversations/{id}/participants/{userId}', {
    params: { path: { id, userId: ben.id } },
    body: { role: 'owner' },
  });
  const body = { requiresApproval: true };
  const invite = await ana.api.POST('/api/conversations/{id}/invites', { ...at(id), body });
  return { id, params: { path: { code: dataOf(invite).code } } };
}

/** What Ana does, and what Ben, who is in her group, is told. */
const CASES: Record<
  FeedEventType,
  [schema: string, act: (...parties: Parties) => Promise<unknown>]
> = {
  'message.created': ['Message', async (ana, ben) => aMessage(ana, await aGroup(ana, [ben]))],
  'message.updated': [
    'Message',
    async (ana, ben) => {
      const { id } = await aMessage(ana, await aGroup(ana, [ben]));
      return ana.api.PATCH('/api/messages/{id}', { ...at(id), body: { body: 'Seven.' } });
    },
  ],
  'message.deleted': [
    'Message',
    async (ana, ben) => {
      const { id } = await aMessage(ana, await aGroup(ana, [ben]));
      return ana.api.DELETE('/api/messages/{id}', at(id));
    },
  ],
  'read.updated': [
    'Participant',
    async (ana, ben) => {
      const group = await aGroup(ana, [ben]);
      await aMessage(ben, group);
      return ana.api.PUT('/api/conversations/{id}/read', { ...at(group.id), body: { seq: 1 } });
    },
  ],
  'delivered.updated': [
    'Participant',
    async (ana, ben) => {
      const { id } = await aGroup(ana, [ben]);
      await aMessage(ben, { id });
      return ana.api.PUT('/api/conversations/{id}/delivered', { ...at(id), body: { seq: 1 } });
    },
  ],
  'conversation.created': ['SharedConversation', (ana, ben) => aDirectConversation(ana, ben)],
  'conversation.updated': [
    'SharedConversation',
    async (ana, ben) => {
      const { id } = await aGroup(ana, [ben]);
      return ana.api.PATCH('/api/conversations/{id}', { ...at(id), body: { title: 'Six' } });
    },
  ],
  'conversation.deleted': [
    'Deletion',
    async (ana, ben) => {
      const { id } = await aGroup(ana, [ben]);
      return ana.api.DELETE('/api/conversations/{id}', at(id));
    },
  ],
  'participant.added': [
    'Participant',
    async (ana, ben, cleo) => {
      const { id } = await aGroup(ana, [ben]);
      const body = { participantIds: [cleo.id] };
      return ana.api.POST('/api/conversations/{id}/participants', { ...at(id), body });
    },
  ],
  'participant.updated': [
    'Participant',
    async (ana, ben, { id: userId }) => {
      const { id } = await aGroup(ana, [ben, { id: userId } as Person]);
      return ana.api.PATCH('/api/conversations/{id}/participants/{userId}', {
        params: { path: { id, userId } },
        body: { role: 'admin' },
      });
    },
  ],
  'participant.removed': [
    'Departure',
    async (ana, ben) => {
      const { id } = await aGroup(ana, [ben]);
      return ana.api.POST('/api/conversations/{id}/leave', at(id));
    },
  ],
  'join_request.created': [
    'JoinRequest',
    async (ana, ben, cleo) => cleo.api.POST('/api/invites/{code}/accept', await anInvite(ana, ben)),
  ],
  'join_request.resolved': [
    'ResolvedJoinRequest',
    async (ana, ben, cleo) => {
      const { id, ...invite } = await anInvite(ana, ben);
      await cleo.api.POST('/api/invites/{code}/accept', invite);
      return ana.api.DELETE('/api/conversations/{id}/join-requests/{userId}', {
        params: { path: { id, userId: cleo.id } },
      });
    },
  ],
  'user.updated': [
    'PublicUser',
    async (ana, ben) => {
      await aDirectConversation(ana, ben);
      return ana.api.PATCH('/api/users/me', { body: { bio: 'Away' } });
    },
  ],
};

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
      ...at(id),
      body: { pinned: true },
    });

    const events = await eventsSince(ana, since);

    expect(typesOf(events)).toEqual(['conversation.updated']);
    requireSchema('Conversation', events[0]?.data);
    expect(await eventsSince(ben, since)).toEqual([]);
  });
});
