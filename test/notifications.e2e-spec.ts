import { block } from './support/blocks.js';
import { aDirectConversation, aGroup, aMessage, type Person, users } from './support/given.js';
import { aCode, add, at, change, clear, type Group, leave, prefer } from './support/groups.js';
import { hide } from './support/hiding.js';
import { notificationsOf, told } from './support/notifications.js';
import { useParley } from './support/parley.js';
import { react, takeBack } from './support/reactions.js';
import { restore } from './support/restoring.js';
import { aReply, follow, remove, unfollow } from './support/threads.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
/** Of Ben and Cleo, whom Ana has brought into it. */
let group: Group;
beforeEach(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
  group = await aGroup(ana, [ben, cleo]);
});

const ADDED = 'added ana';
const toldTo = async (person: Person) => told(await notificationsOf(person));
const mention = ({ username }: Person) => `Look, @${username}`;

describe('Somebody is notified of', () => {
  it('being mentioned, by name or with all, who else is in the group is not of the former', async () => {
    const named = await aMessage(ana, group, mention(ben));
    await aMessage(ana, group, '@all, look');

    const found = await notificationsOf(ben);

    expect(told(found)).toEqual(['mention ana @all, look', `mention ana ${mention(ben)}`, ADDED]);
    expect(found[1]).toMatchObject({
      at: named.sentAt,
      seen: false,
      actor: { id: ana.id },
      conversationId: group.id,
      message: named,
      emoji: null,
    });
    expect(await toldTo(cleo)).toEqual(['mention ana @all, look', ADDED]);
  });

  it('replies to what they wrote, not of those to what others wrote', async () => {
    const parent = await aMessage(ben, group);
    await follow(cleo, parent);

    await aReply(ana, parent, 'first');
    await aReply(cleo, parent, 'second');
    await aReply(ben, parent, 'own');

    expect(await toldTo(ben)).toEqual(['reply cleo second', 'reply ana first', ADDED]);
    expect(await toldTo(cleo)).toEqual([ADDED]);
  });

  it('a reply that mentions them as a mention, once', async () => {
    const parent = await aMessage(ben, group);

    await aReply(ana, parent, mention(ben));
    await aReply(ana, parent, 'for @all');

    expect(await toldTo(ben)).toEqual([
      'mention ana for @all',
      `mention ana ${mention(ben)}`,
      ADDED,
    ]);
  });

  it('reactions of others to what they wrote', async () => {
    const message = await aMessage(ben, group, 'It works');
    await react(cleo, message, '🎉');
    await react(ben, message, '👍');

    const found = await notificationsOf(ben);

    expect(told(found)).toEqual(['reaction cleo 🎉', ADDED]);
    expect(found[0]?.message).toMatchObject({ id: message.id, body: 'It works' });
    expect(await toldTo(cleo)).toEqual([ADDED]);
  });

  it('being brought into a group, whoever did, and not of coming by themselves or a direct one', async () => {
    const other = await aGroup(ana, [cleo]);
    await change(ana, other, { whoCanAdd: 'everyone' });
    const open = await aCode(ana, other);
    const closed = await aCode(ana, group, { requiresApproval: true });
    const [dora, emil] = await users('dora', 'emil');
    await aDirectConversation(ana, dora);
    await add(cleo, other, dora);
    await emil.api.POST('/api/invites/{code}/accept', { params: { path: { code: open } } });
    await emil.api.POST('/api/invites/{code}/accept', { params: { path: { code: closed } } });
    await ana.api.POST('/api/conversations/{id}/join-requests/{userId}/approve', {
      params: { path: { id: group.id, userId: emil.id } },
    });

    expect(await toldTo(ana)).toEqual([]);
    expect(await toldTo(dora)).toEqual(['added cleo']);
    const [approved, ...rest] = await notificationsOf(emil);
    expect(rest).toEqual([]);
    expect(approved).toMatchObject({ type: 'added', conversationId: group.id, message: null });
  });

  it('mentions by an edit', async () => {
    const message = await aMessage(ana, group, 'Look');
    await ana.api.PATCH('/api/messages/{id}', { ...at(message), body: { body: mention(ben) } });

    expect(await toldTo(ben)).toEqual([`mention ana ${mention(ben)}`, ADDED]);
  });
});

describe('A notification goes', () => {
  it('with its message, and comes back when that is restored', async () => {
    const message = await aMessage(ana, group, mention(ben));
    await remove(ana, message);
    const meanwhile = await toldTo(ben);
    await restore(ana, message);

    expect(meanwhile).toEqual([ADDED]);
    expect(await toldTo(ben)).toEqual([`mention ana ${mention(ben)}`, ADDED]);
  });

  it('with a reaction that is taken back, and with the message of one', async () => {
    const [first, second] = [await aMessage(ben, group), await aMessage(ben, group)];
    await react(ana, first, '👍');
    await react(ana, second, '👍');
    await takeBack(ana, first, '👍');
    await hide(ben, second);

    expect(await toldTo(ben)).toEqual([ADDED]);
  });

  it('with a deleted reply, and of a thread that one unfollows', async () => {
    const parent = await aMessage(ben, group);
    await remove(ana, await aReply(ana, parent));
    expect(await toldTo(ben)).toEqual([ADDED]);
    await aReply(ana, parent, 'there');
    expect(await toldTo(ben)).toEqual(['reply ana there', ADDED]);

    await unfollow(ben, parent);

    expect(await toldTo(ben)).toEqual([ADDED]);
  });

  it('when one hides what it is of, or clears the history', async () => {
    const hidden = await aMessage(ana, group, mention(ben));
    await aMessage(ana, group, '@all, look');
    await hide(ben, hidden);
    expect(await toldTo(ben)).toEqual(['mention ana @all, look', ADDED]);

    await clear(ben, group);

    expect(await toldTo(ben)).toEqual([ADDED]);
  });

  it('when one leaves; coming back, one is told of being brought back alone', async () => {
    await aMessage(ana, group, '@all, look');
    await leave(ben, group);
    expect(await toldTo(ben)).toEqual([]);

    await add(ana, group, ben);

    expect(await toldTo(ben)).toEqual([ADDED]);
  });

  it('while one has blocked who is behind it', async () => {
    const [mine, theirs] = [await aMessage(ben, group), await aMessage(cleo, group, '@all')];
    await react(cleo, mine, '👍');
    await aReply(cleo, mine);
    expect(theirs.mentions).toEqual([]);
    await aMessage(cleo, group, mention(ben));

    await block(ben, cleo);

    expect(await toldTo(ben)).toEqual([ADDED]);
    await block(ben, ana);
    expect(await toldTo(ben)).toEqual([]);
  });

  it('as the conversation’s preferences want it: mentions only, none, or none until later', async () => {
    const mine = await aMessage(ben, group);
    await react(ana, mine, '👍');
    await aReply(ana, mine, 'a reply');
    await aMessage(ana, group, mention(ben));
    const all = [`mention ana ${mention(ben)}`, 'reply ana a reply', 'reaction ana 👍', ADDED];
    expect(await toldTo(ben)).toEqual(all);

    await prefer(ben, group, { notify: 'mentions' });
    expect(await toldTo(ben)).toEqual([all[0], ADDED]);
    await prefer(ben, group, { notify: 'none' });
    expect(await toldTo(ben)).toEqual([ADDED]);
    await prefer(ben, group, { notify: 'all', mutedUntil: '2100-01-01T00:00:00Z' });
    expect(await toldTo(ben)).toEqual([ADDED]);
    await prefer(ben, group, { mutedUntil: null });
    expect(await toldTo(ben)).toEqual(all);
  });

  it('when it is older than the server keeps them', async () => {
    const mine = await aMessage(ben, group);
    await react(ana, mine, '👍');
    await aMessage(ana, group, mention(ben));
    const long = `now() - interval '91 days'`;
    const of = [group.id];

    await parley.database.query(
      `update messages set sent_at = ${long} where conversation_id = $1`,
      of,
    );
    expect(await toldTo(ben)).toEqual(['reaction ana 👍', ADDED]);
    await parley.database.query(`update reactions set created_at = ${long} where message_id = $1`, [
      mine.id,
    ]);
    await parley.database.query(
      `update participants set joined_at = ${long} where conversation_id = $1`,
      of,
    );

    expect(await toldTo(ben)).toEqual([]);
  });
});
