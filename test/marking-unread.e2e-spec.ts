import { aCursor, eventsSince, typesOf } from './support/feed.js';
import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

interface Group {
  id: string;
}

let ana: Person;
let ben: Person;
let group: Group;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});

/** Ana has sent 1 to 3, Ben 4, Ana 5; Ben has read up to what he sent. */
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
  for (const sender of [ana, ana, ana, ben, ana]) await aMessage(sender, group);
});

const at = (seq: number) => ({ params: { path: { id: group.id } }, body: { seq } });
const markUnread = ({ api }: Person, seq: number) =>
  api.PUT('/api/conversations/{id}/unread', at(seq));
const read = ({ api }: Person, seq: number) => api.PUT('/api/conversations/{id}/read', at(seq));
const conversation = async ({ api }: Person) =>
  dataOf(await api.GET('/api/conversations/{id}', { params: { path: { id: group.id } } }));

describe('Marking as unread', () => {
  it('moves the read pointer back, and leaves delivered what was', async () => {
    await read(ben, 5);

    const { data } = await markUnread(ben, 3);

    expect(data).toMatchObject({ lastReadSeq: 2, lastDeliveredSeq: 5 });
  });

  it('does not make one’s own messages unread', async () => {
    const { data } = await markUnread(ben, 2);

    expect(data).toMatchObject({ lastReadSeq: 1, unreadCount: 3 });
    expect(await conversation(ben)).toMatchObject({ unreadCount: 3 });
  });

  it('counts them no more once the pointer has come past them again', async () => {
    await markUnread(ben, 1);

    const states = [await read(ben, 3), await read(ben, 4), await markUnread(ben, 5)];

    expect(states.map(({ data }) => data?.unreadCount)).toEqual([1, 1, 1]);
  });

  it('does not count own messages that are deleted twice', async () => {
    await markUnread(ben, 1);
    const params = { path: { id: group.id }, query: { around: '4', limit: 1 } };
    const page = dataOf(await ben.api.GET('/api/conversations/{id}/messages', { params }));
    const id = page.items[0]?.id ?? '';

    await ben.api.DELETE('/api/messages/{id}', { params: { path: { id } } });

    expect(await conversation(ben)).toMatchObject({ unreadCount: 4 });
  });

  it('is over when one sends', async () => {
    await markUnread(ben, 1);

    await aMessage(ben, group);

    expect(await conversation(ben)).toMatchObject({ unreadCount: 0 });
  });

  it('changes nothing where the message is unread already', async () => {
    await markUnread(ben, 2);

    const { data } = await markUnread(ben, 4);

    expect(data).toMatchObject({ lastReadSeq: 1 });
  });

  it('makes it the first unread that lists begin around', async () => {
    await markUnread(ben, 2);

    const query = { around: 'firstUnread', limit: 2 };
    const params = { path: { id: group.id }, query };
    const page = dataOf(await ben.api.GET('/api/conversations/{id}/messages', { params }));

    expect(page.items.map(({ seq }) => seq)).toEqual([2, 1]);
  });

  it('counts what somebody sent before they left and came back as theirs', async () => {
    const path = { id: group.id };
    await ben.api.POST('/api/conversations/{id}/leave', { params: { path } });
    const body = { participantIds: [ben.id] };
    await ana.api.POST('/api/conversations/{id}/participants', { params: { path }, body });

    const { data } = await markUnread(ben, 1);

    expect(data).toMatchObject({ unreadCount: 4 });
  });

  it('is told, and only where something has moved', async () => {
    const since = await aCursor(ana);

    await markUnread(ben, 3);
    await markUnread(ben, 3);

    const events = await eventsSince(ana, since);
    expect(typesOf(events)).toEqual(['read.updated']);
    expect(events[0]?.data).toMatchObject({ user: { id: ben.id }, lastReadSeq: 2 });
  });

  it.each([0, -1, 1.5, 6])('refuses %d, where no message is', async (seq) => {
    expect(await markUnread(ben, seq)).toBeProblem(400, 'validation_failed', 'seq');
    expect(await conversation(ben)).toMatchObject({ unreadCount: 1 });
  });

  it('goes back 10,000 messages and no more, also in several steps', async () => {
    await parley.database.query('update conversations set last_seq = 10005 where id = $1', [
      group.id,
    ]);
    await read(ben, 10_005);

    const answers = [await markUnread(ben, 9000), await markUnread(ben, 5)];
    const furthest = await markUnread(ben, 6);

    expect(answers.map(({ response }) => response.status)).toEqual([200, 400]);
    expect(answers[1]).toBeProblem(400, 'validation_failed', 'seq');
    expect(furthest.data).toMatchObject({ lastReadSeq: 5, lastDeliveredSeq: 10_005 });
  });
});
