import { aCursor, eventsSince, typesOf } from './support/feed.js';
import { aGroup, aMessage, dataOf, logIn, type Person, users } from './support/given.js';
import { at, clear, get, type Group, leave } from './support/groups.js';
import { hide } from './support/hiding.js';
import { useParley } from './support/parley.js';
import { closeSockets, aStream } from './support/socket.js';
import { react } from './support/reactions.js';
import { remove, reply, seen } from './support/threads.js';
import { untyped } from './support/untyped.js';
import { aSecret, type Secret, WAYS } from './support/ways-to-read.js';

useParley();
afterEach(closeSockets);

let ana: Person;
let ben: Person;
let group: Group;
let secret: Secret;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
  group = await aGroup(ana, [ben]);
  secret = await aSecret(ana, group);
});

describe('A message that somebody has deleted for themselves', () => {
  it.each(Object.entries(WAYS))('is gone for them: %s', async (_way, read) => {
    await hide(ben, secret.message);

    expect(await read(ben, secret)).toEqual([]);
  });

  it('is there for everybody else, who are told nothing', async () => {
    const since = await aCursor(ana);

    await hide(ben, secret.message);

    expect(await eventsSince(ana, since)).toEqual([]);
    expect(await seen(ana, secret.message)).toEqual(secret.message);
  });

  it('is told as gone to their devices, with what the conversation shows without it', async () => {
    const phone = await aStream({ ...ben, ...(await logIn(ben.username)) });
    const since = await aCursor(ben);

    await hide(ben, secret.message);

    const told = await eventsSince(ben, since);
    expect(told).toMatchObject([
      { type: 'message.hidden', conversationId: group.id, data: { id: secret.message.id } },
      { type: 'conversation.updated', data: { lastMessage: null, unreadCount: 0 } },
    ]);
    await phone.find(({ type }) => type === 'conversation.updated');
    expect(phone.events).toEqual(told);
  });

  it('is gone from what is replayed to them, and what becomes of it is not told them', async () => {
    const since = await aCursor(ben);
    const message = await aMessage(ana, group, 'a whisper');
    await hide(ben, message);
    await ana.api.PATCH('/api/messages/{id}', {
      ...at(message),
      body: { body: 'a new whisper' },
    });
    await react(ana, message, '👍');
    await remove(ana, message);

    const told = await eventsSince(ben, since);

    expect(typesOf(told)).toEqual(['message.hidden', 'conversation.updated']);
    expect(JSON.stringify(told)).not.toContain('whisper');
  });

  it('stays hidden when it is deleted again: nothing more is told', async () => {
    await hide(ben, secret.message);
    const since = await aCursor(ben);

    const again = await hide(ben, secret.message);

    expect(again.response.status).toBe(204);
    expect(await eventsSince(ben, since)).toEqual([]);
  });

  it('has been read by them all the same', async () => {
    await ben.api.PUT('/api/conversations/{id}/read', { ...at(group), body: { seq: 1 } });

    await hide(ben, secret.message);

    const readers = dataOf(await ana.api.GET('/api/messages/{id}/read-by', at(secret.message)));
    expect(readers.items).toMatchObject([{ user: { id: ben.id } }]);
  });

  it('cannot be replied to, quoted or forwarded by them', async () => {
    const { id } = secret.message;
    await hide(ben, secret.message);

    const answers = await Promise.all([
      reply(ben, secret.message),
      ben.api.POST('/api/messages', {
        body: { conversationId: group.id, body: 'Look.', quotedMessageId: id },
      }),
      ben.api.POST('/api/messages/{id}/forward', {
        ...at(secret.message),
        body: { conversationId: group.id },
      }),
    ]);

    expect(answers.map(({ response }) => response.status)).toEqual([404, 404, 404]);
  });

  it('is not shown where others quote it: to them, and to nobody else', async () => {
    const body = { conversationId: group.id, body: 'Yes.', quotedMessageId: secret.message.id };
    const quoting = dataOf(await ana.api.POST('/api/messages', { body }));

    await hide(ben, secret.message);

    const { items } = dataOf(await ben.api.GET('/api/messages'));
    expect(items.find(({ id }) => id === quoting.id)).toMatchObject({ quotedMessage: null });
    expect(await seen(ben, quoting)).toMatchObject({ quotedMessage: null });
    expect(await seen(ana, quoting)).toMatchObject({ quotedMessage: { body: 'an old secret' } });
  });

  it('is no longer an attachment for them, though it is for who sent it', async () => {
    await hide(ana, secret.message);

    expect(await WAYS['its attachment']?.(ana, secret)).toEqual([]);
    expect(await WAYS['its attachment']?.(ben, secret)).toEqual([secret.file.id]);
  });

  it('leaves what came before as the newest of the conversation', async () => {
    const last = await aMessage(ana, group, 'the last');
    await hide(ben, last);

    expect(await get(ben, group)).toMatchObject({
      lastSeq: 2,
      lastMessage: { body: 'an old secret' },
    });
    expect(await get(ana, group)).toMatchObject({ lastMessage: { body: 'the last' } });
  });
});

describe('Deleting a message for oneself', () => {
  it('is for those who see it, whoever wrote it', async () => {
    const [cleo] = await users('cleo');
    const before = await aMessage(ana, group);
    await clear(ben, group);

    expect(await hide(cleo, secret.message)).toBeProblem(404, 'message_not_found');
    expect(await hide(ben, before)).toBeProblem(404, 'message_not_found');
    expect((await hide(ana, before)).response.status).toBe(204);
    await leave(ben, group);
    expect(await hide(ben, before)).toBeProblem(404, 'message_not_found');
  });

  it.each(['', 'Me', 'all', ['me', 'everyone']])('is not asked for by for=%s', async (whom) => {
    const params = { path: { id: secret.message.id }, query: { for: whom } };

    const answer = await untyped(ben.api, 'DELETE', '/api/messages/{id}', { params });

    expect(answer).toBeProblem(400, 'validation_failed', 'for');
    expect(await seen(ben, secret.message)).toEqual(secret.message);
  });

  it('does nothing to a newer version than the one that was seen', async () => {
    const { message } = secret;
    const params = { path: { id: message.id }, query: { for: 'me' as const } };
    const { api } = ben;

    const stale = await api.DELETE('/api/messages/{id}', {
      params,
      headers: { 'If-Match': '"7"' },
    });

    expect(stale).toBeProblem(412, 'message_changed');
    expect(await seen(ben, message)).toEqual(message);
  });
});
