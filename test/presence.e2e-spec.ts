import { randomUUID } from 'node:crypto';
import { apiClient } from './support/client.js';
import { aDirectConversation, dataOf, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';
import { untyped } from './support/untyped.js';

const parley = useParley();

async function statuses(me: Person, userIds: string[]) {
  const query = { userIds };
  const { items } = dataOf(await me.api.GET('/api/presence', { params: { query } }));
  return items;
}

describe('Presence', () => {
  it('of somebody who is not connected is offline', async () => {
    const [ana, ben] = await users('ana', 'ben');
    await aDirectConversation(ana, ben);
    const path = { id: ben.id };

    const { data } = await ana.api.GET('/api/users/{id}/presence', { params: { path } });

    expect(data).toEqual({ userId: ben.id, status: 'offline', lastSeenAt: null });
  });

  it('of strangers and of nobody looks the same', async () => {
    const [ana, eve] = await users('ana', 'eve');
    const ids = [eve.id, randomUUID(), ana.id];

    expect(await statuses(ana, ids)).toEqual(
      ids.map((userId) => ({ userId, status: 'offline', lastSeenAt: null })),
    );
  });

  it('can be chosen, on one node for all, and stays so', async () => {
    const [ana] = await users('ana');
    const other = await parley.anotherNode();
    expect(dataOf(await ana.api.GET('/api/users/me/presence'))).toEqual({ status: 'auto' });

    for (const status of ['invisible', 'away', 'auto'] as const) {
      const answer = await ana.api.PUT('/api/users/me/presence', { body: { status } });
      expect(answer.data).toEqual({ status });
      const there = apiClient(other.url, ana.accessToken);
      expect(dataOf(await there.GET('/api/users/me/presence'))).toEqual({ status });
    }
  }, 30_000);

  it('takes ids by comma', async () => {
    const [ana, ben] = await users('ana', 'ben');

    const answer = await untyped(ana.api, 'get', '/api/presence', {
      params: { query: { userIds: `${ana.id},${ben.id}` } },
    });

    expect(answer.data).toMatchObject({ items: [{ userId: ana.id }, { userId: ben.id }] });
  });

  it.each([[[]], [['me']], [Array.from({ length: 101 }, () => randomUUID())]])(
    'refuses the ids %j',
    async (userIds) => {
      const [ana] = await users('ana');

      const answer = await untyped(ana.api, 'get', '/api/presence', {
        params: { query: { userIds } },
      });

      expect(answer).toBeProblem(400, 'validation_failed', 'userIds');
    },
  );

  it('cannot be chosen at will', async () => {
    const [ana] = await users('ana');

    const answer = await untyped(ana.api, 'put', '/api/users/me/presence', {
      body: { status: 'online' },
    });

    expect(answer).toBeProblem(400, 'validation_failed', 'status');
  });
});
