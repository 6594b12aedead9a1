import { randomUUID } from 'node:crypto';
import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { brokenInvariants } from './support/invariants.js';
import { useOwnParley } from './support/parley.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';

const parley = useOwnParley();

const LOCK_CONVERSATION = 'select from conversations where id = $1 for update';
const REMOVE = 'delete from participants where conversation_id = $1 and user_id = $2';
const COUNT = `update conversations set participant_count = participant_count - 1 where id = $1`;

let ana: Person;
let ben: Person;
let group: { id: string };
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
});
afterEach(async () => {
  expect(await brokenInvariants(parley.database)).toEqual([]);
});

const send = ({ api }: Person, clientMessageId = randomUUID(), body = 'now or never') =>
  api.POST('/api/messages', { body: { conversationId: group.id, body, clientMessageId } });

// In each of these the statement has read what was there when it began, and then has to wait.
describe('A send that waits for its turn', () => {
  it('is refused where its sender is removed meanwhile', async () => {
    const removal = await RawTransaction.begin(parley.database);
    await removal.query(LOCK_CONVERSATION, [group.id]);

    const sending = send(ben);
    await untilWaiting(parley.database, 1);
    await removal.query(REMOVE, [group.id, ben.id]);
    await removal.query(COUNT, [group.id]);
    await removal.commit();

    expect(await sending).toBeProblem(404, 'conversation_not_found');
  });

  it('is refused where the conversation is closed meanwhile', async () => {
    const closing = await RawTransaction.begin(parley.database);
    await closing.query(LOCK_CONVERSATION, [group.id]);

    const sending = send(ben);
    await untilWaiting(parley.database, 1);
    await closing.query('delete from participants where conversation_id = $1', [group.id]);
    await closing.query(
      'update conversations set closed_at = now(), participant_count = 0 where id = $1',
      [group.id],
    );
    await closing.commit();

    expect(await sending).toBeProblem(404, 'conversation_not_found');
  });

  it('finds its twin that is sent meanwhile', async () => {
    const clientMessageId = randomUUID();
    const holding = await RawTransaction.begin(parley.database);
    await holding.query(LOCK_CONVERSATION, [group.id]);

    const sending = [1, 2, 3, 4].map(() => send(ben, clientMessageId));
    await untilWaiting(parley.database, 1);
    await holding.commit();

    const answers = await Promise.all(sending);
    const statuses = answers.map(({ response }) => response.status).sort();
    expect(statuses).toEqual([200, 200, 200, 201]);
    expect(new Set(answers.map((answer) => dataOf(answer).id)).size).toBe(1);
  });

  it('is refused where its twin with other words is sent meanwhile', async () => {
    const clientMessageId = randomUUID();
    const holding = await RawTransaction.begin(parley.database);
    await holding.query(LOCK_CONVERSATION, [group.id]);

    const sending = ['one', 'two'].map((body) => send(ben, clientMessageId, body));
    await untilWaiting(parley.database, 1);
    await holding.commit();

    const statuses = (await Promise.all(sending)).map(({ response }) => response.status);
    expect(statuses.sort()).toEqual([201, 422]);
  });

  it('counts on from what was sent meanwhile', async () => {
    await aMessage(ana, group);
    const holding = await RawTransaction.begin(parley.database);
    await holding.query(LOCK_CONVERSATION, [group.id]);

    const sending = Array.from({ length: 8 }, (_, index) => send(index % 2 ? ana : ben));
    await untilWaiting(parley.database, 1);
    await holding.commit();

    const seqs = (await Promise.all(sending)).map((answer) => dataOf(answer).seq);
    expect(seqs.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('moves the pointer of its sender on from where it is by then', async () => {
    await aMessage(ana, group);
    const reading = await RawTransaction.begin(parley.database);
    await reading.query(
      `update participants set last_read_seq = 1, last_delivered_seq = 1
       where conversation_id = $1 and user_id = $2`,
      [group.id, ben.id],
    );

    const sending = send(ben);
    await untilWaiting(parley.database, 1);
    await reading.commit();
    await sending;

    const params = { path: { id: group.id } };
    const { data } = await ben.api.GET('/api/conversations/{id}', { params });
    const own = data?.participants.find(({ user }) => user.id === ben.id);
    expect(own).toMatchObject({ lastReadSeq: 2, lastDeliveredSeq: 2 });
  });

  it('finds its twin while that is being edited or deleted', async () => {
    const clientMessageId = randomUUID();
    const holding = await RawTransaction.begin(parley.database);
    await holding.query(LOCK_CONVERSATION, [group.id]);
    const sending = [1, 2].map(() => send(ben, clientMessageId));
    await untilWaiting(parley.database, 1);
    const deleting = await RawTransaction.begin(parley.database);

    await holding.commit();
    const first = dataOf(await Promise.race(sending));
    await deleting.query(
      'update messages set body = null, deleted_at = now(), request_digest = null where id = $1',
      [first.id],
    );
    const third = await send(ben, clientMessageId);
    await deleting.commit();

    const answers = [...(await Promise.all(sending)), third];
    expect(new Set(answers.map((answer) => dataOf(answer).id)).size).toBe(1);
  });
});

describe('A deadlock', () => {
  it.each([
    [
      'a transaction',
      (me: Person) =>
        me.api.PATCH('/api/conversations/{id}', {
          params: { path: { id: group.id } },
          body: { title: 'after all' },
        }),
    ],
    ['a send', (me: Person) => send(me)],
  ])('costs %s a second, but does not fail it', async (_name, work) => {
    const other = await RawTransaction.begin(parley.database);
    await other.query('select from participants where conversation_id = $1 for update', [group.id]);

    const working = work(ana);
    await untilWaiting(parley.database, 1);
    // Who has waited for a second looks for a deadlock, is it, and gives way: the server.
    await other.query(LOCK_CONVERSATION, [group.id]);
    await other.commit();

    expect((await working).response.ok).toBe(true);
  });
});
