import { randomUUID } from 'node:crypto';
import { block, blockedBy, unblock } from './support/blocks.js';
import { aDirectConversation, aGroup, aMessage, type Person, users } from './support/given.js';
import { add, get, type Group } from './support/groups.js';
import { brokenInvariants } from './support/invariants.js';
import { useOwnParley } from './support/parley.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';

const parley = useOwnParley();
import.meta.jest.setTimeout(30_000);

const LOCK_CONVERSATION = 'select from conversations where id = $1 for no key update';
const HOLD_USER = 'select from users where id = $1 for no key update';
const BLOCK = 'insert into blocks values ($1, $2, now())';
const SILENCE = 'update participants set blocked = true where conversation_id = $1';

let ana: Person;
let ben: Person;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
});
afterEach(async () => {
  expect(await brokenInvariants(parley.database)).toEqual([]);
});

const send = ({ api }: Person, { id: conversationId }: Group) =>
  api.POST('/api/messages', {
    body: { conversationId, body: 'now or never', clientMessageId: randomUUID() },
  });

/** Whether it is answered while the other answers a question. */
async function isAnswered(work: Promise<unknown>): Promise<boolean> {
  let isDone = false;
  void work.then(() => (isDone = true));
  await ana.api.GET('/api/users/me');
  return isDone;
}

// In each of these the statement has read what was there when it began, and then has to wait.
describe('While somebody is being blocked', () => {
  let direct: Group;
  beforeEach(async () => {
    direct = await aDirectConversation(ana, ben);
  });

  it.each([
    ['who is blocked', () => ben],
    ['who blocks', () => ana],
  ] as const)('a send of %s that waits is refused', async (_name, sender) => {
    const blocking = await RawTransaction.begin(parley.database);
    await blocking.query(BLOCK, [ana.id, ben.id]);
    await blocking.query(LOCK_CONVERSATION, [direct.id]);

    const sending = send(sender(), direct);
    await untilWaiting(parley.database, 1);
    await blocking.query(SILENCE, [direct.id]);
    await blocking.commit();

    expect(await sending).toBeProblem(403, 'contact_restricted');
  });

  it('an edit that waits is refused', async () => {
    const { id } = await aMessage(ben, direct);
    const blocking = await RawTransaction.begin(parley.database);
    await blocking.query(BLOCK, [ana.id, ben.id]);
    await blocking.query(SILENCE, [direct.id]);

    const editing = ben.api.PATCH('/api/messages/{id}', {
      params: { path: { id } },
      body: { body: 'and another thing' },
    });
    await untilWaiting(parley.database, 1);
    await blocking.commit();

    expect(await editing).toBeProblem(403, 'contact_restricted');
  });

  it.each(['a send', 'an edit'])('%s under way is waited for', async (kind) => {
    const underWay = await RawTransaction.begin(parley.database);
    if (kind === 'a send') await underWay.query(LOCK_CONVERSATION, [direct.id]);
    else {
      await underWay.query(
        'select from participants where conversation_id = $1 and user_id = $2 for share',
        [direct.id, ben.id],
      );
    }

    const blocking = block(ana, ben);
    await untilWaiting(parley.database, 1);
    const wasAnswered = await isAnswered(blocking);
    await underWay.commit();

    expect(wasAnswered).toBe(false);
    expect((await blocking).response.status).toBe(200);
  });

  it('nothing is sent after that is acknowledged, of all that is sent at once', async () => {
    for (let round = 0; round < 8; round++) {
      const sending = Array.from({ length: 30 }, (_, index) => send(index % 2 ? ana : ben, direct));
      await Promise.race(sending);

      await block(ana, ben);
      const { lastSeq } = await get(ana, direct);
      const after = [send(ana, direct), send(ben, direct)];
      const statuses = (await Promise.all(sending)).map(({ response }) => response.status);

      for (const answer of await Promise.all(after)) {
        expect(answer).toBeProblem(403, 'contact_restricted');
      }
      expect((await get(ana, direct)).lastSeq).toBe(lastSeq);
      expect(statuses.filter((status) => status !== 201 && status !== 403)).toEqual([]);
      await unblock(ana, ben);
    }
  });

  it('and they block back, and both think better of it, silence is as the blocks are', async () => {
    for (let round = 0; round < 15; round++) {
      await Promise.all([block, unblock, block].flatMap((act) => [act(ana, ben), act(ben, ana)]));

      const isBlocked = [...(await blockedBy(ana)), ...(await blockedBy(ben))].length > 0;
      expect((await send(ben, direct)).response.status).toBe(isBlocked ? 403 : 201);
      await Promise.all([unblock(ana, ben), unblock(ben, ana)]);
      expect((await send(ben, direct)).response.status).toBe(201);
    }
  });
});

describe('While somebody who is nowhere with them is being blocked', () => {
  async function whileBlocking<T>(work: () => Promise<T>): Promise<T> {
    const blocking = await RawTransaction.begin(parley.database);
    await blocking.query(HOLD_USER, [ana.id]);
    await blocking.query(BLOCK, [ana.id, ben.id]);
    const working = work();
    await untilWaiting(parley.database, 1);
    await blocking.commit();
    return working;
  }

  it('a direct conversation that waits does not begin', async () => {
    const participantIds = [ana.id];

    const starting = await whileBlocking(() =>
      ben.api.POST('/api/conversations', { body: { participantIds } }),
    );

    expect(starting).toBeProblem(403, 'contact_restricted', 'participantIds[0]');
  });

  it('they are added to no group', async () => {
    const group = await aGroup(ben, await users('cleo'));

    const adding = await whileBlocking(() => add(ben, group, ana));

    expect(adding).toBeProblem(403, 'contact_restricted', 'participantIds[0]');
  });

  it('the conversation that both start at this moment is silent, or there is none', async () => {
    for (let round = 0; round < 10; round++) {
      const [one, other] = await users('one', 'other');
      const participantIds = [one.id];

      const [started] = await Promise.all([
        other.api.POST('/api/conversations', { body: { participantIds } }),
        block(one, other),
      ]);

      if (started.data)
        expect(await send(other, started.data)).toBeProblem(403, 'contact_restricted');
      else expect(started).toBeProblem(403, 'contact_restricted', 'participantIds[0]');
    }
  });
});
