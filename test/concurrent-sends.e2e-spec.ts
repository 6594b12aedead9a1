import {
  aGroup,
  aMessage,
  aUser,
  dataOf,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { brokenInvariants } from './support/invariants.js';
import { pagesFrom } from './support/pages.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley();
import.meta.jest.setTimeout(120_000);

afterEach(async () => {
  expect(await brokenInvariants(parley.database)).toEqual([]);
});

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

async function wholeHistory({ api }: Person, { id }: { id: string }): Promise<Message[]> {
  const query = { order: 'asc' as const, limit: 100 };
  const fetchPage = async (cursor?: string) => {
    const params = { path: { id }, query: { ...query, ...(cursor !== undefined && { cursor }) } };
    return dataOf(await api.GET('/api/conversations/{id}/messages', { params }));
  };
  const first = await fetchPage();
  const others = await pagesFrom(first, 'next', fetchPage);
  return [first, ...others].flatMap(({ items }) => items);
}

describe('2,000 messages of 20 people sent at once into one conversation', () => {
  const EACH = 100;
  let people: Person[];
  let answers: Message[][];
  let history: Message[];
  beforeAll(async () => {
    people = await users(...range(1, 20).map((number) => `sender${number}`));
    const [owner, ...others] = people as [Person, ...Person[]];
    const group = await aGroup(owner, others);
    answers = await Promise.all(
      people.map(async (sender) => {
        const sent: Message[] = [];
        for (let number = 1; number <= EACH; number++) {
          sent.push(await aMessage(sender, group, `${sender.id} ${number}`));
        }
        return sent;
      }),
    );
    history = await wholeHistory(owner, group);
  });

  it('are numbered from 1 to 2,000 without gap', () => {
    expect(history.map(({ seq }) => seq)).toEqual(range(1, 2000));
  });

  it('are read as they were answered', () => {
    const answered = answers.flat().sort((a, b) => a.seq - b.seq);

    expect(history).toEqual(answered);
  });

  it('have times that never go back along their numbers', () => {
    const times = history.map(({ sentAt }) => sentAt);

    expect(times).toEqual(times.toSorted());
  });

  it('keep the order of each sender', () => {
    for (const { id } of people) {
      const own = history.filter(({ sender }) => sender.id === id).map(({ body }) => body);
      expect(own).toEqual(range(1, EACH).map((number) => `${id} ${number}`));
    }
  });
});

/** Sends on several connections until told to stop. */
function sendWithoutPause(sender: Person, { id: conversationId }: { id: string }) {
  const statuses: number[] = [];
  let isStopping = false;
  const running = range(1, 8).map(async () => {
    while (!isStopping) {
      const body = { conversationId, body: 'and another' };
      const { response } = await sender.api.POST('/api/messages', { body });
      statuses.push(response.status);
    }
  });
  return async (): Promise<number[]> => {
    isStopping = true;
    await Promise.all(running);
    return statuses;
  };
}

describe('Sends that race with the removal of their sender', () => {
  it('are accepted up to the removal and from the return, and never between', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const group = await aGroup(ana, [ben]);
    const path = { id: group.id, userId: ben.id };
    const outside: [left: number, back: number][] = [];

    const stop = sendWithoutPause(ben, group);
    for (let round = 0; round < 25; round++) {
      await aMessage(ana, group, 'still in');
      await ana.api.DELETE('/api/conversations/{id}/participants/{userId}', { params: { path } });
      const { seq: left } = await aMessage(ana, group, 'he is out');
      const { seq: back } = await aMessage(ana, group, 'he may return');
      outside.push([left, back]);
      await ana.api.POST('/api/conversations/{id}/participants', {
        params: { path },
        body: { participantIds: [ben.id] },
      });
    }
    const statuses = await stop();

    const history = await wholeHistory(ana, group);
    const his = history.filter(({ sender }) => sender.id === ben.id).map(({ seq }) => seq);
    const between = his.filter((seq) => outside.some(([left, back]) => seq > left && seq < back));
    expect(between).toEqual([]);
    expect(outside.filter(([left, back]) => back !== left + 1)).toEqual([]);
    expect(new Set(statuses)).toEqual(new Set([201, 404]));
    expect(his).toHaveLength(statuses.filter((status) => status === 201).length);
  });
});

describe('Sends that race with the deletion of their sender’s account', () => {
  it('end with it, and let it through', async () => {
    const [ana, ben] = [await aUser('ana'), await aUser('ben')];
    const group = await aGroup(ana, [ben]);
    const direct = dataOf(
      await ana.api.POST('/api/conversations', { body: { participantIds: [ben.id] } }),
    );

    const stops = [sendWithoutPause(ben, group), sendWithoutPause(ben, direct)];
    await new Promise((resolve) => setTimeout(resolve, 200));
    const deletion = await ben.api.DELETE('/api/users/me');
    const markers = [await aMessage(ana, group, 'gone'), await aMessage(ana, direct, 'gone')];
    const statuses = (await Promise.all(stops.map((stop) => stop()))).flat();

    const histories = [await wholeHistory(ana, group), await wholeHistory(ana, direct)];
    expect(deletion.response.status).toBe(200);
    expect(histories.map((history) => history.at(-1)?.id)).toEqual(markers.map(({ id }) => id));
    expect(statuses.filter((status) => ![201, 401, 404].includes(status))).toEqual([]);
  });
});
