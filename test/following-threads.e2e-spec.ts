import { aCursor, eventsSince, typesOf } from './support/feed.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  logIn,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { add, ban, clear, type Group, leave } from './support/groups.js';
import { useParley } from './support/parley.js';
import { aStream, closeSockets } from './support/socket.js';
import {
  aReply,
  follow,
  readThread,
  remove,
  threadOf,
  threadsOf,
  unfollow,
} from './support/threads.js';

const parley = useParley();
afterEach(closeSockets);

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

const isFollowing = async (person: Person): Promise<boolean> =>
  dataOf(await threadOf(person, parent)).following;

describe('Somebody', () => {
  it('follows a thread that they say they do: what is there already is read', async () => {
    const sent = await aReply(ben, parent);

    const thread = dataOf(await follow(cleo, parent));
    await aReply(ben, parent);

    expect(thread).toMatchObject({ following: true, lastReadSeq: sent.seq, unreadCount: 0 });
    expect(await threadsOf(cleo)).toMatchObject([{ message: { id: parent.id }, unreadCount: 1 }]);
  });

  it('may follow one that has not begun', async () => {
    await follow(cleo, parent);

    expect(await threadsOf(cleo)).toMatchObject([{ message: { replyCount: 0 }, unreadCount: 0 }]);
  });

  it('follows once: again changes nothing and tells nothing', async () => {
    await aReply(ben, parent);
    const since = await aCursor(ana);

    const again = await follow(ana, parent);

    expect(again.data).toMatchObject({ lastReadSeq: parent.seq, unreadCount: 1 });
    expect(await eventsSince(ana, since)).toEqual([]);
  });

  it('who unfollows does not follow again by replying, only by saying so', async () => {
    await aReply(ben, parent);

    expect((await unfollow(ben, parent)).response.status).toBe(204);
    await aReply(ben, parent);

    expect(await threadsOf(ben)).toEqual([]);
    expect(dataOf(await threadOf(ben, parent))).toMatchObject({
      ...{ following: false, lastReadSeq: null, unreadCount: 0 },
    });
    await aReply(cleo, parent);
    expect(dataOf(await follow(ben, parent))).toMatchObject({ following: true, unreadCount: 0 });
  });

  it('may say beforehand that they do not follow what is replied to theirs', async () => {
    await unfollow(ana, parent);

    await aReply(ben, parent);

    expect(await isFollowing(ana)).toBe(false);
  });

  it('is told what they do on their other devices, and nobody else is', async () => {
    const phone = await aStream({ ...cleo, ...(await logIn(cleo.username)) });
    const [since, ofBen] = [await aCursor(cleo), await aCursor(ben)];

    const followed = dataOf(await follow(cleo, parent));
    const first = await phone.find(({ type }) => type === 'thread.updated');
    await unfollow(cleo, parent);
    await unfollow(cleo, parent);

    expect(first).toMatchObject({ conversationId: group.id, data: followed });
    const told = await eventsSince(cleo, since);
    expect(typesOf(told)).toEqual(['thread.updated', 'thread.updated']);
    expect(told.at(-1)).toMatchObject({ data: { following: false } });
    expect(await eventsSince(ben, ofBen)).toEqual([]);
  });
});

describe('A reply', () => {
  it('has no thread of its own', async () => {
    const sent = await aReply(ben, parent);

    for (const answer of [
      await follow(cleo, sent),
      await unfollow(cleo, sent),
      await threadOf(cleo, sent),
      await readThread(cleo, sent, sent.seq),
    ]) {
      expect(answer).toBeProblem(409, 'message_is_reply');
    }
  });
});

describe('Nobody follows', () => {
  beforeEach(async () => {
    await aReply(ben, parent);
  });

  it('what they have cleared', async () => {
    await clear(ben, group);
    await aReply(ana, parent);

    expect(await threadsOf(ben)).toEqual([]);
    expect(await follow(ben, parent)).toBeProblem(404, 'message_not_found');
  });

  it.each<[string, (group: Group) => Promise<unknown>]>([
    ['have left', (from) => leave(ben, from)],
    ['were put out of', (from) => ban(ana, from, ben)],
  ])('what is in a group that they %s, nor when they come back', async (_how, go) => {
    await go(group);

    expect(await threadsOf(ben)).toEqual([]);
    for (const answer of [await follow(ben, parent), await unfollow(ben, parent)]) {
      expect(answer).toBeProblem(404, 'message_not_found');
    }
    await ana.api.DELETE('/api/conversations/{id}/bans/{userId}', {
      params: { path: { id: group.id, userId: ben.id } },
    });
    await add(ana, group, ben);
    expect(await threadsOf(ben)).toEqual([]);
  });
});

describe('A message that is deleted', () => {
  it('keeps its thread with those who follow it', async () => {
    await aReply(ben, parent);

    await remove(ana, parent);

    expect(await threadsOf(ben)).toMatchObject([{ message: { body: null, replyCount: 1 } }]);
  });
});

describe('With an account', () => {
  it('go the threads it follows, as the receipt says', async () => {
    const direct = await aDirectConversation(ana, ben);
    await follow(ben, await aMessage(ana, direct));
    await aReply(ben, parent);

    const receipt = dataOf(await ben.api.DELETE('/api/users/me', {}));
    await aReply(ana, await aMessage(ana, direct));

    expect(receipt.items).toContainEqual({ kind: 'followedThreads', count: 2, kept: false });
    const left = await parley.database.query('select 1 from thread_follows where user_id = $1', [
      ben.id,
    ]);
    expect(left).toEqual([]);
  });
});
