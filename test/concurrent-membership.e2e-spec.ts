import { aGroup, type Conversation, dataOf, type Person, users } from './support/given.js';
import { brokenInvariants } from './support/invariants.js';
import { useOwnParley } from './support/parley.js';
import { someUserIds } from './support/some-users.js';

const parley = useOwnParley();
import.meta.jest.setTimeout(120_000);

afterEach(async () => {
  expect(await brokenInvariants(parley.database)).toEqual([]);
});

interface Group {
  id: string;
}
type Answer = Promise<{ response: Response }>;
type Act = (me: Person, other: Person, group: Group) => Answer;

const PARTICIPANT = '/api/conversations/{id}/participants/{userId}';
const setRole = (
  { api }: Person,
  { id: userId }: Person,
  { id }: Group,
  role: 'owner' | 'member',
) => api.PATCH(PARTICIPANT, { params: { path: { id, userId } }, body: { role } });
const remove = ({ api }: Person, { id: userId }: Person, { id }: Group) =>
  api.DELETE(PARTICIPANT, { params: { path: { id, userId } } });
const add = ({ api }: Person, participantIds: string[], { id }: Group) =>
  api.POST('/api/conversations/{id}/participants', {
    params: { path: { id } },
    body: { participantIds },
  });
const leave = ({ api }: Person, { id }: Group) =>
  api.POST('/api/conversations/{id}/leave', { params: { path: { id } } });
const get = async ({ api }: Person, { id }: Group): Promise<Conversation> =>
  dataOf(await api.GET('/api/conversations/{id}', { params: { path: { id } } }));

describe('Two owners at once', () => {
  let ana: Person;
  let ben: Person;
  let cleo: Person;
  beforeAll(async () => {
    [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
  });

  it.each<[string, Act, Act]>([
    ['leaving', (me, _, group) => leave(me, group), (me, _, group) => leave(me, group)],
    [
      'demoting each other',
      (me, other, group) => setRole(me, other, group, 'member'),
      (me, other, group) => setRole(me, other, group, 'member'),
    ],
    [
      'stepping down',
      (me, _, group) => setRole(me, me, group, 'member'),
      (me, _, group) => setRole(me, me, group, 'member'),
    ],
    [
      'removing each other',
      (me, other, group) => remove(me, other, group),
      (me, other, group) => remove(me, other, group),
    ],
    [
      'of whom one leaves and the other steps down',
      (me, _, group) => leave(me, group),
      (me, _, group) => setRole(me, me, group, 'member'),
    ],
    [
      'of whom one is demoted and leaves',
      (me, other, group) => setRole(me, other, group, 'member'),
      (me, _, group) => leave(me, group),
    ],
  ])('%s leave a group with an owner', async (_name, first, second) => {
    for (let round = 0; round < 12; round++) {
      const group = await aGroup(ana, [ben, cleo]);
      await setRole(ana, ben, group, 'owner');

      const answers = await Promise.all([first(ana, ben, group), second(ben, ana, group)]);

      const { participants, participantCount } = await get(cleo, group);
      expect(answers.every(({ response }) => response.status < 500)).toBe(true);
      expect(participants.filter(({ role }) => role === 'owner').length).toBeGreaterThan(0);
      expect(participants).toHaveLength(participantCount);
    }
  });
});

describe('People added at once', () => {
  it('never fill a group past a thousand', async () => {
    const [ana] = await users('ana');
    const others = await someUserIds(parley.database, 1199);
    const body = { participantIds: others.slice(0, 899) };
    const group = dataOf(await ana.api.POST('/api/conversations', { body }));

    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => {
        const start = 899 + 10 * index;
        return add(ana, others.slice(start, start + 10), group);
      }),
    );

    const added = answers.filter(({ response }) => response.status === 201);
    const refused = answers.filter(({ response }) => response.status === 409);
    expect([added.length, refused.length]).toEqual([10, 20]);
    expect(await get(ana, group)).toMatchObject({ participantCount: 1000 });
  });

  it('are counted once, whoever adds them', async () => {
    const [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
    const group = await aGroup(ana, [ben]);
    await setRole(ana, ben, group, 'owner');

    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => add(index % 2 ? ana : ben, [cleo.id], group)),
    );

    expect(answers.every(({ response }) => response.status === 201)).toBe(true);
    expect(await get(ana, group)).toMatchObject({ participantCount: 3 });
  });
});

describe('An account that is deleted', () => {
  it('while it is being added to groups ends up in none', async () => {
    const [ana] = await users('ana');
    const leavers = await users('dora', 'emil', 'fay', 'gus', 'hana', 'ivo', 'jana', 'karl');
    const groups = await Promise.all(leavers.map((leaver) => aGroup(ana, [leaver])));
    const [spare] = await users('lea');

    const answers = await Promise.all(
      leavers.flatMap((leaver) => [
        ...groups.map((group) => add(ana, [leaver.id], group)),
        leaver.api.DELETE('/api/users/me'),
        ana.api.POST('/api/conversations', { body: { participantIds: [leaver.id, spare.id] } }),
        ...groups.map((group) => add(ana, [leaver.id, spare.id], group)),
        leaver.api.POST('/api/conversations', { body: { participantIds: [ana.id, spare.id] } }),
      ]),
    );

    const statuses = new Set(answers.map(({ response }) => response.status));
    const deletions = answers.filter(({ response }) => response.status === 200);
    expect([...statuses].filter((status) => ![201, 200, 400, 401, 404].includes(status))).toEqual(
      [],
    );
    expect(deletions).toHaveLength(leavers.length);
  });

  it('while it is being removed from its groups is deleted all the same', async () => {
    const [ana] = await users('ana');
    const leavers = await users('mara', 'nils', 'olga', 'paul');

    for (const leaver of leavers) {
      const groups = await Promise.all(Array.from({ length: 12 }, () => aGroup(ana, [leaver])));
      const [deletion, ...removals] = await Promise.all([
        leaver.api.DELETE('/api/users/me'),
        ...groups.map((group) => remove(ana, leaver, group)),
      ]);

      expect(deletion.response.status).toBe(200);
      expect(removals.every(({ response }) => [204, 404].includes(response.status))).toBe(true);
    }
  });
});
