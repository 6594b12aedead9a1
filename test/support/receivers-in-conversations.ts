import { aGroup, aMessage } from './given.js';
import { accept, add, at, decline, mute, prefer, putOut } from './groups.js';
import { hide } from './hiding.js';
import { react, takeBack } from './reactions.js';
import {
  type Cases,
  when,
  after,
  allBut,
  MEMBER_ALONE,
  BOTH_OF_DIRECT,
  edit,
  retitle,
  aCodeToAskWith,
  aRequest,
  receipts,
} from './receivers-acts.js';
import { INSIDE, READERS } from './receivers-world.js';
import { soon } from './scheduled.js';
import { remove } from './threads.js';

/** Of what happens in conversations: when it is told, and who is told it then. */
export const IN_CONVERSATIONS = {
  'message.created': [
    when('in the group', INSIDE, ({ member, group }) => aMessage(member, group)),
    when('as a reply to what some do not see', INSIDE, ({ owner, old, group }) =>
      owner.api.POST('/api/messages', {
        body: { conversationId: group.id, body: 'a reply', parentId: old.id },
      }),
    ),
  ],
  'message.updated': [
    when('of old', READERS, ({ member, old }) => edit(member, old)),
    when('of late', INSIDE, ({ owner, recent }) => edit(owner, recent)),
  ],
  'message.deleted': [
    when('of old', READERS, ({ admin, old }) => remove(admin, old)),
    when('of late', INSIDE, ({ owner, recent }) => remove(owner, recent)),
    when('with somebody blocked', BOTH_OF_DIRECT, (world) => remove(world.owner, world.lastDirect)),
  ],
  'reaction.added': [
    when('to what is old', READERS, ({ owner, old }) => react(owner, old, '👍')),
    when('to what is late', INSIDE, ({ sinceJoin, recent }) => react(sinceJoin, recent, '👍')),
    after(
      ({ admin, recent }) => hide(admin, recent),
      'to what somebody has hidden',
      allBut('admin'),
      ({ member, recent }) => react(member, recent, '👍'),
    ),
  ],
  'reaction.removed': [
    after(
      ({ owner, old }) => react(owner, old, '👍'),
      'from what is old',
      READERS,
      ({ owner, old }) => takeBack(owner, old, '👍'),
    ),
  ],
  'read.updated': receipts('read'),
  'delivered.updated': receipts('delivered'),
  'conversation.created': [
    when('for some of them', ['owner', 'member', 'sinceJoin'], (world) =>
      aGroup(world.owner, [world.member, world.sinceJoin]),
    ),
  ],
  'conversation.updated': [
    when('for all', INSIDE, ({ admin, group }) => retitle(admin, group)),
    when('in the view of one', MEMBER_ALONE, ({ member, group }) =>
      prefer(member, group, { pinned: true }),
    ),
  ],
  'conversation.deleted': [
    when('by its owner', INSIDE, ({ owner, group }) =>
      owner.api.DELETE('/api/conversations/{id}', at(group)),
    ),
  ],
  'participant.added': [
    when('who had been removed', [...INSIDE, 'removed'], ({ owner, group, removed }) =>
      add(owner, group, removed),
    ),
  ],
  'participant.updated': [
    when('who is muted', INSIDE, ({ admin, group, member }) =>
      mute(admin, group, member, soon(600)),
    ),
  ],
  'participant.removed': [
    when('by the owner', INSIDE, ({ owner, group, member }) => putOut(owner, group, member)),
  ],
  'join_request.created': [
    after(aCodeToAskWith, 'by a stranger', ['owner', 'admin'], ({ stranger }, code) =>
      accept(stranger, code),
    ),
  ],
  'join_request.resolved': [
    after(aRequest, 'with a no', ['owner', 'admin', 'stranger'], ({ admin, group, stranger }) =>
      decline(admin, group, stranger),
    ),
  ],
} satisfies Cases;
