import { randomUUID } from 'node:crypto';
import { aCursor } from './support/feed.js';
import { aDirectConversation, aMessage, aUser, dataOf, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { aSocket, aStream, closeSockets, refusal } from './support/socket.js';

const ORIGIN = 'https://app.example.org';

const parley = useOwnParley({ CORS_ORIGINS: ORIGIN });
afterEach(closeSockets);

describe('A socket', () => {
  it('tells what happens, as the same events that GET /sync has', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const cursor = await aCursor(ben);
    const socket = await aStream(ben);

    for (const body of ['one', 'two']) await aMessage(ana, conversation, body);
    await socket.find(({ data }) => (data as { body?: string } | undefined)?.body === 'two');

    const query = { since: cursor };
    const { events } = dataOf(await ben.api.GET('/api/sync', { params: { query } }));
    expect(socket.events).toEqual(events);
  });

  it('takes the token in its first frame, and goes on after a cursor', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const since = await aCursor(ben);
    await aMessage(ana, conversation, 'missed');
    const socket = await aSocket();

    socket.say({ type: 'auth', token: ben.accessToken, since });

    expect(await socket.find(({ type }) => type === 'message.created')).toMatchObject({
      data: { body: 'missed' },
    });
    expect(socket.frames[0]).toEqual({ type: 'ready', cursor: since, recovered: true });
  });

  it('says where it begins: a cursor to go on from', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const { cursor } = await (await aStream(ben)).ready();
    await aMessage(ana, conversation, 'after');

    const resumed = await aStream(ben, cursor);

    expect(await resumed.find(({ type }) => type === 'message.created')).toMatchObject({
      data: { body: 'after' },
    });
  });

  it('sends messages, each once, and acknowledges them by ref', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id: conversationId } = await aDirectConversation(ana, ben);
    const socket = await aStream(ana);
    const command = {
      type: 'message.send',
      conversationId,
      body: 'hi',
      clientMessageId: randomUUID(),
    };

    socket.say({ ...command, ref: 1 });
    socket.say({ ...command, ref: 'two' });

    const [first, second] = [await socket.answer(1), await socket.answer('two')];
    expect(first).toMatchObject({ type: 'ack', replayed: false, message: { body: 'hi', seq: 1 } });
    expect(second).toEqual({ ...first, ref: 'two', replayed: true });
  });

  it('does one command after another', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id: conversationId } = await aDirectConversation(ana, ben);
    const socket = await aStream(ana);

    for (let ref = 1; ref <= 30; ref++) {
      socket.say({ type: 'message.send', conversationId, body: `${ref}`, ref });
    }

    await socket.answer(30);
    const acks = socket.frames.filter(({ type }) => type === 'ack');
    expect(acks.map(({ ref, message }) => [ref, message?.seq])).toEqual(
      Array.from({ length: 30 }, (_, index) => [index + 1, index + 1]),
    );
  });

  it('moves the read pointer', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    await aMessage(ana, conversation);
    const socket = await aStream(ben);

    socket.say({ type: 'read', conversationId: conversation.id, seq: 1, ref: 1 });

    expect(await socket.answer(1)).toMatchObject({ type: 'ack', readState: { lastReadSeq: 1 } });
  });

  it('answers ping', async () => {
    const socket = await aStream(await aUser('ana'));

    socket.say({ type: 'ping', ref: 7 });

    expect(await socket.answer(7)).toEqual({ type: 'pong', ref: 7 });
  });

  it('answers with the errors of REST', async () => {
    const [ana, ben, eve] = await users('ana', 'ben', 'eve');
    const { id: conversationId } = await aDirectConversation(ana, ben);
    const socket = await aStream(eve);

    socket.say({ type: 'message.send', conversationId, body: 'hi', ref: 1 });
    socket.say({ type: 'message.send', conversationId, body: 'x'.repeat(10_001), ref: 2 });
    socket.say({ type: 'read', conversationId: 'x', seq: 0, ref: 3 });

    expect(await socket.answer(1)).toMatchObject({
      ...{ type: 'error', code: 'conversation_not_found', status: 404, title: 'Not Found' },
    });
    for (const ref of [2, 3]) {
      expect(await socket.answer(ref)).toMatchObject({ code: 'validation_failed', status: 400 });
    }
  });

  it('is for the pages of known origins, and for programs', async () => {
    const { accessToken: token } = await aUser('ana');
    const from = (origin: string) => ({ token, headers: { origin } });

    await (await aSocket(from(ORIGIN))).ready();
    await (await aSocket(from(parley.url))).ready();
    for (const origin of ['https://evil.example.org', 'null', `${ORIGIN}.evil.org`, '']) {
      expect(await refusal(from(origin))).toMatchObject({
        status: 403,
        code: 'origin_not_allowed',
      });
    }
  });

  it('is one of twenty at most, and makes room when it is closed', async () => {
    const ana = await aUser('ana');
    const sockets = await Promise.all(Array.from({ length: 20 }, () => aStream(ana)));

    const refused = await aSocket({ token: ana.accessToken });

    expect(await refused.closed).toMatchObject({ code: 4429 });
    expect(refused.frames[0]).toMatchObject({ code: 'too_many_streams', status: 429 });
    await sockets[0]?.close();
    await aStream(ana);
  });
});
