import { aCursor, eventsSince } from './support/feed.js';
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
import { add, ban, change, clear, type Group, leave } from './support/groups.js';
import { useParley } from './support/parley.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';
import { reactions } from './support/reactions.js';
import { save, savedBy, textsSavedBy, unsave } from './support/saved.js';
import { closeSockets, aStream } from './support/socket.js';
import { remove, seen } from './support/threads.js';

const parley = useParley();
afterEach(closeSockets);

let ana: Person;
let ben: Person;
let group: Group;
let message: Message;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
  group = await aGroup(ana, [ben]);
  message = await aMessage(ana, group, 'The door code is 1234.');
});

describe('A message that somebody has saved', () => {
  it('is among theirs, as it now is', async () => {
    const saved = dataOf(await save(ben, message));
    await ana.api.PATCH('/api/messages/{id}', {
      params: { path: { id: message.id } },
      body: { body: 'The door code is 5678.' },
    });

    expect(saved.message).toEqual(message);
    expect(await savedBy(ben)).toEqual([{ ...saved, message: await seen(ben, message) }]);
    expect(await textsSavedBy(ben)).toEqual(['The door code is 5678.']);
  });

  it('is saved for them alone: nobody else sees or hears of it', async () => {
    const since = await aCursor(ana);

    await save(ben, message);
    await unsave(ben, message);

    expect(await savedBy(ana)).toEqual([]);
    expect(await eventsSince(ana, since)).toEqual([]);
    expect(await seen(ana, message)).toEqual(message);
  });

  it('is told to their other devices, and so is that it is no longer', async () => {
    const phone = await aStream({ ...ben, ...(await logIn(ben.username)) });
    const since = await aCursor(ben);

    const saved = dataOf(await save(ben, message));
    const first = await phone.find(({ type }) => type === 'saved.added');
    await unsave(ben, message);

    expect(first).toMatchObject({ conversationId: group.id, data: saved });
    expect(await eventsSince(ben, since)).toMatchObject([
      { type: 'saved.added', data: null },
      { type: 'saved.removed', conversationId: group.id, data: { id: message.id } },
    ]);
  });

  it('shows what they have reacted with as their own, in the list and to their other devices', async () => {
    await reactions(ben, message, '👍');
    const shown = await reactions(ana, message, '👍', '🎉');
    const phone = await aStream({ ...ana, ...(await logIn(ana.username)) });

    const saved = dataOf(await save(ana, message));
    const told = await phone.find(({ type }) => type === 'saved.added');

    expect(shown.reactions.map(({ mine }) => mine)).toEqual([true, true]);
    expect(saved.message.reactions).toEqual(shown.reactions);
    expect(told.data).toEqual(saved);
    expect(await savedBy(ana)).toEqual([saved]);
    const bens = dataOf(await save(ben, message)).message;
    expect(bens.reactions.map(({ mine }) => mine)).toEqual([true, false]);
  });

  it('stays where it is when it is saved again, and nothing is told', async () => {
    const first = dataOf(await save(ben, message));
    const later = await aMessage(ana, group, 'later');
    await save(ben, later);
    const since = await aCursor(ben);

    const again = await save(ben, message);

    expect(again.response.status).toBe(200);
    expect(again.data).toEqual(first);
    expect(await textsSavedBy(ben)).toEqual(['later', message.body]);
    expect(await eventsSince(ben, since)).toEqual([]);
  });

  it('is taken out once; again is no matter', async () => {
    await save(ben, message);
    await unsave(ben, message);
    const since = await aCursor(ben);

    expect((await unsave(ben, message)).response.status).toBe(204);
    expect(await savedBy(ben)).toEqual([]);
    expect(await eventsSince(ben, since)).toEqual([]);
  });
});

describe('Nobody sees by having saved it', () => {
  beforeEach(async () => {
    await save(ben, message);
  });

  it('what was deleted', async () => {
    const since = await aCursor(ben);
    await remove(ana, message);

    expect(await savedBy(ben)).toEqual([]);
    expect(await save(ben, message)).toBeProblem(409, 'message_deleted');
    expect((await unsave(ben, message)).response.status).toBe(204);
    expect(JSON.stringify(await eventsSince(ben, since))).not.toContain('door code');
  });

  it('what they have cleared, and is told no text of it', async () => {
    await unsave(ben, message);
    const since = await aCursor(ben);
    await save(ben, message);

    await clear(ben, group);

    expect(await savedBy(ben)).toEqual([]);
    expect(await eventsSince(ben, since)).toMatchObject([
      { type: 'saved.added', data: null },
      { type: 'conversation.updated' },
    ]);
  });

  it.each<[string, (group: Group) => Promise<unknown>]>([
    ['have left', (from) => leave(ben, from)],
    ['were put out of', (from) => ban(ana, from, ben)],
    [
      'has been closed',
      ({ id }) => ana.api.DELETE('/api/conversations/{id}', { params: { path: { id } } }),
    ],
  ])('what is in a group that they %s', async (_how, go) => {
    const other = await aMessage(ana, await aDirectConversation(ana, ben), 'elsewhere');
    await save(ben, other);

    await go(group);

    expect(await textsSavedBy(ben)).toEqual(['elsewhere']);
    expect(await unsave(ben, message)).toBeProblem(404, 'message_not_found');
  });

  it('what was said before, when they come back', async () => {
    await change(ana, group, { historyVisibility: 'sinceJoin' });
    await leave(ben, group);
    await add(ana, group, ben);

    expect(await savedBy(ben)).toEqual([]);
    expect(await save(ben, message)).toBeProblem(404, 'message_not_found');
  });
});

describe('With an account', () => {
  const left = () =>
    parley.database.query('select 1 from saved_messages where user_id = $1', [ben.id]);
  const itemsOf = async ({ api }: Person, dryRun: boolean) =>
    dataOf(await api.DELETE('/api/users/me', { params: { query: { dryRun } } })).items;

  it('goes what it has saved, as the receipt says', async () => {
    await save(ben, message);
    await save(ben, await aMessage(ana, await aDirectConversation(ana, ben)));
    const expected = { kind: 'saved', count: 2, kept: false };

    expect(await itemsOf(ben, true)).toContainEqual(expected);
    expect(await savedBy(ben)).toHaveLength(2);
    expect(await itemsOf(ben, false)).toContainEqual(expected);

    expect(await left()).toEqual([]);
  });

  it('nothing is left, also where it is saved as the account goes', async () => {
    const deletion = await RawTransaction.begin(parley.database);
    await deletion.query('update users set deleted_at = now() where id = $1', [ben.id]);

    const saving = save(ben, message);
    await untilWaiting(parley.database, 1);
    await deletion.commit();

    expect(await saving).toBeProblem(404, 'message_not_found');
    expect(await left()).toEqual([]);
  });
});
