import { aCursor, eventsSince } from './support/feed.js';
import { aGroup, aMessage, type Message, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';
import { aReply, remove, seen } from './support/threads.js';

useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
let parent: Message;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});
beforeEach(async () => {
  parent = await aMessage(ana, await aGroup(ana, [ben, cleo]));
});

describe('A reply that is deleted', () => {
  it('is not counted by its parent, which shows who replied before', async () => {
    const first = await aReply(ben, parent);
    const second = await aReply(cleo, parent);

    await remove(cleo, second);
    const after = await seen(ana, parent);
    await remove(ben, first);

    expect(after).toMatchObject({
      ...{ replyCount: 1, lastReplyAt: first.sentAt, lastRepliers: [{ id: ben.id }], version: 4 },
    });
    expect(await seen(ana, parent)).toMatchObject({
      ...{ replyCount: 0, lastReplyAt: null, lastRepliers: [], version: 5 },
    });
  });

  it('is told with its parent, once', async () => {
    const sent = await aReply(ben, parent);
    const since = await aCursor(cleo);

    await remove(ben, sent);
    await remove(ben, sent);

    expect(await eventsSince(cleo, since)).toMatchObject([
      { type: 'message.deleted', data: { id: sent.id, parentId: parent.id } },
      { type: 'message.updated', data: { id: parent.id, replyCount: 0 } },
    ]);
  });
});

describe('A deleted message', () => {
  it('keeps its replies', async () => {
    const sent = await aReply(ben, parent);

    await remove(ana, parent);

    expect(await seen(cleo, parent)).toMatchObject({ body: null, replyCount: 1 });
    expect(await seen(cleo, sent)).toEqual(sent);
  });
});
