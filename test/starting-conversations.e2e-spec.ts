import { randomUUID } from 'node:crypto';
import { aGroup, aUser, dataOf, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});

const countConversations = async (): Promise<number | undefined> => {
  const sql = 'select count(*)::int as count from conversations';
  return (await parley.database.query<{ count: number }>(sql))[0]?.count;
};

describe('Starting a conversation', () => {
  it('with one other person makes a direct one', async () => {
    const body = { participantIds: [ben.id] };

    const { data, response } = await ana.api.POST('/api/conversations', { body });

    expect(response.status).toBe(201);
    expect(data).toMatchObject({
      type: 'direct',
      title: null,
      description: null,
      createdBy: ana.id,
      participantCount: 2,
      lastSeq: 0,
      lastMessage: null,
      unreadCount: 0,
      myRole: 'member',
      muted: false,
      archived: false,
      pinned: false,
    });
    expect(data?.participants).toMatchObject([
      { user: { id: ana.id, username: ana.username }, role: 'member', lastReadSeq: 0 },
      { user: { id: ben.id, username: ben.username }, role: 'member', lastReadSeq: 0 },
    ]);
  });

  it('with several makes a group, owned by who starts it', async () => {
    const body = { participantIds: [ben.id, cleo.id] };

    const { data } = await ana.api.POST('/api/conversations', { body });

    const roles = new Map(data?.participants.map(({ user, role }) => [user.id, role]));
    expect(data).toMatchObject({ type: 'group', participantCount: 3, myRole: 'owner' });
    expect(roles).toEqual(
      new Map([
        [ana.id, 'owner'],
        [ben.id, 'member'],
        [cleo.id, 'member'],
      ]),
    );
  });

  it('with one other person makes a group where it is asked to, any number of times', async () => {
    const body = { type: 'group' as const, participantIds: [ben.id] };

    const first = await ana.api.POST('/api/conversations', { body });
    const second = await ana.api.POST('/api/conversations', { body });

    expect(second.response.status).toBe(201);
    expect(dataOf(second).id).not.toBe(dataOf(first).id);
  });

  it('keeps title and description', async () => {
    const words = { title: 'Allotment', description: 'Who waters when\nand who has the key' };

    const { data } = await ana.api.POST('/api/conversations', {
      body: { ...words, participantIds: [ben.id, cleo.id] },
    });

    expect(data).toMatchObject(words);
  });

  it('is the same with the caller named among the others', async () => {
    const participantIds = [ana.id, ben.id, cleo.id];

    const { data } = await ana.api.POST('/api/conversations', { body: { participantIds } });

    expect(data).toMatchObject({ type: 'group', participantCount: 3 });
  });

  it('takes ids in capitals for the same ids', async () => {
    const participantIds = [ana.id.toUpperCase(), ben.id.toUpperCase(), cleo.id];

    const { data } = await ana.api.POST('/api/conversations', { body: { participantIds } });

    expect(data).toMatchObject({ type: 'group', participantCount: 3 });
  });

  it('is seen by everybody in it at once', async () => {
    const { id } = await aGroup(ana, [ben, cleo]);

    const { data } = await ben.api.GET('/api/conversations/{id}', { params: { path: { id } } });

    expect(data).toMatchObject({ id, myRole: 'member', createdBy: ana.id });
  });
});

describe('Starting a conversation that cannot be', () => {
  it('makes nothing where somebody is unknown, and names their place', async () => {
    const before = await countConversations();
    const participantIds = [ben.id, cleo.id, randomUUID()];

    const answer = await ana.api.POST('/api/conversations', { body: { participantIds } });

    expect(answer).toBeProblem(400, 'validation_failed', 'participantIds[2]');
    expect(await countConversations()).toBe(before);
  });

  it('takes somebody who has left for unknown', async () => {
    const dora = await aUser('dora');
    await dora.api.DELETE('/api/users/me');

    const answers = await Promise.all([
      ana.api.POST('/api/conversations', { body: { participantIds: [dora.id] } }),
      ana.api.POST('/api/conversations', { body: { participantIds: [ben.id, dora.id] } }),
    ]);

    expect(answers[0]).toBeProblem(400, 'validation_failed', 'participantIds[0]');
    expect(answers[1]).toBeProblem(400, 'validation_failed', 'participantIds[1]');
  });

  it('is refused with nobody else', async () => {
    const answer = await ana.api.POST('/api/conversations', {
      body: { participantIds: [ana.id] },
    });

    expect(answer).toBeProblem(400, 'validation_failed', 'participantIds');
  });

  it('is refused as a direct one of three', async () => {
    const answer = await ana.api.POST('/api/conversations', {
      body: { type: 'direct', participantIds: [ben.id, cleo.id] },
    });

    expect(answer).toBeProblem(400, 'validation_failed', 'participantIds');
  });
});
