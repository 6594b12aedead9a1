import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

const remove = ({ api }: Person) => api.DELETE('/api/users/me');
const participants = async (reader: Person, id: string) =>
  dataOf(await reader.api.GET('/api/conversations/{id}/participants', { params: { path: { id } } }))
    .items;

describe('What somebody who left has written', () => {
  it('stays, as by a deleted user', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const message = await aMessage(ana, conversation, 'See you at six.');

    await remove(ana);

    const { items } = dataOf(
      await ben.api.GET('/api/conversations/{id}/messages', {
        params: { path: { id: conversation.id } },
      }),
    );
    expect(items).toMatchObject([
      { id: message.id, body: 'See you at six.', sender: { displayName: 'Deleted user' } },
    ]);
    expect(JSON.stringify(items)).not.toContain(ana.username);
  });
});

describe('The groups of somebody who left', () => {
  it('go on without them', async () => {
    const [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
    const group = await aGroup(ben, [ana, cleo]);

    await remove(ana);

    const ids = (await participants(ben, group.id)).map(({ user }) => user.id);
    expect(ids.sort()).toEqual([ben.id, cleo.id].sort());
  });

  it('are handed over where they were the last owner', async () => {
    const [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
    const groups = [await aGroup(ana, [ben, cleo]), await aGroup(ana, [cleo])];
    await ana.api.PATCH('/api/conversations/{id}/participants/{userId}', {
      params: { path: { id: groups[0]?.id ?? '', userId: cleo.id } },
      body: { role: 'admin' },
    });

    await remove(ana);

    for (const { id } of groups) {
      const owners = (await participants(cleo, id)).filter(({ role }) => role === 'owner');
      expect(owners.map(({ user }) => user.id)).toEqual([cleo.id]);
    }
  });

  it('end where nobody else was in them', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aGroup(ana, [ben]);
    await ben.api.POST('/api/conversations/{id}/leave', { params: { path: { id } } });

    await remove(ana);

    const rows = await parley.database.query('select 1 from participants where user_id = $1', [
      ana.id,
    ]);
    const closed = await parley.database.query(
      'select 1 from conversations where id = $1 and closed_at is not null',
      [id],
    );
    expect([rows.length, closed.length]).toEqual([0, 1]);
  });
});
