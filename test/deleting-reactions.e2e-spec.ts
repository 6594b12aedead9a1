import { aCursor, eventsSince } from './support/feed.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { type Group, leave } from './support/groups.js';
import { useParley } from './support/parley.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';
import { react, reactions, reactionsTo } from './support/reactions.js';
import { remove, seen } from './support/threads.js';
import { until } from './support/until.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
let group: Group;
let message: Message;
beforeEach(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
  group = await aGroup(ana, [ben, cleo]);
  message = await aMessage(ana, group);
});

const goAway = ({ api }: Person, query: { messages?: 'keep' | 'delete'; dryRun?: boolean } = {}) =>
  api.DELETE('/api/users/me', { params: { query } });

const rowsOf = async ({ id }: Person): Promise<number> =>
  (await parley.database.query('select from reactions where user_id = $1', [id])).length;

const isWithout = async ({ id }: Message): Promise<boolean> =>
  (await parley.database.query('select from reactions where message_id = $1', [id])).length === 0;

describe('A message that is deleted', () => {
  it('has no reactions from that moment on, and nobody is told of each', async () => {
    await reactions(ben, message, '👍', '🎉');
    await reactions(cleo, message, '👍');
    const since = await aCursor(ben);

    await remove(ana, message);

    expect((await seen(ben, message)).reactions).toEqual([]);
    expect(await reactionsTo(ben, message)).toEqual([]);
    expect(await isWithout(message)).toBe(true);
    expect(await eventsSince(ben, since)).toMatchObject([
      { type: 'message.deleted', data: { id: message.id, reactions: [] } },
    ]);
  });

  it('leaves those of other messages as they are', async () => {
    const other = await aMessage(ana, group);
    await react(ben, message, '👍');
    await react(ben, other, '👍');

    await remove(ana, message);

    expect((await seen(ben, other)).reactions).toEqual([{ emoji: '👍', count: 1, mine: true }]);
  });

  it('has none where it goes with the account of its author', async () => {
    const conversation = await aDirectConversation(ana, ben);
    const sent = await aMessage(ana, conversation);
    await react(ben, sent, '👍');

    await goAway(ana, { messages: 'delete' });

    await until(async () => (await seen(ben, sent)).body === null);
    expect((await seen(ben, sent)).reactions).toEqual([]);
    expect(await isWithout(sent)).toBe(true);
  });

  it('has none once its conversation is closed and gone', async () => {
    await react(ben, message, '👍');

    await ana.api.DELETE('/api/conversations/{id}', { params: { path: { id: group.id } } });

    await until(() => isWithout(message));
  });
});

describe('An account that is deleted', () => {
  it('takes its reactions with it, and those of others are counted as before', async () => {
    await reactions(ben, message, '🎉', '👍');
    await reactions(cleo, message, '👍', '😮');
    const since = await aCursor(ana);

    await goAway(ben);

    await until(async () => (await rowsOf(ben)) === 0);
    expect((await seen(ana, message)).reactions).toEqual([
      { emoji: '👍', count: 1, mine: false },
      { emoji: '😮', count: 1, mine: false },
    ]);
    const told = (await eventsSince(ana, since)).filter(({ type }) => type === 'reaction.removed');
    expect(told).toHaveLength(2);
    expect(told).toMatchObject(
      told.map(() => ({
        data: { id: message.id, reaction: { user: { id: ben.id, displayName: 'Deleted user' } } },
      })),
    );
  });

  it('takes them from where it was long ago, and from direct conversations', async () => {
    const direct = await aMessage(ana, await aDirectConversation(ana, ben));
    await react(ben, direct, '👍');
    await react(ben, message, '👍');
    await leave(ben, group);

    await goAway(ben);

    await until(async () => (await rowsOf(ben)) === 0);
    expect((await seen(ana, direct)).reactions).toEqual([]);
    expect((await seen(ana, message)).reactions).toEqual([]);
  });

  it('takes all of them, however many messages there are', async () => {
    const sent: Message[] = [];
    for (let number = 0; number < 5; number++) {
      sent.push(
        ...(await Promise.all(Array.from({ length: 50 }, () => aMessage(ana, group, 'many')))),
      );
    }
    await Promise.all(sent.map((each) => react(ben, each, '👍')));

    await goAway(ben);

    await until(async () => (await rowsOf(ben)) === 0);
    const params = { path: { id: group.id }, query: { limit: 100 } };
    const { items } = dataOf(await ana.api.GET('/api/conversations/{id}/messages', { params }));
    expect(items.flatMap((each) => each.reactions)).toEqual([]);
  });

  it('says in its receipt how many', async () => {
    await reactions(ben, message, '👍', '🎉');
    const expected = { kind: 'reactions', count: 2, kept: false };

    const dry = dataOf(await goAway(ben, { dryRun: true }));
    const receipt = dataOf(await goAway(ben));

    expect(dry.items).toContainEqual(expected);
    expect(receipt.items).toContainEqual(expected);
  });

  it('reacts no more, also where it is doing so as it goes', async () => {
    const deletion = await RawTransaction.begin(parley.database);
    await deletion.query('update users set deleted_at = now() where id = $1', [ben.id]);

    const reacting = react(ben, message, '👍');
    await untilWaiting(parley.database, 1);
    await deletion.commit();

    expect(await reacting).toBeProblem(404, 'message_not_found');
    expect(await rowsOf(ben)).toBe(0);
  });
});
