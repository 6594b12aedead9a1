import { closeEventStreams, EventStreamReader } from './support/event-stream.js';
import { aCursor, eventsSince, type FeedEvent } from './support/feed.js';
import { aGroup, aMessage, type Person, users } from './support/given.js';
import { add, at, change, clear, get, type Group, leave } from './support/groups.js';
import { useParley } from './support/parley.js';
import { react, takeBack } from './support/reactions.js';
import { aSecret, everywhere, history, type Secret, WAYS } from './support/ways-to-read.js';

useParley();
afterEach(closeEventStreams);

let ana: Person;
let ben: Person;
let group: Group;
let secret: Secret;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben], 'before');
  secret = await aSecret(ana, group);
});

/** Somebody who joined after the old message, in a group that keeps it from them. */
async function aNewcomer(): Promise<Person> {
  const [cleo] = await users('cleo');
  await change(ana, group, { historyVisibility: 'sinceJoin' });
  await add(ana, group, cleo);
  return cleo;
}

async function somebodyWhoCleared(): Promise<Person> {
  await clear(ben, group);
  return ben;
}

const UNSEEING: [string, () => Promise<Person>][] = [
  ['who joined later, where history begins with joining', aNewcomer],
  ['who has cleared the conversation', somebodyWhoCleared],
];

describe.each(UNSEEING)('Somebody %s', (_name, somebody) => {
  it.each(Object.entries(WAYS))('does not see what was said before: %s', async (_way, read) => {
    const person = await somebody();

    expect(await read(person, secret)).toEqual([]);
  });

  it('counts as unread what is said from then on, and reads it', async () => {
    const person = await somebody();
    const before = await get(person, group);

    await aMessage(ana, group, 'a new secret');

    expect(before).toMatchObject({ unreadCount: 0, lastSeq: 1 });
    expect(await get(person, group)).toMatchObject({
      unreadCount: 1,
      lastMessage: { body: 'a new secret' },
    });
    expect(await history(person, group, { around: 'firstUnread', order: 'asc' })).toEqual([
      'a new secret',
    ]);
    expect(await everywhere(person, group, { search: 'secret' })).toEqual(['a new secret']);
  });

  it('is told nothing of it by the feed, read or streamed', async () => {
    const person = await somebody();
    const since = await aCursor(person);
    const { message: old } = secret;
    const stream = await EventStreamReader.open({ token: person.accessToken });

    await ana.api.PATCH('/api/messages/{id}', { ...at(old), body: { body: 'an edited secret' } });
    await react(ana, old, '👍');
    await takeBack(ana, old, '👍');
    await ana.api.PATCH('/api/conversations/{id}', { ...at(group), body: { title: 'after' } });
    await aMessage(ana, group, 'a new one');

    const streamed = (await stream.untilEvents(2)).map(({ data }) => data);
    const told = await eventsSince(person, since);
    const wanted = ['conversation.updated', 'message.created'];
    expect(told.map(({ type }) => type)).toEqual(wanted);
    expect(streamed.map(({ type }) => type)).toEqual(wanted);
    expect(JSON.stringify([told, streamed])).not.toContain('secret');
  });
});

describe('History', () => {
  it('is all there for newcomers by default', async () => {
    const [cleo] = await users('cleo');
    await add(ana, group, cleo);

    expect(await history(cleo, group, {})).toEqual(['an old secret']);
  });

  it('stays as it is for those who are in the group when the setting changes', async () => {
    const cleo = await aNewcomer();

    await change(ana, group, { historyVisibility: 'all' });

    expect(await history(ben, group, {})).toEqual(['an old secret']);
    expect(await history(cleo, group, {})).toEqual([]);
  });

  it('begins anew for who comes back', async () => {
    await aNewcomer();
    await leave(ben, group);
    await add(ana, group, ben);

    expect(await history(ben, group, {})).toEqual([]);
  });

  it('that one has cleared is there for the others, who are not told', async () => {
    const since = await aCursor(ben);

    await clear(ana, group);

    expect(await history(ben, group, {})).toEqual(['an old secret']);
    expect(await eventsSince(ben, since)).toEqual([]);
  });

  it('that one has cleared is gone from what is replayed to them', async () => {
    const since = await aCursor(ana);
    await aMessage(ben, group, 'a new secret');
    await clear(ana, group);

    const told: FeedEvent[] = await eventsSince(ana, since);

    expect(told.map(({ type }) => type)).toEqual(['conversation.updated']);
    expect(JSON.stringify(told)).not.toContain('secret');
  });
});
