import { block, unblock } from './blocks.js';
import { deleteDraft, writeDraft } from './drafts.js';
import { hide } from './hiding.js';
import {
  type Case,
  type Cases,
  when,
  after,
  allBut,
  MEMBER_ALONE,
  describeOneself,
  aScheduledMessage,
  choose,
  type,
  goAway,
} from './receivers-acts.js';
import { INSIDE } from './receivers-world.js';
import { save, unsave } from './saved.js';
import { ONE_SCHEDULED } from './scheduled.js';
import { follow } from './threads.js';

/** What has changed of others before is told with theirs. Who has blocked somebody is nobody to them. */
const presence = (name: 'member' | 'owner'): Case =>
  after(({ stranger }) => choose(stranger, 'auto'), `of the ${name}`, allBut(name), goAway(name));

/** Of what people do by themselves, or are: when it is told, and who is told it then. */
export const OF_PEOPLE = {
  'message.hidden': [when('by one', MEMBER_ALONE, ({ member, recent }) => hide(member, recent))],
  'saved.added': [when('by one', MEMBER_ALONE, ({ member, old }) => save(member, old))],
  'saved.removed': [
    after(
      ({ member, old }) => save(member, old),
      'by one',
      MEMBER_ALONE,
      ({ member, old }) => unsave(member, old),
    ),
  ],
  'draft.updated': [
    when('by one', MEMBER_ALONE, ({ member, group }) => writeDraft(member, group, 'unsaid')),
  ],
  'draft.deleted': [
    after(
      ({ member, group }) => writeDraft(member, group, 'unsaid'),
      'by one',
      MEMBER_ALONE,
      ({ member, group }) => deleteDraft(member, group),
    ),
  ],
  'scheduled_message.created': [when('by one', MEMBER_ALONE, aScheduledMessage)],
  'scheduled_message.updated': [
    after(aScheduledMessage, 'by one', MEMBER_ALONE, ({ member }, params) =>
      member.api.PATCH(ONE_SCHEDULED, { ...params, body: { body: 'Later.' } }),
    ),
  ],
  'scheduled_message.deleted': [
    after(aScheduledMessage, 'by one', MEMBER_ALONE, ({ member }, params) =>
      member.api.DELETE(ONE_SCHEDULED, params),
    ),
  ],
  'thread.updated': [when('by one', MEMBER_ALONE, ({ member, recent }) => follow(member, recent))],
  'notifications.seen': [
    when('by one', MEMBER_ALONE, ({ member, recent }) =>
      member.api.PUT('/api/notifications/seen', { body: { at: recent.sentAt } }),
    ),
  ],
  'block.added': [when('by one', MEMBER_ALONE, ({ member, stranger }) => block(member, stranger))],
  'block.removed': [
    after(
      ({ member, stranger }) => block(member, stranger),
      'by one',
      MEMBER_ALONE,
      ({ member, stranger }) => unblock(member, stranger),
    ),
  ],
  'user.updated': [
    when('of an owner', [...INSIDE, 'blocked'], ({ owner }) => describeOneself(owner)),
    when('of a stranger', ['stranger'], ({ stranger }) => describeOneself(stranger)),
    when('of who was removed', ['removed'], ({ removed }) => describeOneself(removed)),
  ],
  'typing.started': [
    when('in the group', allBut('member'), ({ member, group }) => type('start', member, group)),
    when('to somebody blocked', [], ({ owner, direct }) => type('start', owner, direct)),
    when('by who is blocked', [], ({ blocked, direct }) => type('start', blocked, direct)),
  ],
  'typing.stopped': [
    after(
      ({ member, group }) => type('start', member, group),
      'in the group',
      allBut('member'),
      ({ member, group }) => type('stop', member, group),
    ),
  ],
  'presence.changed': [presence('member'), presence('owner')],
} satisfies Cases;
