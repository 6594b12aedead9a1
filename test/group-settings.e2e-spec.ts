import { aCursor, eventsSince } from './support/feed.js';
import { aDirectConversation, aGroup, dataOf, type Person, users } from './support/given.js';
import {
  add,
  aCode,
  accept,
  at,
  change,
  get,
  type Group,
  invite,
  setRole,
} from './support/groups.js';
import { useOwnParley } from './support/parley.js';
import { untyped } from './support/untyped.js';

const MOST = 5;
useOwnParley({ MAX_PARTICIPANTS: String(MOST) });

type Role = 'owner' | 'admin' | 'member';
let people: Record<Role, Person>;
let newcomer: Person;
let group: Group;
beforeAll(async () => {
  const [owner, admin, member] = await users('olga', 'adam', 'mia');
  people = { owner, admin, member };
  [newcomer] = await users('nora');
});
beforeEach(async () => {
  group = await aGroup(people.owner, [people.admin, people.member]);
  await setRole(people.owner, group, people.admin, 'admin');
});

const DEFAULTS = {
  whoCanSend: 'everyone',
  whoCanAdd: 'admins',
  whoCanPin: 'admins',
  whoCanMentionAll: 'admins',
  slowModeSeconds: 0,
  historyVisibility: 'all',
} as const;

describe('The settings of a group', () => {
  it('are these where nobody has changed them, and a direct conversation has none', async () => {
    const direct = await aDirectConversation(people.owner, people.admin);

    expect((await get(people.member, group)).settings).toEqual(DEFAULTS);
    expect(direct.settings).toBeNull();
  });

  it('change one by one, at once for everybody, who are told', async () => {
    const since = await aCursor(people.member);

    await change(people.owner, group, { slowModeSeconds: 30, whoCanPin: 'everyone' });
    const answer = await change(people.owner, group, { whoCanSend: 'owners' });

    const settings = {
      ...DEFAULTS,
      slowModeSeconds: 30,
      whoCanPin: 'everyone',
      whoCanSend: 'owners',
    };
    expect(dataOf(answer).settings).toEqual(settings);
    expect((await get(people.member, group)).settings).toEqual(settings);
    const told = await eventsSince(people.member, since);
    expect(told.at(-1)).toMatchObject({ type: 'conversation.updated', data: { settings } });
  });

  it.each([
    ['owner', 200],
    ['admin', 403],
    ['member', 403],
  ] as const)('are not for all to change: %s', async (role, status) => {
    const answer = await change(people[role], group, { slowModeSeconds: 5 });

    expect(answer.response.status).toBe(status);
    expect((await get(people.member, group)).settings?.slowModeSeconds).toBe(
      role === 'owner' ? 5 : 0,
    );
  });

  it('are refused for a direct conversation', async () => {
    const direct = await aDirectConversation(people.owner, people.admin);

    const answer = await change(people.owner, direct, { slowModeSeconds: 5 });

    expect(answer).toBeProblem(409, 'conversation_is_direct');
  });

  it.each([
    ['whoCanSend', 'nobody'],
    ['whoCanAdd', null],
    ['whoCanPin', ['admins']],
    ['whoCanMentionAll', 'all'],
    ['slowModeSeconds', -1],
    ['slowModeSeconds', 86_401],
    ['slowModeSeconds', 1.5],
    ['slowModeSeconds', '5'],
    ['historyVisibility', 'none'],
    ['unknown', 1],
  ])('take no %s of %j, and say where it is', async (field, value) => {
    const parts = { ...at(group), body: { settings: { [field]: value } } };

    const answer = await untyped(people.owner.api, 'PATCH', '/api/conversations/{id}', parts);

    expect(answer).toBeProblem(400, 'validation_failed', `settings.${field}`);
  });

  it('take slow mode up to a day', async () => {
    const answer = await change(people.owner, group, { slowModeSeconds: 86_400 });

    expect(dataOf(answer).settings?.slowModeSeconds).toBe(86_400);
  });
});

describe('Who may add people, and make invites,', () => {
  it.each([
    ['everyone', { owner: 201, admin: 201, member: 201 }],
    ['admins', { owner: 201, admin: 201, member: 403 }],
    ['owners', { owner: 201, admin: 403, member: 403 }],
  ] as const)('is %s where the group says so', async (whoCanAdd, statuses) => {
    await change(people.owner, group, { whoCanAdd });

    for (const [role, status] of Object.entries(statuses) as [Role, number][]) {
      expect((await add(people[role], group, newcomer)).response.status).toBe(status);
      expect((await invite(people[role], group)).response.status).toBe(status);
    }
  });

  it('is not by that somebody who makes admins', async () => {
    await change(people.owner, group, { whoCanAdd: 'everyone' });

    const answer = await people.member.api.POST('/api/conversations/{id}/participants', {
      ...at(group),
      body: { participantIds: [newcomer.id], role: 'admin' },
    });

    expect(answer).toBeProblem(403, 'not_permitted');
  });
});

describe(`A group on a server with MAX_PARTICIPANTS=${MOST}`, () => {
  it('takes so many and not one more, started, added or invited', async () => {
    const [one, two, three] = await users('one', 'two', 'three');
    const { owner, admin, member } = people;
    const start = (others: Person[]) => {
      const participantIds = others.map(({ id }) => id);
      return owner.api.POST('/api/conversations', { body: { participantIds } });
    };
    const code = await aCode(owner, group);

    const started = [
      await start([admin, member, one, two]),
      await start([admin, member, one, two, three]),
    ];
    const full = await add(owner, group, one, two);

    expect(started[0]?.data?.participantCount).toBe(MOST);
    expect(started[1]).toBeProblem(400, 'validation_failed', 'participantIds');
    expect(full.response.status).toBe(201);
    expect(await add(owner, group, three)).toBeProblem(409, 'too_many_participants');
    expect(await accept(three, code)).toBeProblem(409, 'too_many_participants');
    expect((await get(owner, group)).participantCount).toBe(MOST);
  });
});
