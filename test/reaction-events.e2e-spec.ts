import type { components } from './support/api.js';
import { closeEventStreams, EventStreamReader } from './support/event-stream.js';
import { aCursor, eventsSince, type FeedEvent, typesOf } from './support/feed.js';
import { Follower } from './support/follower.js';
import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { add, at, change, type Group } from './support/groups.js';
import { useParley } from './support/parley.js';
import { react, reactions, takeBack } from './support/reactions.js';
import { save, unsave } from './support/saved.js';
import { closeSockets } from './support/socket.js';
import { remove, seen } from './support/threads.js';

useParley();
afterEach(closeEventStreams);
afterEach(closeSockets);

type ReactedMessage = components['schemas']['ReactedMessage'];

let ana: Person;
let ben: Person;
let cleo: Person;
let group: Group;
let message: Message;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben, cleo]);
  message = await aMessage(ana, group);
});

const shown = (event: FeedEvent | undefined) => (event?.data as ReactedMessage).reactions;

describe('A reaction', () => {
  it('is told with the message as it is now, who has reacted, and with what', async () => {
    const follower = await Follower.of(cleo);

    await react(ben, message, '👍');

    const [event] = await follower.told(1);
    const { username, displayName } = dataOf(
      await ben.api.GET('/api/users/{id}', { params: { path: ben } }),
    );
    const user = { id: ben.id, username, displayName, avatarUrl: null };
    expect(event).toMatchObject({ type: 'reaction.added', conversationId: group.id });
    expect(event?.data).toEqual({
      ...(await seen(cleo, message)),
      reaction: { user, emoji: '👍' },
    });
  });

  it('is told to everybody with what is theirs, whichever way they follow the feed', async () => {
    await reactions(cleo, message, '🎉');
    const followers = await Promise.all([ana, ben, cleo].map((each) => Follower.of(each)));

    await react(ben, message, '👍');

    const told = await Promise.all(followers.map((each) => each.told(1)));
    const party = { emoji: '🎉', count: 1 };
    const thumb = { emoji: '👍', count: 1 };
    expect(told.map(([event]) => shown(event))).toEqual([
      [
        { ...party, mine: false },
        { ...thumb, mine: false },
      ],
      [
        { ...party, mine: false },
        { ...thumb, mine: true },
      ],
      [
        { ...party, mine: true },
        { ...thumb, mine: false },
      ],
    ]);
    for (const [index, person] of [ana, ben, cleo].entries()) {
      expect(shown(told[index]?.[0])).toEqual((await seen(person, message)).reactions);
    }
  });

  it('that is taken back is told, with who had reacted and with what', async () => {
    await reactions(ben, message, '👍');
    const followers = await Promise.all([ana, ben].map((each) => Follower.of(each)));

    await takeBack(ben, message, '👍');

    for (const [event] of await Promise.all(followers.map((each) => each.told(1)))) {
      expect(event).toMatchObject({
        type: 'reaction.removed',
        data: { reactions: [], version: 3, reaction: { user: { id: ben.id }, emoji: '👍' } },
      });
    }
  });

  it('is told in the order in which it happened, and each time as all is now', async () => {
    const since = await aCursor(ana);
    await reactions(ben, message, '👍', '🎉');
    await takeBack(ben, message, '👍');
    await react(cleo, message, '🎉');

    const events = await eventsSince(cleo, since);

    expect(events.map(({ type, data }) => [type, (data as ReactedMessage).reaction.emoji])).toEqual(
      [
        ['reaction.added', '👍'],
        ['reaction.added', '🎉'],
        ['reaction.removed', '👍'],
        ['reaction.added', '🎉'],
      ],
    );
    const now = { ...(await seen(cleo, message)) };
    expect(now.reactions).toEqual([{ emoji: '🎉', count: 2, mine: true }]);
    for (const { data } of events) expect(data).toMatchObject(now);
  });
});

describe('What is one’s own of a message', () => {
  it('is told with every change of the message', async () => {
    await reactions(ben, message, '👍', '🎉');
    const followers = await Promise.all([ana, ben].map((each) => Follower.of(each)));

    await ana.api.PATCH('/api/messages/{id}', { ...at(message), body: { body: 'Seven!' } });

    const [others, own] = await Promise.all(followers.map((each) => each.told(1)));
    expect(own?.[0]?.data).toEqual(await seen(ben, message));
    expect(others?.[0]?.data).toEqual(await seen(ana, message));
    expect(shown(own?.[0]).map(({ mine }) => mine)).toEqual([true, true]);
  });

  it('is none once it is deleted', async () => {
    await react(ben, message, '👍');
    const follower = await Follower.of(ben);

    await remove(ana, message);

    expect(await follower.told(1)).toMatchObject([
      { type: 'message.deleted', data: { reactions: [], deletedAt: expect.any(String) as string } },
    ]);
  });

  it('is told to who does not see what the message quotes, without the quote', async () => {
    const [dora] = await users('dora');
    await change(ana, group, { historyVisibility: 'sinceJoin' });
    await add(ana, group, dora);
    const body = { conversationId: group.id, body: 'Six!', quotedMessageId: message.id };
    const quote = dataOf(await ben.api.POST('/api/messages', { body }));
    await react(cleo, quote, '👍');
    const followers = await Promise.all([ben, cleo, dora].map((each) => Follower.of(each)));

    await react(dora, quote, '👍');

    const told = await Promise.all(followers.map((each) => each.told(1)));
    for (const [index, person] of [ben, cleo, dora].entries()) {
      expect(told[index]?.[0]?.data).toMatchObject(await seen(person, quote));
    }
    expect((await seen(dora, quote)).quotedMessage).toBeNull();
    expect(JSON.stringify(told[2])).not.toContain(message.body);
    expect(told.map(([event]) => shown(event))).toEqual(
      [false, true, true].map((mine) => [{ emoji: '👍', count: 2, mine }]),
    );
  });

  it('is told beside other events of the same message, which are for one alone', async () => {
    const since = await aCursor(ben);
    await save(ben, message);
    await react(ben, message, '👍');
    await unsave(ben, message);

    const events = await eventsSince(ben, since);

    expect(typesOf(events)).toEqual(['saved.added', 'reaction.added', 'saved.removed']);
    expect(shown(events[1])).toEqual([{ emoji: '👍', count: 1, mine: true }]);
    expect(events[2]?.data).toEqual({ id: message.id });
  });

  it('is in the newest message of a conversation, in lists and when it is told', async () => {
    await react(ben, message, '👍');
    const since = await aCursor(ben);
    await ben.api.PATCH('/api/conversations/{id}/preferences', {
      ...at(group),
      body: { pinned: true },
    });

    const { lastMessage } = dataOf(await ben.api.GET('/api/conversations/{id}', at(group)));
    const [event] = await eventsSince(ben, since);

    expect(lastMessage).toEqual(await seen(ben, message));
    expect(event?.data).toMatchObject({ lastMessage });
    expect(lastMessage?.reactions).toEqual([{ emoji: '👍', count: 1, mine: true }]);
  });
});

describe('Many readers', () => {
  it('are each told what is theirs', async () => {
    const [, , ...many] = await users(...Array.from({ length: 12 }, (_, i) => `reader-${i}`));
    await add(ana, group, ...many);
    for (const [index, person] of many.entries()) {
      if (index % 3 !== 0) await react(person, message, index % 3 === 1 ? '👍' : '🎉');
    }
    const streams = await Promise.all(
      many.map(({ accessToken: token }) => EventStreamReader.open({ token })),
    );

    await react(ana, message, '👍');

    for (const [index, stream] of streams.entries()) {
      const [event] = await stream.untilEvents(1);
      expect(shown(event?.data).map(({ emoji, mine }) => [emoji, mine])).toEqual([
        ['👍', index % 3 === 1],
        ['🎉', index % 3 === 2],
      ]);
    }
  });
});
