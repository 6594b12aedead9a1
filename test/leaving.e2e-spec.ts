import { aGroup, aMessage, aUser, dataOf, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';

useParley();

interface Group {
  id: string;
}

let ana: Person;
let ben: Person;
let cleo: Person;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});

const leave = ({ api }: Person, { id }: Group) =>
  api.POST('/api/conversations/{id}/leave', { params: { path: { id } } });

const remove = ({ api }: Person, { id }: Group, userId: string) =>
  api.DELETE('/api/conversations/{id}/participants/{userId}', { params: { path: { id, userId } } });

const get = ({ api }: Person, { id }: Group) =>
  api.GET('/api/conversations/{id}', { params: { path: { id } } });

const makeAdmin = ({ api }: Person, { id }: Group, { id: userId }: Person) =>
  api.PATCH('/api/conversations/{id}/participants/{userId}', {
    params: { path: { id, userId } },
    body: { role: 'admin' },
  });

async function rolesIn(group: Group, seenBy: Person): Promise<Record<string, string>> {
  const { participants } = dataOf(await get(seenBy, group));
  return Object.fromEntries(participants.map(({ user, role }) => [user.id, role]));
}

describe('Leaving a group', () => {
  it('takes it out of reach, and out of the list', async () => {
    const group = await aGroup(ana, [ben, cleo]);

    const answer = await leave(ben, group);

    const { items } = dataOf(await ben.api.GET('/api/conversations'));
    expect(answer.response.status).toBe(204);
    expect(await get(ben, group)).toBeProblem(404, 'conversation_not_found');
    expect(items.map(({ id }) => id)).not.toContain(group.id);
    expect(dataOf(await get(ana, group))).toMatchObject({ participantCount: 2 });
  });

  it('leaves what was said behind', async () => {
    const group = await aGroup(ana, [ben]);
    await aMessage(ben, group, 'Farewell');

    await leave(ben, group);

    const { lastMessage } = dataOf(await get(ana, group));
    expect(lastMessage).toMatchObject({ body: 'Farewell', sender: { id: ben.id } });
  });

  it('as the last owner hands over to the admin who has been there longest', async () => {
    const group = await aGroup(ana, [ben, cleo]);
    const dora = await aUser('dora');
    const body = { participantIds: [dora.id] };
    const params = { path: { id: group.id } };
    await ana.api.POST('/api/conversations/{id}/participants', { params, body });
    await makeAdmin(ana, group, dora);
    await makeAdmin(ana, group, cleo);

    await leave(ana, group);

    expect(await rolesIn(group, ben)).toEqual({
      [ben.id]: 'member',
      [cleo.id]: 'owner',
      [dora.id]: 'admin',
    });
  });

  it('as the last owner hands over to a member where there is no admin', async () => {
    const group = await aGroup(ana, [ben]);

    await leave(ana, group);

    expect(await rolesIn(group, ben)).toEqual({ [ben.id]: 'owner' });
  });

  it('as one of two owners changes no role', async () => {
    const group = await aGroup(ana, [ben, cleo]);
    const params = { path: { id: group.id, userId: ben.id } };
    const path = '/api/conversations/{id}/participants/{userId}';
    await ana.api.PATCH(path, { params, body: { role: 'owner' } });

    await leave(ana, group);

    expect(await rolesIn(group, ben)).toEqual({ [ben.id]: 'owner', [cleo.id]: 'member' });
  });

  it('as the last one closes it', async () => {
    const group = await aGroup(ana, [ben]);
    await leave(ben, group);

    const answer = await leave(ana, group);

    expect(answer.response.status).toBe(204);
    expect(await get(ana, group)).toBeProblem(404, 'conversation_not_found');
  });

  it.each([
    ['small letters', (id: string) => id],
    ['capitals', (id: string) => id.toUpperCase()],
  ])('is what removing oneself is, named in %s', async (_spelling, spell) => {
    const group = await aGroup(ana, [ben]);

    const answer = await remove(ana, group, spell(ana.id));

    expect(answer.response.status).toBe(204);
    expect(await rolesIn(group, ben)).toEqual({ [ben.id]: 'owner' });
  });
});

describe('Coming back to a group', () => {
  it('shows all that was said, the time away included, as read', async () => {
    const group = await aGroup(ana, [ben]);
    await aMessage(ana, group, 'before');
    await remove(ana, group, ben.id);
    await aMessage(ana, group, 'meanwhile');

    const params = { path: { id: group.id } };
    const body = { participantIds: [ben.id] };
    await ana.api.POST('/api/conversations/{id}/participants', { params, body });

    const { items } = dataOf(await ben.api.GET('/api/conversations/{id}/messages', { params }));
    expect(items.map((message) => message.body)).toEqual(['meanwhile', 'before']);
    expect(dataOf(await get(ben, group))).toMatchObject({ unreadCount: 0, myRole: 'member' });
  });
});

describe('Deleting an account', () => {
  it('leaves all groups, and hands over those of which it was the last owner', async () => {
    const dora = await aUser('dora');
    const [owned, joined] = [await aGroup(dora, [ben, cleo]), await aGroup(ana, [dora, ben])];

    await dora.api.DELETE('/api/users/me');

    expect(Object.values(await rolesIn(owned, ben)).sort()).toEqual(['member', 'owner']);
    expect(await rolesIn(joined, ben)).toEqual({ [ana.id]: 'owner', [ben.id]: 'member' });
  });

  it('closes a group that nobody else is in', async () => {
    const dora = await aUser('dora');
    const group = await aGroup(dora, [ben]);
    await leave(ben, group);

    const answer = await dora.api.DELETE('/api/users/me');

    expect(answer.response.status).toBe(200);
  });
});
