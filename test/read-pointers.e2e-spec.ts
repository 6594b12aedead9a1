import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { useParley } from './support/parley.js';

useParley();

interface Group {
  id: string;
}

let ana: Person;
let ben: Person;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});

const read = ({ api }: Person, { id }: Group, seq: number) =>
  api.PUT('/api/conversations/{id}/read', { params: { path: { id } }, body: { seq } });

const deliver = ({ api }: Person, { id }: Group, seq: number) =>
  api.PUT('/api/conversations/{id}/delivered', { params: { path: { id } }, body: { seq } });

const unread = async ({ api }: Person, { id }: Group): Promise<number> =>
  dataOf(await api.GET('/api/conversations/{id}', { params: { path: { id } } })).unreadCount;

async function aGroupWithMessages(count: number): Promise<Group> {
  const group = await aGroup(ana, [ben]);
  for (let sent = 0; sent < count; sent++) await aMessage(ana, group);
  return group;
}

describe('The read pointer', () => {
  it('leaves unread what comes after it', async () => {
    const group = await aGroupWithMessages(5);

    const { data } = await read(ben, group, 3);

    expect(data).toMatchObject({ lastReadSeq: 3, lastDeliveredSeq: 3, unreadCount: 2 });
    expect(await unread(ben, group)).toBe(2);
  });

  it('never moves back', async () => {
    const group = await aGroupWithMessages(5);
    await read(ben, group, 4);

    const { data } = await read(ben, group, 2);

    expect(data).toMatchObject({ lastReadSeq: 4, lastDeliveredSeq: 4, unreadCount: 1 });
  });

  it('is seen by the others', async () => {
    const group = await aGroupWithMessages(2);
    await read(ben, group, 2);

    const { data } = await ana.api.GET('/api/conversations/{id}/participants', {
      params: { path: { id: group.id } },
    });

    const his = data?.items.find(({ user }) => user.id === ben.id);
    expect(his).toMatchObject({ lastReadSeq: 2, lastDeliveredSeq: 2 });
  });

  it('goes with what one sends oneself, and what came before it is read', async () => {
    const group = await aGroupWithMessages(3);

    await aMessage(ben, group);

    expect([await unread(ben, group), await unread(ana, group)]).toEqual([0, 1]);
  });

  it('cannot go past the newest message', async () => {
    const group = await aGroupWithMessages(2);

    const answers = [await read(ben, group, 3), await deliver(ben, group, 3)];

    for (const answer of answers) expect(answer).toBeProblem(400, 'validation_failed', 'seq');
    expect(await unread(ben, group)).toBe(2);
  });

  it('is one’s own', async () => {
    const group = await aGroupWithMessages(2);
    const third = await aDirectConversation(ana, ben);
    await aMessage(ana, third);

    await read(ben, group, 2);

    expect([await unread(ben, group), await unread(ben, third)]).toEqual([0, 1]);
  });
});

describe('The delivered pointer', () => {
  it('moves without reading anything, and never back', async () => {
    const group = await aGroupWithMessages(3);

    await deliver(ben, group, 3);
    const { data } = await deliver(ben, group, 1);

    expect(data).toMatchObject({ lastReadSeq: 0, lastDeliveredSeq: 3, unreadCount: 3 });
  });

  it('is not behind what is read', async () => {
    const group = await aGroupWithMessages(3);
    await deliver(ben, group, 1);

    const { data } = await read(ben, group, 2);

    expect(data).toMatchObject({ lastReadSeq: 2, lastDeliveredSeq: 2 });
  });
});
