import { randomUUID } from 'node:crypto';
import { aCursor, eventsSince, typesOf } from './support/feed.js';
import { aDirectConversation, aGroup, dataOf, type Person, users } from './support/given.js';
import {
  aCode,
  accept,
  add,
  approve,
  at,
  ban,
  get,
  type Group,
  mute,
  setRole,
  unban,
} from './support/groups.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';
import { someUserIds } from './support/some-users.js';

const parley = useParley();

type Role = 'owner' | 'admin' | 'member';
let owner: Person;
let admin: Person;
let member: Person;
let other: Record<Role, Person>;
let stranger: Person;
let group: Group;
beforeAll(async () => {
  [owner, admin, member, stranger] = await users('olga', 'adam', 'mia', 'sam');
  const [otherOwner, otherAdmin, otherMember] = await users('oscar', 'alma', 'max');
  other = { owner: otherOwner, admin: otherAdmin, member: otherMember };
});
beforeEach(async () => {
  group = await aGroup(owner, [admin, member, ...Object.values(other)]);
  await setRole(owner, group, admin, 'admin');
  await setRole(owner, group, other.admin, 'admin');
  await setRole(owner, group, other.owner, 'owner');
});

const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString();
const bans = ({ api }: Person, query: { limit?: number; cursor?: string } = {}) =>
  api.GET('/api/conversations/{id}/bans', { params: { path: { id: group.id }, query } });

const ROWS: [actor: Role, subject: Role, status: number][] = [
  ['owner', 'owner', 200],
  ['owner', 'admin', 200],
  ['owner', 'member', 200],
  ['admin', 'owner', 403],
  ['admin', 'admin', 403],
  ['admin', 'member', 200],
  ['member', 'member', 403],
];

describe.each(ROWS)('%s to %s', (actor, subject, status) => {
  it(`a ban, a mute, and their end: ${status}`, async () => {
    const me = { owner, admin, member }[actor];
    const them = other[subject];

    const muting = await mute(me, group, them, IN_AN_HOUR);
    const banning = await ban(me, group, them);

    expect([muting.response.status, banning.response.status]).toEqual([status, status]);
    const { participants } = await get(owner, group);
    expect(participants.some(({ user }) => user.id === them.id)).toBe(status !== 200);
  });
});

describe('Who is banned', () => {
  it('is out, is told so, and is listed, last first', async () => {
    const since = await aCursor(other.member);
    await ban(owner, group, stranger);

    const answer = await ban(admin, group, other.member);

    const told = await eventsSince(other.member, since);
    expect(typesOf(told)).toEqual(['participant.removed']);
    expect(dataOf(answer)).toMatchObject({ user: { id: other.member.id }, bannedBy: admin.id });
    expect(dataOf(await bans(admin)).items).toMatchObject([
      { user: { id: other.member.id } },
      { user: { id: stranger.id } },
    ]);
    const seen = await other.member.api.GET('/api/conversations/{id}', at(group));
    expect(seen).toBeProblem(404, 'conversation_not_found');
  });

  it('is not added, comes by no invite, and is not let in who asked before', async () => {
    const [code, byApproval] = [
      await aCode(owner, group),
      await aCode(owner, group, { requiresApproval: true }),
    ];
    await accept(stranger, byApproval);
    await ban(owner, group, stranger);
    const [bystander] = await users('bystander');

    const answers = [
      await add(owner, group, stranger),
      await add(owner, group, bystander, stranger),
      await accept(stranger, code),
      await accept(stranger, byApproval),
      await approve(owner, group, stranger),
    ];

    for (const answer of answers) expect(answer).toBeProblem(403, 'user_banned');
    expect((await get(owner, group)).participantCount).toBe(6);
  });

  it('may come back once that is lifted', async () => {
    await ban(owner, group, stranger);
    const lifted = await unban(admin, group, stranger);

    expect(lifted.response.status).toBe(204);
    expect((await add(owner, group, stranger)).response.status).toBe(201);
    expect(await unban(admin, group, stranger)).toBeProblem(404, 'ban_not_found');
  });

  it('stays banned by the first who did it', async () => {
    const first = dataOf(await ban(admin, group, stranger));

    const again = dataOf(await ban(owner, group, stranger));

    expect(again).toEqual(first);
  });

  it('is never oneself, nor somebody unknown', async () => {
    expect(await ban(owner, group, owner)).toBeProblem(403, 'not_permitted');
    const answer = await ban(owner, group, { id: randomUUID() });
    expect(answer).toBeProblem(404, 'user_not_found');
  });

  it('is listed page by page, without gap or overlap', async () => {
    for (const id of await someUserIds(parley.database, 7)) await ban(owner, group, { id });
    const fetchPage = async (cursor?: string) =>
      dataOf(await bans(owner, { limit: 3, ...(cursor !== undefined && { cursor }) }));

    const first = await fetchPage();
    const onwards = [first, ...(await pagesFrom(first, 'next', fetchPage))];
    const last = onwards.at(-1) ?? first;
    const back = [...(await pagesFrom(last, 'prev', fetchPage)).reverse(), last];

    const idsIn = (pages: typeof onwards) =>
      pages.flatMap(({ items }) => items.map(({ user }) => user.id));
    expect(onwards.map(({ items }) => items.length)).toEqual([3, 3, 1]);
    expect(new Set(idsIn(onwards)).size).toBe(7);
    expect(idsIn(back)).toEqual(idsIn(onwards));
  });
});

describe('Who is muted', () => {
  it('is seen to be, by all, until then or until it is lifted', async () => {
    const since = await aCursor(other.member);
    const answer = await mute(admin, group, member, IN_AN_HOUR);
    const [told] = await eventsSince(other.member, since);

    await admin.api.DELETE('/api/conversations/{id}/participants/{userId}/mute', {
      params: { path: { id: group.id, userId: member.id } },
    });

    expect(dataOf(answer)).toMatchObject({ user: { id: member.id }, mutedUntil: IN_AN_HOUR });
    expect(told).toMatchObject({ type: 'participant.updated', data: { mutedUntil: IN_AN_HOUR } });
    const { participants } = await get(owner, group);
    expect(participants.map(({ mutedUntil }) => mutedUntil)).toEqual(Array(6).fill(null));
  });

  it('is no longer so once the time has passed', async () => {
    const answer = await mute(admin, group, member, new Date(Date.now() - 1000).toISOString());

    expect(dataOf(answer).mutedUntil).toBeNull();
  });
});

describe('A direct conversation', () => {
  it('has neither bans nor mutes', async () => {
    group = await aDirectConversation(owner, member);

    const answers = [
      await ban(owner, group, member),
      await unban(owner, group, member),
      await bans(owner),
      await mute(owner, group, member, IN_AN_HOUR),
    ];

    for (const answer of answers) expect(answer).toBeProblem(409, 'conversation_is_direct');
  });
});
