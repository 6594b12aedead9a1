import { aCursor, eventsSince, type FeedEvent } from './support/feed.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { add, type Group, leave, transfer } from './support/groups.js';
import { useParley } from './support/parley.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';
import { aReply, reply, seen, threadOf, threadsOf } from './support/threads.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
let group: Group;
let parent: Message;
beforeEach(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
  group = await aGroup(ana, [ben, cleo]);
  parent = await aMessage(ana, group, 'When do we meet?');
});

describe('Whoever replies', () => {
  it('follows the thread from then on, and so does who wrote the first message', async () => {
    const sent = await aReply(ben, parent, 'at six');

    const message = await seen(ben, parent);
    expect(await threadsOf(ben)).toEqual([
      { message, following: true, lastReadSeq: sent.seq, unreadCount: 0, unreadCapped: false },
    ]);
    expect(await threadsOf(ana)).toEqual([
      { message, following: true, lastReadSeq: parent.seq, unreadCount: 1, unreadCapped: false },
    ]);
    expect(await threadsOf(cleo)).toEqual([]);
  });

  it('does not before: a message without replies is followed by nobody', async () => {
    expect(await threadsOf(ana)).toEqual([]);
    expect(dataOf(await threadOf(ana, parent)).following).toBe(false);
  });

  it('to their own message follows once, and has read it', async () => {
    const sent = await aReply(ana, parent);

    expect(await threadsOf(ana)).toMatchObject([{ lastReadSeq: sent.seq, unreadCount: 0 }]);
  });

  it('in any of many replies at once follows, each their own', async () => {
    const others = await Promise.all([ana, ben].map((one) => aMessage(one, group)));

    await Promise.all(
      [parent, ...others].flatMap((each) =>
        [ana, ben, cleo, ben, cleo].map((person) => reply(person, each)),
      ),
    );

    for (const person of [ana, ben, cleo]) expect(await threadsOf(person)).toHaveLength(3);
  });

  it('is told so on all their devices, once; who wrote the first message too, nobody else', async () => {
    const people = [ana, ben, cleo];
    const cursors = await Promise.all(people.map((person) => aCursor(person)));

    await aReply(ben, parent);
    await aReply(ben, parent);

    const told = await Promise.all(
      people.map((person, index) => eventsSince(person, cursors[index] ?? '')),
    );
    const changed = ({ type }: FeedEvent) => type === 'thread.updated';
    const [ofAna, ofBen, ofCleo] = told.map((events) => events.filter(changed));
    const thread = { message: { id: parent.id }, following: true };
    expect(ofAna).toMatchObject([{ conversationId: group.id, data: thread }]);
    expect(ofBen).toMatchObject([{ conversationId: group.id, data: thread }]);
    expect(ofCleo).toEqual([]);
  });

  it('to somebody who has left the group makes nobody of them', async () => {
    await transfer(ana, group, ben);
    await leave(ana, group);

    expect((await reply(ben, parent)).response.status).toBe(201);
    await add(ben, group, ana);
    expect(await threadsOf(ana)).toEqual([]);
  });

  it('while its author is leaving sends all the same', async () => {
    const leaving = await RawTransaction.begin(parley.database);
    await leaving.query('select from conversations where id = $1 for no key update', [group.id]);
    await leaving.query('delete from participants where conversation_id = $1 and user_id = $2', [
      group.id,
      ana.id,
    ]);

    const answer = reply(ben, parent);
    await untilWaiting(parley.database, 1);
    await leaving.commit();

    expect((await answer).response.status).toBe(201);
  });

  it('to a message of an account that was deleted makes nobody of it', async () => {
    const direct = await aDirectConversation(ana, ben);
    const message = await aMessage(ben, direct);
    await ben.api.DELETE('/api/users/me', {});

    await aReply(ana, message);

    const left = await parley.database.query('select 1 from thread_follows where user_id = $1', [
      ben.id,
    ]);
    expect(left).toEqual([]);
  });
});
