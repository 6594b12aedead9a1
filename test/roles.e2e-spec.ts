import { aCursor, eventsSince } from './support/feed.js';
import { aGroup, aMessage, aUser, dataOf, type Person, users } from './support/given.js';
import { get, transfer } from './support/groups.js';
import { useParley } from './support/parley.js';

useParley();

type Role = 'owner' | 'admin' | 'member';
interface Group {
  id: string;
}
type Attempt = (actor: Person, group: Group) => Promise<{ response: Response }>;

let owner: Person;
let admin: Person;
let member: Person;
let other: Record<Role, Person>;
let outsider: Person;
beforeAll(async () => {
  [owner, admin, member, outsider] = await users('olga', 'adam', 'mia', 'out');
  const [otherOwner, otherAdmin, otherMember] = await users('oscar', 'alma', 'max');
  other = { owner: otherOwner, admin: otherAdmin, member: otherMember };
});

const setRole = ({ api }: Person, { id }: Group, { id: userId }: Person, role: Role) =>
  api.PATCH('/api/conversations/{id}/participants/{userId}', {
    params: { path: { id, userId } },
    body: { role },
  });

const remove = ({ api }: Person, { id }: Group, { id: userId }: Person) =>
  api.DELETE('/api/conversations/{id}/participants/{userId}', { params: { path: { id, userId } } });

const add = ({ api }: Person, { id }: Group, role?: Role) =>
  api.POST('/api/conversations/{id}/participants', {
    params: { path: { id } },
    body: { participantIds: [outsider.id], ...(role && { role }) },
  });

/** Two of each role: one who acts, one who is acted upon. */
async function aGroupOfSix(): Promise<Group> {
  const group = await aGroup(owner, [admin, member, other.owner, other.admin, other.member]);
  await setRole(owner, group, admin, 'admin');
  await setRole(owner, group, other.admin, 'admin');
  await setRole(owner, group, other.owner, 'owner');
  return group;
}

const EVERYBODY: Role[] = ['owner', 'admin', 'member'];
const ATTEMPTS: [action: string, permitted: Role[], attempt: Attempt][] = [
  ['add members', ['owner', 'admin'], (actor, group) => add(actor, group)],
  ['add admins', ['owner'], (actor, group) => add(actor, group, 'admin')],
  ['add owners', ['owner'], (actor, group) => add(actor, group, 'owner')],
  ['make admins', ['owner'], (actor, group) => setRole(actor, group, other.member, 'admin')],
  ['make owners', ['owner'], (actor, group) => setRole(actor, group, other.admin, 'owner')],
  ['demote admins', ['owner'], (actor, group) => setRole(actor, group, other.admin, 'member')],
  ['demote owners', ['owner'], (actor, group) => setRole(actor, group, other.owner, 'member')],
  ['remove members', ['owner', 'admin'], (actor, group) => remove(actor, group, other.member)],
  ['remove admins', ['owner'], (actor, group) => remove(actor, group, other.admin)],
  ['remove owners', ['owner'], (actor, group) => remove(actor, group, other.owner)],
  ['remove themselves', EVERYBODY, (actor, group) => remove(actor, group, actor)],
  [
    'change the title',
    ['owner', 'admin'],
    ({ api }, { id }) =>
      api.PATCH('/api/conversations/{id}', { params: { path: { id } }, body: { title: 'New' } }),
  ],
  [
    'delete the group',
    ['owner'],
    ({ api }, { id }) => api.DELETE('/api/conversations/{id}', { params: { path: { id } } }),
  ],
  [
    'delete what others said',
    ['owner', 'admin'],
    async ({ api }, group) => {
      const { id } = await aMessage(other.member, group);
      return api.DELETE('/api/messages/{id}', { params: { path: { id } } });
    },
  ],
];
const ROWS = ATTEMPTS.flatMap(([action, permitted, attempt]) =>
  EVERYBODY.map((role) => ({
    role,
    may: permitted.includes(role) ? 'may' : 'may not',
    action,
    attempt,
  })),
);

describe('In a group', () => {
  it.each(ROWS)('$role $may $action', async ({ role, may, attempt }) => {
    const group = await aGroupOfSix();
    const actor = { owner, admin, member }[role];

    const answer = await attempt(actor, group);

    if (may === 'may') expect(answer.response.ok).toBe(true);
    else expect(answer).toBeProblem(403, 'not_permitted');
  });
});

describe('Transferring ownership', () => {
  it('makes an owner of the other and an admin of oneself, and tells both', async () => {
    const group = await aGroup(owner, [member, admin]);
    const since = await aCursor(admin);

    const answer = await transfer(owner, group, member);

    expect(dataOf(answer)).toMatchObject({ user: { id: member.id }, role: 'owner' });
    expect((await get(owner, group)).myRole).toBe('admin');
    const told = (await eventsSince(admin, since)).map(({ type, data }) => [type, data]);
    expect(told).toMatchObject([
      ['participant.updated', { user: { id: member.id }, role: 'owner' }],
      ['participant.updated', { user: { id: owner.id }, role: 'admin' }],
    ]);
  });

  it('is for owners, to somebody who is in the group', async () => {
    const group = await aGroup(owner, [member, admin]);
    await setRole(owner, group, admin, 'admin');

    expect(await transfer(admin, group, member)).toBeProblem(403, 'not_permitted');
    expect(await transfer(owner, group, outsider)).toBeProblem(404, 'participant_not_found');
  });

  it('to oneself changes nothing', async () => {
    const group = await aGroup(owner, [member]);

    expect(dataOf(await transfer(owner, group, owner)).role).toBe('owner');
  });
});

describe('Changing a role', () => {
  it('answers with the participant as they are now', async () => {
    const group = await aGroup(owner, [member]);

    const answer = await setRole(owner, group, member, 'admin');

    expect(dataOf(answer)).toMatchObject({ user: { id: member.id }, role: 'admin' });
  });

  it('takes effect at the next request', async () => {
    const group = await aGroup(owner, [admin, member]);
    await setRole(owner, group, admin, 'admin');
    await setRole(owner, group, admin, 'member');

    const answer = await remove(admin, group, member);

    expect(answer).toBeProblem(403, 'not_permitted');
  });

  it('never leaves a group without an owner', async () => {
    const group = await aGroup(owner, [member]);

    const demoting = await setRole(owner, group, owner, 'admin');

    expect(demoting).toBeProblem(409, 'last_owner');
  });

  it('lets an owner step down where there is another', async () => {
    const group = await aGroup(owner, [member]);
    await setRole(owner, group, member, 'owner');

    const answer = await setRole(owner, group, owner, 'member');

    expect(dataOf(answer)).toMatchObject({ role: 'member' });
  });

  it('of somebody who is not in it is a 404 that says so', async () => {
    const group = await aGroup(owner, [member]);
    const nobody = await aUser('nobody');

    const answers = [
      await setRole(owner, group, nobody, 'admin'),
      await remove(owner, group, nobody),
    ];

    for (const answer of answers) expect(answer).toBeProblem(404, 'participant_not_found');
  });
});
