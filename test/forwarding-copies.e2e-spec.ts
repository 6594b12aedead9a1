import { randomUUID } from 'node:crypto';
import { anAttachment, aMessageWith } from './support/attachments.js';
import { aGroup, dataOf, type Message, type Person, users } from './support/given.js';
import type { Group } from './support/groups.js';
import { useParley } from './support/parley.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';
import { until } from './support/until.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
/** Of Ana and Ben. */
let here: Group;
/** Of Ben and Cleo. */
let there: Group;
let original: Message;
beforeEach(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
  here = await aGroup(ana, [ben]);
  there = await aGroup(ben, [cleo]);
  original = await aMessageWith(ana, here, await anAttachment(ana, 'a map'));
});

const forward = ({ api }: Person, { id }: Group, clientMessageId?: string) =>
  api.POST('/api/messages/{id}/forward', {
    params: { path: { id: original.id } },
    body: { conversationId: id, ...(clientMessageId !== undefined && { clientMessageId }) },
  });

/** Made for a message that is not sent, and not given up. */
const unsentOf = ({ id }: Person) =>
  parley.database.query(
    'select from attachments where owner_id = $1 and message_id is null and removal_due_at is null',
    [id],
  );

describe('Copies of attachments that were made to be forwarded', () => {
  it('are given up where the message is refused', async () => {
    expect(await forward(ana, there)).toBeProblem(404, 'conversation_not_found');

    expect(await unsentOf(ana)).toEqual([]);
  });

  it('are given up where the same was sent meanwhile', async () => {
    const key = randomUUID();
    const holding = await RawTransaction.begin(parley.database);
    await holding.query('select from conversations where id = $1 for update', [there.id]);

    const sending = [forward(ben, there, key), forward(ben, there, key)];
    await untilWaiting(parley.database, 1);
    await until(async () => (await unsentOf(ben)).length === sending.length);
    await holding.commit();
    const [one, other] = await Promise.all(sending);

    expect(dataOf(one ?? {})).toEqual(dataOf(other ?? {}));
    expect(await unsentOf(ben)).toEqual([]);
  });

  it('are none of what is about to be removed: the message is forwarded without', async () => {
    await parley.database.query(
      `update attachments set removal_due_at = now() + interval '1 hour' where message_id = $1`,
      [original.id],
    );

    const { attachments } = dataOf(await forward(ben, there));

    expect(attachments).toEqual([]);
  });
});
