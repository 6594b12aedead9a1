import { closeEventStreams } from './support/event-stream.js';
import { aCursor, durable, type FeedEvent } from './support/feed.js';
import {
  aGroup,
  aMessage,
  type Conversation,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { WAYS_TO_LISTEN } from './support/listening.js';
import { feedSettled, useParley } from './support/parley.js';
import { aStream, closeSockets } from './support/socket.js';
import { until } from './support/until.js';

const parley = useParley();
afterEach(closeSockets);
afterEach(closeEventStreams);

let ana: Person;
let ben: Person;
let cleo: Person;
let group: Conversation;

const at = (id: string) => ({ params: { path: { id } } });
const show = ({ api }: Person, readReceipts: boolean) =>
  api.PATCH('/api/users/me', { body: { readReceipts } });
const read = ({ api }: Person, seq: number) =>
  api.PUT('/api/conversations/{id}/read', { ...at(group.id), body: { seq } });
const deliver = ({ api }: Person, seq: number) =>
  api.PUT('/api/conversations/{id}/delivered', { ...at(group.id), body: { seq } });
const rename = (title: string) =>
  ana.api.PATCH('/api/conversations/{id}', { ...at(group.id), body: { title } });

beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});

/** Ben hides his. Ana has sent three messages, of which Ben has read two and Cleo one. */
beforeEach(async () => {
  group = await aGroup(ana, [ben, cleo]);
  for (let sent = 0; sent < 3; sent++) await aMessage(ana, group);
  await show(ben, false);
  await read(ben, 2);
  await read(cleo, 1);
  await feedSettled();
});

interface Participant {
  user: { id: string };
  lastReadSeq: number | null;
  lastDeliveredSeq: number | null;
}

/** What is shown of how far Ana, Ben and Cleo have come. */
const pointersIn = (participants: readonly Participant[] = []) =>
  [ana, ben, cleo].map(({ id }) => {
    const found = participants.find(({ user }) => user.id === id);
    return [found?.lastReadSeq, found?.lastDeliveredSeq];
  });

const HIDDEN = [null, null];
const ALL_BUT_BENS = [[3, 3], HIDDEN, [1, 1]];
const ONLY_BENS = [HIDDEN, [2, 2], HIDDEN];
const NONE = [HIDDEN, HIDDEN, HIDDEN];
const ALL = [
  [3, 3],
  [2, 2],
  [1, 1],
];

describe('Who hides their receipts', () => {
  const PLACES: Record<string, (person: Person) => Promise<readonly Participant[] | undefined>> = {
    'a conversation': async ({ api }) =>
      (await api.GET('/api/conversations/{id}', at(group.id))).data?.participants,
    'the list of conversations': async ({ api }) =>
      (await api.GET('/api/conversations')).data?.items[0]?.participants,
    'its participants': async ({ api }) =>
      (await api.GET('/api/conversations/{id}/participants', at(group.id))).data?.items,
    'what a client begins with': async ({ api }) =>
      (await api.GET('/api/sync')).data?.conversations?.items[0]?.participants,
    'changed preferences': async ({ api }) =>
      (
        await api.PATCH('/api/conversations/{id}/preferences', {
          ...at(group.id),
          body: { pinned: true },
        })
      ).data?.participants,
  };

  it.each(Object.entries(PLACES))('is neither shown nor shows in %s', async (_name, look) => {
    const seen = { ana: await look(ana), ben: await look(ben), cleo: await look(cleo) };

    expect(pointersIn(seen.ana)).toEqual(ALL_BUT_BENS);
    expect(pointersIn(seen.cleo)).toEqual(ALL_BUT_BENS);
    expect(pointersIn(seen.ben)).toEqual(ONLY_BENS);
  });

  it('is not shown in answers to changes of participants', async () => {
    const path = '/api/conversations/{id}/participants/{userId}';
    const params = { path: { id: group.id, userId: ben.id } };
    const promoted = await ana.api.PATCH(path, { params, body: { role: 'owner' } });
    const all = { body: { participantIds: [ana.id, ben.id, cleo.id] } };
    const add = ({ api }: Person) =>
      api.POST('/api/conversations/{id}/participants', { ...at(group.id), ...all });

    expect(promoted.data).toMatchObject({ lastReadSeq: null, lastDeliveredSeq: null });
    expect(pointersIn((await add(ana)).data?.items)).toEqual(ALL_BUT_BENS);
    expect(pointersIn((await add(ben)).data?.items)).toEqual(ONLY_BENS);
  });

  it('is shown, and shows, once they hide them no more', async () => {
    const { data } = await show(ben, true);

    expect(data).toMatchObject({ readReceipts: true });
    for (const { api } of [ana, ben]) {
      const found = await api.GET('/api/conversations/{id}', at(group.id));
      expect(pointersIn(found.data?.participants)).toEqual(ALL);
    }
  });

  it('is nobody who has not asked for it, and other changes leave it as it is', async () => {
    const mine = dataOf(await ana.api.GET('/api/users/me'));
    const { data } = await ben.api.PATCH('/api/users/me', { body: { bio: 'Away' } });

    expect([mine.readReceipts, data?.readReceipts]).toEqual([true, false]);
  });
});

const participantsOf = ({ data }: FeedEvent) =>
  (data as unknown as { participants: Participant[] }).participants;
const typesOf = (events: FeedEvent[]) => events.map(({ type }) => type);

describe.each(WAYS_TO_LISTEN)('By %s', (_name, listen) => {
  it('their moves are told to their own devices only, and they are told of no others', async () => {
    const [toAna, toBen, toCleo] = [await listen(ana), await listen(ben), await listen(cleo)];
    await deliver(ben, 3);
    await read(ben, 3);
    await deliver(cleo, 3);
    await read(cleo, 2);
    await aMessage(ana, group);

    const [anas, bens, cleos] = [await toAna(), await toBen(), await toCleo()];

    expect(bens.map(({ type, data }) => [type, data])).toEqual([
      ['delivered.updated', expect.objectContaining({ lastDeliveredSeq: 3 })],
      ['read.updated', expect.objectContaining({ lastReadSeq: 3, lastDeliveredSeq: 3 })],
    ]);
    expect(typesOf(anas)).toEqual(['delivered.updated', 'read.updated']);
    expect(anas[1]?.data).toMatchObject({ user: { id: cleo.id }, lastReadSeq: 2 });
    expect(cleos).toEqual(anas);
  });

  it('events that show participants hide what the receiver is not shown', async () => {
    const [toAna, toBen, toCleo] = [await listen(ana), await listen(ben), await listen(cleo)];
    const title = '"lastReadSeq" : 3, "participants"';
    await rename(title);
    const userId = cleo.id;
    await ana.api.PATCH('/api/conversations/{id}/participants/{userId}', {
      params: { path: { id: group.id, userId } },
      body: { role: 'admin' },
    });
    await aMessage(ana, group);

    const [anas, bens, cleos] = [await toAna(), await toBen(), await toCleo()];

    expect([typesOf(anas), typesOf(bens)]).toEqual(
      Array(2).fill(['conversation.updated', 'participant.updated']),
    );
    const [[renamed, promoted], [his, hers]] = [anas, bens] as FeedEvent[][] as [
      [FeedEvent, FeedEvent],
      [FeedEvent, FeedEvent],
    ];
    expect(pointersIn(participantsOf(renamed)).slice(1)).toEqual([HIDDEN, [1, 1]]);
    expect(pointersIn(participantsOf(his))).toEqual(NONE);
    expect([promoted.data, hers.data]).toMatchObject([
      { role: 'admin', lastReadSeq: 1 },
      { role: 'admin', lastReadSeq: null },
    ]);
    const { participants } = his.data as { participants: unknown };
    expect(his).toEqual({ ...renamed, data: { ...renamed.data, title, participants } });
    expect(cleos).toEqual(anas);
  });
});

describe('Switching it', () => {
  it('takes effect on every node at its place in the feed', async () => {
    const { url } = await parley.anotherNode();
    const since = await aCursor(ben);
    const sockets = [await aStream(ben, since), await aStream(ben, since, url)];
    const toldTo = (count: number) =>
      until(() => Promise.resolve(sockets.every(({ events }) => durable(events).length >= count)));

    await show(ben, true);
    await read(cleo, 2);
    await toldTo(2);
    await show(ben, false);
    await read(cleo, 3);
    await rename('Allotment');
    await toldTo(4);

    for (const { events } of sockets) {
      expect(durable(events).map(({ type }) => type)).toEqual([
        'user.updated',
        'read.updated',
        'user.updated',
        'conversation.updated',
      ]);
    }
  });
});
