import type { FeedEventType } from '../../src/feed/feed-event-types.js';
import { block, unblock } from './blocks.js';
import { deleteDraft, writeDraft } from './drafts.js';
import { aDirectConversation, aGroup, aMessage, dataOf, type Person } from './given.js';
import { aCode, setRole } from './groups.js';
import { hide } from './hiding.js';
import { react, takeBack } from './reactions.js';
import { save, unsave } from './saved.js';
import { one, ONE_SCHEDULED, schedule } from './scheduled.js';
import { follow } from './threads.js';

type Parties = [ana: Person, ben: Person, cleo: Person];

const at = (id: string) => ({ params: { path: { id } } });

/** Into a group of Ana and Ben, both of them owners, with their approval. */
async function anInvite(ana: Person, ben: Person) {
  const group = await aGroup(ana, [ben]);
  await setRole(ana, group, ben, 'owner');
  const code = await aCode(ana, group, { requiresApproval: true });
  return { id: group.id, params: { path: { code } } };
}

/** Of Ben, to Ana. */
async function aScheduledMessage(ana: Person, ben: Person) {
  const { id } = await aDirectConversation(ana, ben);
  return one(id, dataOf(await schedule(ben, id)).id);
}

/** Of Ana, to a message of Ben. */
const aReaction = async (ana: Person, ben: Person) =>
  dataOf(await react(ana, await aMessage(ben, await aGroup(ana, [ben])), '👍'));

/** What Ana does, and what Ben, who is in her group, is told. */
export const CASES: Record<
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
  'message.hidden': [
    'Deletion',
    async (ana, ben) => hide(ben, await aMessage(ana, await aGroup(ana, [ben]))),
  ],
  'reaction.added': ['ReactedMessage', (ana, ben) => aReaction(ana, ben)],
  'reaction.removed': [
    'ReactedMessage',
    async (ana, ben) => takeBack(ana, await aReaction(ana, ben), '👍'),
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
  'saved.added': [
    'SavedMessage',
    async (ana, ben) => save(ben, await aMessage(ana, await aGroup(ana, [ben]))),
  ],
  'saved.removed': [
    'Deletion',
    async (ana, ben) => {
      const message = await aMessage(ana, await aGroup(ana, [ben]));
      await save(ben, message);
      return unsave(ben, message);
    },
  ],
  'draft.updated': [
    'Draft',
    async (ana, ben) => writeDraft(ben, await aGroup(ana, [ben]), 'See you at'),
  ],
  'draft.deleted': [
    'DraftDeletion',
    async (ana, ben) => {
      const group = await aGroup(ana, [ben]);
      await writeDraft(ben, group, 'See you at');
      return deleteDraft(ben, group);
    },
  ],
  'scheduled_message.created': ['ScheduledMessage', (ana, ben) => aScheduledMessage(ana, ben)],
  'scheduled_message.updated': [
    'ScheduledMessage',
    async (ana, ben) => {
      const params = await aScheduledMessage(ana, ben);
      return ben.api.PATCH(ONE_SCHEDULED, { ...params, body: { body: 'Later.' } });
    },
  ],
  'scheduled_message.deleted': [
    'Deletion',
    async (ana, ben) => ben.api.DELETE(ONE_SCHEDULED, await aScheduledMessage(ana, ben)),
  ],
  'thread.updated': [
    'Thread',
    async (ana, ben) => follow(ben, await aMessage(ana, await aGroup(ana, [ben]))),
  ],
  'notifications.seen': [
    'NotificationsSeen',
    (_ana, ben) =>
      ben.api.PUT('/api/notifications/seen', { body: { at: new Date(0).toISOString() } }),
  ],
  'block.added': ['Block', (ana, ben) => block(ben, ana)],
  'block.removed': [
    'UserReference',
    async (ana, ben) => {
      await block(ben, ana);
      return unblock(ben, ana);
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
