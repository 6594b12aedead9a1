import { randomUUID } from 'node:crypto';
import {
  aGroup,
  aMessage,
  aUser,
  type Conversation,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';
import { someUserIds } from './support/some-users.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});

const add = ({ api }: Person, { id }: { id: string }, participantIds: string[]) =>
  api.POST('/api/conversations/{id}/participants', {
    params: { path: { id } },
    body: { participantIds },
  });

const get = async ({ api }: Person, { id }: { id: string }): Promise<Conversation> =>
  dataOf(await api.GET('/api/conversations/{id}', { params: { path: { id } } }));

describe('Participants of a group', () => {
  it('are listed, longest there first', async () => {
    const { id } = await aGroup(ana, [cleo]);
    await add(ana, { id }, [ben.id]);

    const page = dataOf(
      await cleo.api.GET('/api/conversations/{id}/participants', { params: { path: { id } } }),
    );

    const together = [ana.id, cleo.id].sort();
    expect(page.items.map(({ user }) => user.id)).toEqual([...together, ben.id]);
    expect(page).toMatchObject({ nextCursor: null, prevCursor: null });
  });

  it('are shown up to a hundred with the conversation; the list has all, page by page', async () => {
    const others = await someUserIds(parley.database, 249);
    const group = dataOf(
      await ana.api.POST('/api/conversations', { body: { participantIds: others } }),
    );
    const fetchPage = async (cursor?: string) => {
      const query = { limit: 100, ...(cursor !== undefined && { cursor }) };
      const params = { path: { id: group.id }, query };
      return dataOf(await ana.api.GET('/api/conversations/{id}/participants', { params }));
    };

    const first = await fetchPage();
    const onwards = [first, ...(await pagesFrom(first, 'next', fetchPage))];
    const last = onwards.at(-1) ?? first;
    const back = [...(await pagesFrom(last, 'prev', fetchPage)).reverse(), last];

    const idsIn = (pages: typeof onwards) =>
      pages.flatMap(({ items }) => items.map(({ user }) => user.id));
    expect(group.participantCount).toBe(250);
    expect(group.participants).toEqual(first.items);
    expect(onwards.map(({ items }) => items.length)).toEqual([100, 100, 50]);
    expect(new Set(idsIn(onwards))).toEqual(new Set([ana.id, ...others]));
    expect(idsIn(back)).toEqual(idsIn(onwards));
    expect([first.prevCursor, last.nextCursor, back[0]?.prevCursor]).toEqual([null, null, null]);
  });
});

describe('Adding people to a group', () => {
  it('answers with those who were named, as members', async () => {
    const group = await aGroup(ana, [ben]);

    const answer = await add(ana, group, [cleo.id]);

    expect(answer.response.status).toBe(201);
    expect(dataOf(answer).items).toMatchObject([{ user: { id: cleo.id }, role: 'member' }]);
    expect(await get(cleo, group)).toMatchObject({ participantCount: 3, myRole: 'member' });
  });

  it('leaves those who are in it already as they are', async () => {
    const group = await aGroup(ana, [ben]);

    const answer = await add(ana, group, [ana.id, ben.id, cleo.id]);

    const roles = dataOf(answer).items.map(({ user, role }) => [user.id, role]);
    expect(new Map(roles as [string, string][])).toEqual(
      new Map([
        [ana.id, 'owner'],
        [ben.id, 'member'],
        [cleo.id, 'member'],
      ]),
    );
    expect(await get(ana, group)).toMatchObject({ participantCount: 3 });
  });

  it('shows newcomers what was said before, and counts it as read', async () => {
    const group = await aGroup(ana, [ben]);
    await aMessage(ana, group, 'before');

    await add(ana, group, [cleo.id]);

    const params = { path: { id: group.id } };
    const history = await cleo.api.GET('/api/conversations/{id}/messages', { params });
    expect(dataOf(history).items).toMatchObject([{ body: 'before' }]);
    expect(await get(cleo, group)).toMatchObject({ lastSeq: 1, unreadCount: 0 });
  });

  it('counts for them what is said from then on', async () => {
    const group = await aGroup(ana, [ben]);
    await aMessage(ana, group, 'before');
    await add(ana, group, [cleo.id]);

    await aMessage(ben, group, 'after');

    expect(await get(cleo, group)).toMatchObject({ unreadCount: 1 });
  });

  it('adds nobody where one of them is unknown, and names their place', async () => {
    const group = await aGroup(ana, [ben]);

    const answer = await add(ana, group, [cleo.id, randomUUID()]);

    expect(answer).toBeProblem(400, 'validation_failed', 'participantIds[1]');
    expect(await get(ana, group)).toMatchObject({ participantCount: 2 });
  });

  it('takes somebody who has left for unknown', async () => {
    const [group, dora] = await Promise.all([aGroup(ana, [ben]), aUser('dora')]);
    await dora.api.DELETE('/api/users/me');

    const answer = await add(ana, group, [dora.id]);

    expect(answer).toBeProblem(400, 'validation_failed', 'participantIds[0]');
  });

  it('stops at a thousand', async () => {
    const others = await someUserIds(parley.database, 1000);
    const body = { participantIds: others.slice(0, 999) };
    const group = dataOf(await ana.api.POST('/api/conversations', { body }));

    const answer = await add(ana, group, others.slice(999));

    expect(answer).toBeProblem(409, 'too_many_participants');
    expect(await get(ana, group)).toMatchObject({ participantCount: 1000 });
  });

  it('moves updatedAt, which adding nobody new does not', async () => {
    const group = await aGroup(ana, [ben]);

    await add(ana, group, [ben.id]);
    const untouched = await get(ana, group);
    await add(ana, group, [cleo.id]);

    expect(untouched.updatedAt).toBe(group.updatedAt);
    expect((await get(ana, group)).updatedAt > group.updatedAt).toBe(true);
  });
});
