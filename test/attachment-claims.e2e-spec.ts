import { randomUUID } from 'node:crypto';
import {
  anAttachment,
  type Attachment,
  someAttachments,
  trySendWith,
} from './support/attachments.js';
import { apiClient } from './support/client.js';
import { aGroup, dataOf, type Person, users } from './support/given.js';
import { get } from './support/groups.js';
import { brokenInvariants } from './support/invariants.js';
import { useOwnParley } from './support/parley.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';

const parley = useOwnParley();

let ana: Person;
let ben: Person;
/** Ana at another node. */
let there: Person;
let group: { id: string };
beforeAll(async () => {
  const node = await parley.anotherNode();
  [ana, ben] = await users('ana', 'ben');
  there = { ...ana, api: apiClient(node.url, ana.accessToken) };
}, 60_000);
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
});
afterEach(async () => {
  expect(await brokenInvariants(parley.database)).toEqual([]);
});

const one = (owner: Person = ana): Promise<Attachment> => anAttachment(owner);
const lastSeq = async () => (await get(ana, group)).lastSeq;

/** Sends while somebody holds the conversations, so that all have looked before the first is done. */
async function whileHeld<T>(
  conversations: { id: string }[],
  sends: () => [Promise<T>, Promise<T>],
): Promise<[T, T]> {
  const lock = await RawTransaction.begin(parley.database);
  const ids = conversations.map(({ id }) => id);
  await lock.query('select from conversations where id = any($1) for update', [ids]);
  const answers = Promise.all(sends());
  await untilWaiting(parley.database, 2);
  await lock.commit();
  return answers;
}

describe('Sending attachments again', () => {
  it('finds the first message', async () => {
    const [first, second] = await someAttachments(ana, 2);
    const uploads = [first, second] as Attachment[];
    const rest = { body: 'once', clientMessageId: randomUUID() };
    const sent = dataOf(await trySendWith(ana, group, uploads, rest));

    const again = await trySendWith(ana, group, uploads, rest);

    expect([again.response.status, again.data]).toEqual([200, sent]);
    for (const others of [[], uploads.slice(1), uploads.toReversed(), [...uploads, await one()]]) {
      const answer = await trySendWith(ana, group, others, rest);
      expect(answer).toBeProblem(422, 'client_message_id_reused');
    }
  });

  it('at once, on two nodes, finds it as well', async () => {
    const file = await one();
    const rest = { clientMessageId: randomUUID() };

    const answers = await whileHeld([group], () => [
      trySendWith(ana, group, [file], rest),
      trySendWith(there, group, [file], rest),
    ]);

    expect(answers.map(({ response }) => response.status).toSorted()).toEqual([200, 201]);
    expect(dataOf(answers[0]).id).toBe(dataOf(answers[1]).id);
    expect(await lastSeq()).toBe(1);
  });
});

describe('Sends at once', () => {
  it('that want the same attachment: one gets it', async () => {
    const another = await aGroup(ana, [ben]);
    const file = await one();

    const answers = await whileHeld([group, another], () => [
      trySendWith(ana, group, [file]),
      trySendWith(there, another, [file]),
    ]);

    const [sent, refused] = answers.toSorted((a, b) => a.response.status - b.response.status);
    expect(sent?.response.status).toBe(201);
    expect(refused).toBeProblem(409, 'attachment_already_sent');
  });

  it('take no harm from one that is wrong', async () => {
    const [mine, other, theirs] = [await one(), await one(), await one(ben)];
    const sends = [
      trySendWith(ana, group, [mine, theirs]),
      trySendWith(ana, group, [mine]),
      trySendWith(ben, group, [mine]),
      trySendWith(ben, group, [theirs]),
      trySendWith(ana, group, [other], { body: 'with text' }),
      trySendWith(ana, group, [], { body: 'text' }),
    ];

    const statuses = (await Promise.all(sends)).map(({ response }) => response.status);

    expect(statuses).toEqual([404, 201, 404, 201, 201, 201]);
    expect(await lastSeq()).toBe(4);
  });
});
