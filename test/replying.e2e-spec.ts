import { randomUUID } from 'node:crypto';
import { aCursor, eventsSince } from './support/feed.js';
import { aGroup, aMessage, type Message, type Person, users } from './support/given.js';
import { change, clear, get, type Group } from './support/groups.js';
import { useParley } from './support/parley.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';
import { aStream, closeSockets } from './support/socket.js';
import { aReply, remove, reply, seen } from './support/threads.js';

const parley = useParley();
afterEach(closeSockets);

let ana: Person;
let ben: Person;
let cleo: Person;
let group: Group;
let parent: Message;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben, cleo]);
  parent = await aMessage(ana, group, 'When do we meet?');
});

const summary = ({ id, username }: Person) => ({
  id,
  username,
  displayName: username,
  avatarUrl: null,
});

describe('A reply', () => {
  it('is a message of the conversation that names its parent', async () => {
    const sent = await aReply(ben, parent, 'at six');

    expect(sent).toMatchObject({
      ...{ seq: 2, parentId: parent.id, body: 'at six' },
      ...{ replyCount: 0, lastReplyAt: null, lastRepliers: [] },
    });
    expect(await seen(cleo, sent)).toEqual(sent);
    expect(await get(cleo, group)).toMatchObject({ unreadCount: 2, lastMessage: { id: sent.id } });
  });

  it('is counted by its parent, which shows who replied last, each once and three at most', async () => {
    const [dora] = await users('dora');
    const body = { participantIds: [dora.id] };
    const params = { path: { id: group.id } };
    await ana.api.POST('/api/conversations/{id}/participants', { params, body });
    for (const person of [ben, cleo, ben, dora, ana]) await aReply(person, parent);
    const last = await aReply(dora, parent);

    expect(await seen(ben, parent)).toMatchObject({
      ...{ parentId: null, replyCount: 6, lastReplyAt: last.sentAt, version: 7, body: parent.body },
      lastRepliers: [dora, ana, ben].map(summary),
    });
  });

  it('is told with its parent as it then is', async () => {
    const since = await aCursor(cleo);

    const sent = await aReply(ben, parent);

    const told = await eventsSince(cleo, since);
    expect(told).toMatchObject([
      { type: 'message.created', data: { id: sent.id, parentId: parent.id } },
      { type: 'message.updated', data: { id: parent.id, replyCount: 1, version: 2 } },
    ]);
  });

  it('may be sent at the conversation’s address and over a socket', async () => {
    const body = { body: 'here', parentId: parent.id };
    const params = { path: { id: group.id } };
    await ben.api.POST('/api/conversations/{id}/messages', { params, body });
    const socket = await aStream(cleo);
    socket.say({ type: 'message.send', conversationId: group.id, ...body, ref: 1 });

    expect(await socket.answer(1)).toMatchObject({ type: 'ack', message: { parentId: parent.id } });
    expect((await seen(ana, parent)).replyCount).toBe(2);
  });

  it('is counted once when it is sent again, and another where the parent is another', async () => {
    const other = await aMessage(ana, group);
    const id = randomUUID();
    const first = await reply(ben, parent, 'once', id);

    const again = await reply(ben, parent, 'once', id);
    const elsewhere = await reply(ben, other, 'once', id);
    const plain = await ben.api.POST('/api/messages', {
      body: { conversationId: group.id, body: 'once', clientMessageId: id },
    });

    expect([first.response.status, again.response.status]).toEqual([201, 200]);
    expect(again.data).toEqual(first.data);
    expect(elsewhere).toBeProblem(422, 'client_message_id_reused');
    expect(plain).toBeProblem(422, 'client_message_id_reused');
    expect((await seen(ben, parent)).replyCount).toBe(1);
  });

  it('is found when it is sent again after its parent was deleted', async () => {
    const id = randomUUID();
    const first = await reply(ben, parent, 'once', id);
    await remove(ana, parent);

    const again = await reply(ben, parent, 'once', id);

    expect(again.response.status).toBe(200);
    expect(again.data).toEqual(first.data);
  });
});

describe('Nobody replies to', () => {
  it('what is not in the conversation', async () => {
    const elsewhere = await aMessage(ana, await aGroup(ana, [ben]));

    for (const id of [elsewhere.id, randomUUID()]) {
      expect(await reply(ben, { ...parent, id })).toBeProblem(404, 'parent_not_found');
    }
    expect((await get(ben, group)).lastSeq).toBe(1);
    expect((await seen(ben, elsewhere)).replyCount).toBe(0);
  });

  it('what they may not see', async () => {
    await clear(ben, group);

    expect(await reply(ben, parent)).toBeProblem(404, 'parent_not_found');
  });

  it('a reply', async () => {
    const sent = await aReply(ben, parent);

    expect(await reply(cleo, sent)).toBeProblem(409, 'parent_is_reply');
  });

  it('a deleted message', async () => {
    await remove(ana, parent);

    expect(await reply(ben, parent)).toBeProblem(409, 'parent_deleted');
  });

  it('a message by what is no id', async () => {
    const answer = await reply(ben, { ...parent, id: 'seven' });

    expect(answer).toBeProblem(400, 'validation_failed', 'parentId');
  });
});

describe('Many at once', () => {
  it('are all counted, whatever is edited meanwhile', async () => {
    const params = { path: { id: parent.id } };
    const edits = Array.from({ length: 5 }, (_, index) =>
      ana.api.PATCH('/api/messages/{id}', { params, body: { body: `edit ${index}` } }),
    );

    const sends = Array.from({ length: 30 }, (_, index) =>
      reply([ana, ben, cleo][index % 3] ?? ana, parent),
    );

    const answers = await Promise.all([...sends, ...edits]);
    expect(answers.filter(({ response }) => !response.ok)).toEqual([]);
    expect(await seen(ana, parent)).toMatchObject({ replyCount: 30 });
    expect((await get(ana, group)).lastSeq).toBe(31);
  });

  it('do not pay for those among them that cannot be sent', async () => {
    const sent = await aReply(ana, parent);
    await change(ana, group, { slowModeSeconds: 60 });

    const [nested, unknown, ...good] = await Promise.all([
      reply(ben, sent),
      reply(ana, { ...parent, id: randomUUID() }),
      reply(ben, parent),
      reply(cleo, parent),
      reply(ana, parent),
    ]);

    expect(nested).toBeProblem(409, 'parent_is_reply');
    expect(unknown).toBeProblem(404, 'parent_not_found');
    expect(good.map(({ response }) => response.status)).toEqual([201, 201, 201]);
    expect((await seen(ben, parent)).replyCount).toBe(4);
  });

  it('find the parent deleted where that came first', async () => {
    const deletion = await RawTransaction.begin(parley.database);
    const gone = 'update messages set body = null, deleted_at = now() where id = $1';
    await deletion.query(gone, [parent.id]);

    const replies = [reply(ben, parent), reply(cleo, parent)];
    const plain = aMessage(cleo, group);
    await untilWaiting(parley.database, 1);
    await deletion.commit();

    for (const answer of await Promise.all(replies)) {
      expect(answer).toBeProblem(409, 'parent_deleted');
    }
    expect((await plain).seq).toBe(2);
  });

  it('and deletions leave the count of those that are there', async () => {
    const old = await Promise.all(Array.from({ length: 10 }, () => aReply(ben, parent)));

    await Promise.all([
      ...old.map((one) => remove(ben, one)),
      ...old.map(() => aReply(cleo, parent)),
    ]);

    expect(await seen(ana, parent)).toMatchObject({
      replyCount: 10,
      lastRepliers: [{ id: cleo.id }],
    });
  });
});
