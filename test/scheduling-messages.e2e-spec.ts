import { randomUUID } from 'node:crypto';
import { aDirectConversation, dataOf, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { schedule, SCHEDULED, scheduledBy, soon } from './support/scheduled.js';

useOwnParley({ MAX_SCHEDULED_MESSAGES: '3', SCHEDULE_AHEAD: '3600' });

describe('Scheduling a message', () => {
  it('again with the same client message id finds the first; another with it is refused', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);
    const asked = { clientMessageId: randomUUID(), sendAt: soon(600) };
    const first = await schedule(ana, id, asked);

    const again = await Promise.all([schedule(ana, id, asked), schedule(ana, id, asked)]);
    const other = await schedule(ana, id, { ...asked, body: 'Another.' });

    expect(again.map(({ response }) => response.status)).toEqual([200, 200]);
    expect(again.map(({ data }) => data)).toEqual([first.data, first.data]);
    expect(other.response.status).toBe(422);
    expect(other.error).toMatchObject({ code: 'client_message_id_reused' });
  });

  it('is refused to who has as many as the setting says, also in a race', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);

    const answers = await Promise.all(Array.from({ length: 6 }, () => schedule(ana, id)));

    const statuses = answers.map(({ response }) => response.status).sort();
    expect(statuses).toEqual([201, 201, 201, 409, 409, 409]);
    expect(answers.find(({ error }) => error)?.error).toMatchObject({ code: 'too_many_scheduled' });
    expect(await scheduledBy(ana, id)).toHaveLength(3);
  });

  it.each([
    ['in the past', -1],
    ['too far ahead', 3630],
  ])('is refused %s', async (_, seconds) => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);

    const refused = await schedule(ana, id, { sendAt: soon(seconds) });

    expect(refused.response.status).toBe(400);
    expect(refused.error).toMatchObject({ errors: [{ path: 'sendAt', code: 'send_at' }] });
    expect((await schedule(ana, id, { sendAt: soon(3570) })).response.status).toBe(201);
  });

  it('pages by the time of sending', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);
    for (const seconds of [30, 10, 20]) {
      await schedule(ana, id, { body: `In ${seconds}`, sendAt: soon(100 + seconds) });
    }
    const page = (cursor?: string) =>
      ana.api.GET(SCHEDULED, {
        params: { path: { id }, query: { limit: 2, ...(cursor !== undefined && { cursor }) } },
      });

    const first = dataOf(await page());
    const second = dataOf(await page(first.nextCursor ?? ''));

    const bodies = [...first.items, ...second.items].map(({ body }) => body);
    expect(bodies).toEqual(['In 10', 'In 20', 'In 30']);
    expect(second.nextCursor).toBeNull();
  });
});
