import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

interface Group {
  id: string;
}

let ana: Person;
let ben: Person;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});

const at = ({ id }: { id: string }) => ({ params: { path: { id } } });
const read = ({ api }: Person, group: Group, seq: number) =>
  api.PUT('/api/conversations/{id}/read', { ...at(group), body: { seq } });
const remove = ({ api }: Person, message: { id: string }) =>
  api.DELETE('/api/messages/{id}', at(message));
const unread = async ({ api }: Person, group: Group) => {
  const found = dataOf(await api.GET('/api/conversations/{id}', at(group)));
  return [found.unreadCount, found.unreadCapped];
};
const total = async ({ api }: Person) => dataOf(await api.GET('/api/users/me/unread'));
const prefer = (group: Group, body: { archived?: boolean; mutedUntil?: string }) =>
  ben.api.PATCH('/api/conversations/{id}/preferences', { ...at(group), body });

async function aGroupWithMessages(count: number): Promise<Group> {
  const group = await aGroup(ana, [ben]);
  for (let sent = 0; sent < count; sent++) await aMessage(ana, group);
  return group;
}

/** Of Ana's, by the thousand; every one is deleted that the condition on `seq` picks. */
async function aLongGroup(count: number, isDeleted = 'false'): Promise<Group> {
  const group = await aGroup(ana, [ben]);
  await parley.database.query(
    `insert into messages (conversation_id, seq, id, sender_id, sent_at, body, deleted_at)
     select $1, seq, gen_random_uuid(), $2, now(), case when not (${isDeleted}) then 'text' end,
       case when ${isDeleted} then now() end
     from generate_series(1, $3::int) seq`,
    [group.id, ana.id, count],
  );
  const values = [group.id, count];
  await parley.database.query('update conversations set last_seq = $2 where id = $1', values);
  return group;
}

describe('The unread count', () => {
  it('does not count what was deleted before it was read', async () => {
    const group = await aGroupWithMessages(2);
    await remove(ana, await aMessage(ana, group));
    await aMessage(ana, group);

    const before = await unread(ben, group);
    const { data } = await read(ben, group, 2);

    expect(before).toEqual([3, false]);
    expect(data).toMatchObject({ unreadCount: 1, unreadCapped: false });
  });

  it('is not changed by the deletion of what is read', async () => {
    const group = await aGroupWithMessages(1);
    const second = await aMessage(ana, group);
    await aMessage(ana, group);
    await read(ben, group, 2);

    await remove(ana, second);

    expect(await unread(ben, group)).toEqual([1, false]);
  });

  it('is never below zero, whatever another device of the same person does meanwhile', async () => {
    const group = await aGroupWithMessages(1);

    const states = await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        if (index % 2 === 0) return aMessage(ben, group).then(() => 0);
        return dataOf(await read(ben, group, 1)).unreadCount;
      }),
    );

    expect(Math.min(...states)).toBe(0);
  });

  it('is exact to 999, and 1000 stands for more', async () => {
    const [fewer, more] = [await aLongGroup(1999), await aLongGroup(2000)];
    for (const group of [fewer, more]) await read(ben, group, 1000);

    expect(await unread(ben, fewer)).toEqual([999, false]);
    expect(await unread(ben, more)).toEqual([1000, true]);
    await read(ben, more, 1001);
    expect(await unread(ben, more)).toEqual([999, false]);
  });

  it('is exact however many were deleted', async () => {
    const group = await aLongGroup(6000, 'seq between 6 and 5000');

    expect(await unread(ben, group)).toEqual([1000, true]);
    const { data } = await read(ben, group, 6);
    expect(data).toMatchObject({ unreadCount: 1000, unreadCapped: true });
    expect((await read(ben, group, 5001)).data).toMatchObject({ unreadCount: 999 });
  });

  it('finds the few that are left among deleted ones', async () => {
    const group = await aLongGroup(5000, 'seq not in (7, 4000)');

    const { data } = await read(ben, group, 3);

    expect(data).toMatchObject({ unreadCount: 2, unreadCapped: false });
  });

  it('leaves own messages out there too', async () => {
    const group = await aLongGroup(2100, 'seq <= 1102');
    for (let sent = 0; sent < 3; sent++) await aMessage(ben, group);
    const markUnread = (seq: number) =>
      ben.api.PUT('/api/conversations/{id}/unread', { ...at(group), body: { seq } });

    const { data } = await markUnread(1);

    expect(data).toMatchObject({ unreadCount: 998, unreadCapped: false });
    await aMessage(ana, group);
    expect(await unread(ben, group)).toEqual([999, false]);
  });
});

describe('The total', () => {
  beforeEach(async () => {
    [ana, ben] = await users('ana', 'ben');
  });

  it('is nothing for who has nothing', async () => {
    const nothing = { unreadCount: 0, unreadCapped: false, conversationCount: 0 };

    expect(await total(ben)).toEqual({ ...nothing, muted: nothing });
  });

  it('is the sum of what conversations show, with those that have something counted', async () => {
    await aGroupWithMessages(2);
    await aGroupWithMessages(3);
    await read(ben, await aGroupWithMessages(1), 1);

    expect(await total(ben)).toMatchObject({
      unreadCount: 5,
      unreadCapped: false,
      conversationCount: 2,
    });
    expect(await total(ana)).toMatchObject({ unreadCount: 0, conversationCount: 0 });
  });

  it('says where it may be more', async () => {
    await aLongGroup(1500);
    await aGroupWithMessages(1);

    expect(await total(ben)).toMatchObject({ unreadCount: 1001, unreadCapped: true });
  });

  it('counts muted conversations apart, and archived ones not at all', async () => {
    const mutedUntil = new Date(Date.now() + 3_600_000).toISOString();
    await aGroupWithMessages(1);
    await prefer(await aGroupWithMessages(2), { mutedUntil });
    await prefer(await aGroupWithMessages(3), { archived: true });
    await prefer(await aGroupWithMessages(4), { archived: true, mutedUntil });

    expect(await total(ben)).toEqual({
      unreadCount: 1,
      unreadCapped: false,
      conversationCount: 1,
      muted: { unreadCount: 2, unreadCapped: false, conversationCount: 1 },
    });
  });

  it('does not count conversations one has left', async () => {
    const group = await aGroupWithMessages(2);
    await ben.api.POST('/api/conversations/{id}/leave', at(group));

    expect(await total(ben)).toMatchObject({ unreadCount: 0, conversationCount: 0 });
  });
});
