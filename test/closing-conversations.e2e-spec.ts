import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';
import { until } from './support/until.js';

const parley = useParley();

let ana: Person;
let ben: Person;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});

const close = ({ api }: Person, { id }: { id: string }) =>
  api.DELETE('/api/conversations/{id}', { params: { path: { id } } });

async function rowsOf({ id }: { id: string }): Promise<number> {
  const [row] = await parley.database.query<{ count: number }>(
    `select (select count(*) from conversations where id = $1)::int
       + (select count(*) from participants where conversation_id = $1)::int
       + (select count(*) from messages where conversation_id = $1)::int as count`,
    [id],
  );
  return row?.count ?? 0;
}

describe('Deleting a group', () => {
  it('puts it and all that was said in it out of reach at once, for everybody', async () => {
    const group = await aGroup(ana, [ben]);
    const message = await aMessage(ben, group);

    const answer = await close(ana, group);

    expect(answer.response.status).toBe(204);
    for (const { api } of [ana, ben]) {
      const params = { path: { id: group.id } };
      const body = { body: 'hello?' };
      expect(await api.GET('/api/conversations/{id}', { params })).toBeProblem(
        404,
        'conversation_not_found',
      );
      expect(await api.POST('/api/conversations/{id}/messages', { params, body })).toBeProblem(
        404,
        'conversation_not_found',
      );
      const { id } = message;
      expect(await api.GET('/api/messages/{id}', { params: { path: { id } } })).toBeProblem(
        404,
        'message_not_found',
      );
      expect(dataOf(await api.GET('/api/messages')).items).toEqual([]);
    }
  });

  it('is done already the second time', async () => {
    const group = await aGroup(ana, [ben]);
    await close(ana, group);

    const answer = await close(ana, group);

    expect(answer).toBeProblem(404, 'conversation_not_found');
  });

  it('removes its rows within seconds, more than go into one statement too', async () => {
    const group = await aGroup(ana, [ben]);
    const kept = await aGroup(ana, [ben]);
    await aMessage(ben, kept);
    await parley.database.query(
      `insert into messages (conversation_id, seq, id, sender_id, body, sent_at)
       select $1, seq, gen_random_uuid(), $2, 'text', now() from generate_series(1, 12000) seq`,
      [group.id, ana.id],
    );

    await close(ana, group);

    await until(async () => (await rowsOf(group)) === 0);
    expect(await rowsOf(kept)).toBe(4);
  });

  it('frees the client message ids that were used in it', async () => {
    const group = await aGroup(ana, [ben]);
    const body = { body: 'one', clientMessageId: 'only-once' };
    const send = ({ id }: { id: string }) =>
      ana.api.POST('/api/conversations/{id}/messages', { params: { path: { id } }, body });
    await send(group);

    await close(ana, group);

    await until(async () => (await rowsOf(group)) === 0);
    const again = await send(await aGroup(ana, [ben]));
    expect(again.response.status).toBe(201);
  });
});
