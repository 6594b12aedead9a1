import type { components } from './support/api.js';
import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { at, type Group } from './support/groups.js';
import { brokenInvariants } from './support/invariants.js';
import { aCursor, eventsSince, type FeedEvent, sync } from './support/feed.js';
import { useOwnParley } from './support/parley.js';
import { Random } from './support/random.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';
import { react, reactions, reactionsTo, takeBack } from './support/reactions.js';
import { aReply, remove, seen } from './support/threads.js';

const SEED = Number(process.env['REACTIONS_SEED'] ?? 1);
const OPERATIONS = 60;
const WORKERS = 12;
const EMOJI = ['👍', '🎉', '😮', '\u2764\uFE0F', '\u2764'] as const;

const parley = useOwnParley();
import.meta.jest.setTimeout(60_000);

type ReactedMessage = components['schemas']['ReactedMessage'];

let people: Person[];
let ana: Person;
let group: Group;
beforeAll(async () => {
  people = await users('ana', 'ben', 'cleo', 'dora');
  const [owner, ...others] = people as [Person, ...Person[]];
  ana = owner;
  group = await aGroup(owner, others);
});
afterEach(async () => {
  expect(await brokenInvariants(parley.database)).toEqual([]);
});

/** All that happened after a cursor. */
async function allSince(person: Person, since: string): Promise<FeedEvent[]> {
  const all: FeedEvent[] = [];
  for (let cursor = since; ;) {
    const { events, hasMore, cursor: next } = dataOf(await sync(person, cursor));
    all.push(...events);
    if (!hasMore) return all;
    cursor = next;
  }
}

describe(`Reactions of many at once, from REACTIONS_SEED=${SEED},`, () => {
  it('are counted as they are, whatever becomes of the messages meanwhile', async () => {
    const [doomed, parent] = [await aMessage(ana, group), await aMessage(ana, group)];
    const messages = [doomed, parent, await aMessage(ana, group)];
    const work = async (random: Random): Promise<number[]> => {
      const failed: number[] = [];
      for (let done = 0; done < OPERATIONS; done++) {
        const [person, message] = [random.of(people), random.of(messages)];
        const act = random.of([react, react, takeBack]);
        const { response } = await act(person, message, random.of(EMOJI));
        if (response.status >= 300 && message !== doomed) failed.push(response.status);
        if (random.below(20) === 0) {
          const body = { body: `edit ${done}` };
          await ana.api.PATCH('/api/messages/{id}', { ...at(message), body });
        }
        if (random.below(20) === 0) await aReply(person, parent);
        if (random.below(200) === 0) await remove(ana, doomed);
      }
      return failed;
    };

    const failed = await Promise.all(
      Array.from({ length: WORKERS }, (_, worker) => work(new Random(SEED * 100 + worker))),
    );

    expect(failed.flat()).toEqual([]);
    for (const person of people) {
      for (const message of messages) {
        const own = (await reactionsTo(person, message)).filter(
          ({ user }) => user.id === person.id,
        );
        const { reactions: shown } = await seen(person, message);
        const mine = shown.filter((each) => each.mine).map(({ emoji }) => emoji);
        expect(mine.sort()).toEqual(own.map(({ emoji }) => emoji).sort());
      }
    }
  });

  it('are told so that who adds up the events has what is there', async () => {
    const message = await aMessage(ana, group);
    const since = await aCursor(ana);
    const work = async (person: Person, random: Random) => {
      for (let done = 0; done < 15; done++) {
        const act = random.of([react, takeBack]);
        await Promise.all([0, 1].map(() => act(person, message, random.of(EMOJI))));
      }
    };

    await Promise.all(people.map((person, index) => work(person, new Random(SEED + index))));

    const there = new Set<string>();
    for (const { type, data } of await allSince(ana, since)) {
      const { user, emoji } = (data as ReactedMessage).reaction;
      const key = `${user.id} ${emoji}`;
      expect(there.has(key)).toBe(type === 'reaction.removed');
      if (type === 'reaction.added') there.add(key);
      else there.delete(key);
    }
    const listed = await reactionsTo(ana, message);
    expect([...there].sort()).toEqual(listed.map((one) => `${one.user.id} ${one.emoji}`).sort());
  });

  it('of one person are one, from however many devices', async () => {
    const message = await aMessage(ana, group);
    const since = await aCursor(ana);

    const answers = await Promise.all(Array.from({ length: 12 }, () => react(ana, message, '👍')));

    expect(new Set(answers.map(({ response }) => response.status))).toEqual(new Set([200]));
    expect((await seen(ana, message)).reactions).toEqual([{ emoji: '👍', count: 1, mine: true }]);
    expect(await allSince(ana, since)).toHaveLength(1);
  });

  it('and the deletion of the message come one after the other', async () => {
    for (let round = 0; round < 10; round++) {
      const message = await aMessage(ana, group);
      await reactions(ana, message, '🎉');

      const tried = people.map((person) => react(person, message, '👍'));
      const [deleted] = await Promise.all([remove(ana, message), ...tried]);

      expect(deleted.response.status).toBe(204);
      for (const answer of await Promise.all(tried))
        expect([200, 409]).toContain(answer.response.status);
      expect((await seen(ana, message)).reactions).toEqual([]);
      expect(await reactionsTo(ana, message)).toEqual([]);
    }
  });

  it('of one person, who takes back before they react, are told in the order in which they were', async () => {
    for (let round = 0; round < 12; round++) {
      const message = await aMessage(ana, group);
      const since = await aCursor(ana);
      const holding = await RawTransaction.begin(parley.database);
      await holding.query(
        'select from participants where conversation_id = $1 and user_id = $2 for update',
        [group.id, ana.id],
      );

      const takingBack = takeBack(ana, message, '👍');
      await untilWaiting(parley.database, 1);
      const reacting = react(ana, message, '👍');
      await untilWaiting(parley.database, 2);
      await holding.commit();
      await Promise.all([takingBack, reacting]);

      const last = (await eventsSince(ana, since)).at(-1);
      const isThere = (await reactionsTo(ana, message)).length > 0;
      expect(last?.type).toBe(isThere ? 'reaction.added' : 'reaction.removed');
    }
  });
});
