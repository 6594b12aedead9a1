import fc from 'fast-check';
import { type ArbitraryRequest, arbitraryRequest, shown } from './support/arbitrary-requests.js';
import { requireContract } from './support/contract.js';
import { operations } from './support/document.js';
import { aCursor, type FeedEvent, sync } from './support/feed.js';
import { FuzzPool } from './support/fuzz-pool.js';
import {
  aGroup,
  aMessage,
  aUser,
  dataOf,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { at } from './support/groups.js';
import { historyOf } from './support/history.js';
import { brokenInvariants } from './support/invariants.js';
import { pagesFrom } from './support/pages.js';
import { feedSettled, useOwnParley } from './support/parley.js';
import { Random } from './support/random.js';

/** For each there are as many requests at once as there are people. */
const ROUNDS = 5 * Number(process.env['FUZZ_RUNS'] ?? 30);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
import.meta.jest.setTimeout(120_000 + 400 * ROUNDS);

const parley = useOwnParley({ ACCESS_TOKEN_TTL: '86400' });

/** What would end the walk, waits, or says nothing of conversations. */
const LEFT_OUT =
  /\/(auth|events|sync|health|limits|export|register|avatar|avatars|attachments)\b|^DELETE \/api\/users\/me$/;
const walked = operations.filter(([name]) => !LEFT_OUT.test(name));
/** As often as all the others together: without these there is nothing to ask about. */
const STAPLE = [
  ...['POST /api/conversations', 'POST /api/conversations/{id}/messages', 'POST /api/messages'],
  ...['POST /api/conversations/{id}/participants', 'PUT /api/conversations/{id}/read'],
];
const staple = walked.filter(([name]) => STAPLE.includes(name));

interface Step extends ArbitraryRequest {
  by: Person;
  name: string;
}

let people: [Person, Person, Person, Person];
let pool: FuzzPool;
const cursors = new Map<Person, string>();
beforeAll(async () => {
  people = await users('olga', 'ana', 'ben', 'sam');
  for (const person of people) cursors.set(person, await aCursor(person));
  pool = await FuzzPool.of(people);
});

function stepOf(by: Person, random: Random): Step {
  const [name, operation] = random.of(random.below(2) === 0 ? staple : walked);
  const request = arbitraryRequest(name.split(' ')[1] ?? '', operation, pool.known(random));
  const [made] = fc.sample(request, { seed: random.below(2 ** 31), numRuns: 1 });
  if (made === undefined) throw new Error('there is no such request');
  return { by, name, ...made };
}

async function take({ by, name, path, headers, body }: Step): Promise<number> {
  const [method = '', template = ''] = name.split(' ');
  const response = await fetch(`${parley.url}${path}`, {
    method,
    headers: {
      ...headers,
      authorization: `Bearer ${by.accessToken}`,
    },
    ...(body !== undefined && method !== 'GET' && { body }),
  });
  await requireContract(method, template, response);
  const text = await response.text();
  if (response.ok && text !== '') pool.learn(name, JSON.parse(text));
  return response.status;
}

describe(`${ROUNDS} times what several people ask at once, made up from FUZZ_SEED=${seed}`, () => {
  it('is answered as the document says, whatever was asked before', async () => {
    const random = new Random(seed);
    const [failed, done]: [string[], Set<string>] = [[], new Set()];
    for (let round = 0; round < ROUNDS; round++) {
      const steps = people.map((by) => stepOf(by, random));
      const statuses = await Promise.all(steps.map(take));
      steps.forEach((step, index) => {
        const status = statuses[index] ?? 500;
        if (status >= 500) failed.push(`${step.name} ${shown(step)}`);
        else if (status < 400) done.add(step.name);
      });
    }

    expect(failed).toEqual([]);
    expect(done.size).toBeGreaterThan(walked.length / 4);
  });

  it('leaves what is true of all rows as it was', async () => {
    expect(await brokenInvariants(parley.database)).toEqual([]);
  });

  it('leaves histories in order, and unread counts that a recount gives', async () => {
    const reader = await readerOfATombstone();
    let tombstones = 0;
    for (const person of [...people, reader]) {
      for (const id of await conversationsOf(person)) {
        const history = await historyOf(person, id);
        const seqs = history.map(({ seq }) => seq);
        expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
        const [first] = seqs;
        if (first === undefined) continue;
        // From the beginning on: what chance has deleted lies ahead of the pointer.
        const body = { seq: first };
        const marked = await person.api.PUT('/api/conversations/{id}/unread', {
          ...at({ id }),
          body,
        });
        const { lastReadSeq, unreadCount } = dataOf(marked);
        const ahead = history.filter(({ seq }) => seq > lastReadSeq);
        const ofOthers = ahead.filter(({ sender }) => sender.id !== person.id);
        const unread = ofOthers.filter(({ deletedAt }) => deletedAt === null);
        expect({ id, unreadCount }).toEqual({ id, unreadCount: unread.length });
        tombstones += ofOthers.length - unread.length;
      }
    }

    expect(tombstones).toBeGreaterThan(0);
  });

  it('leaves feeds that tell of each message once, as the history has it', async () => {
    // One at least that chance has left alone.
    const [first] = people;
    await aMessage(first, await aGroup(first, [await aUser('kim')]));
    await feedSettled();
    let held = 0;
    for (const person of people) {
      const events = await feedOf(person);
      const sent = events.filter(({ type }) => type === 'message.created');
      const told = new Map(sent.map(({ data }) => [(data as Message).id, data as Message]));
      expect(told.size).toBe(sent.length);
      for (const id of fromTheBeginning(person, events, await conversationsOf(person))) {
        for (const { id: message, body, version } of await historyOf(person, id)) {
          expect(told.get(message)).toMatchObject({ id: message, body, version });
          held += 1;
        }
      }
    }

    expect(held).toBeGreaterThan(0);
  });
});

/** Somebody chance has left alone: the people may have blocked each other. */
async function readerOfATombstone(): Promise<Person> {
  const [eve, tim] = await users('eve', 'tim');
  const group = await aGroup(eve, [tim]);
  const { id } = await aMessage(eve, group);
  await aMessage(eve, group);
  await eve.api.DELETE('/api/messages/{id}', at({ id }));
  return tim;
}

/** Those whose beginning somebody was told, and that they have never left. */
function fromTheBeginning({ id }: Person, events: FeedEvent[], all: string[]): string[] {
  const begun = new Set<string>();
  const left = new Set<string>();
  for (const { type, data, ...event } of events) {
    if (!('conversationId' in event)) continue;
    const { conversationId } = event;
    if (type === 'conversation.created') begun.add(conversationId);
    if (type === 'participant.removed' && JSON.stringify(data).includes(id)) {
      left.add(conversationId);
    }
  }
  return all.filter((each) => begun.has(each) && !left.has(each));
}

async function conversationsOf({ api }: Person): Promise<string[]> {
  const found: string[] = [];
  for (const hidden of [false, true]) {
    const read = async (cursor?: string) => {
      const query = { limit: 100, hidden, ...(cursor !== undefined && { cursor }) };
      return dataOf(await api.GET('/api/conversations', { params: { query } }));
    };
    const first = await read();
    const pages = [first, ...(await pagesFrom(first, 'next', read))];
    found.push(...pages.flatMap(({ items }) => items.map(({ id }) => id)));
  }
  expect(new Set(found).size).toBe(found.length);
  return found;
}

/** From before the walk on. */
async function feedOf(person: Person): Promise<FeedEvent[]> {
  const events: FeedEvent[] = [];
  for (let since = cursors.get(person) ?? ''; ;) {
    const page = dataOf(await sync(person, since));
    events.push(...page.events);
    if (page.events.length === 0) return events;
    since = page.cursor;
  }
}
