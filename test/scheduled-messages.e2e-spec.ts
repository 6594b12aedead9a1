import { randomUUID } from 'node:crypto';
import { aCursor, eventsSince } from './support/feed.js';
import { aDirectConversation, aGroup, dataOf, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';
import {
  at,
  bodiesIn,
  one,
  ONE_SCHEDULED,
  schedule,
  SCHEDULED,
  scheduledBy,
  soon,
} from './support/scheduled.js';
import { until } from './support/until.js';

const parley = useParley();

const isSent = (person: Person, id: string): Promise<void> =>
  until(async () => (await scheduledBy(person, id)).length === 0);

const hasFailed = (person: Person, id: string): Promise<void> =>
  until(async () => (await scheduledBy(person, id))[0]?.status === 'failed');

describe('A scheduled message', () => {
  it('is sent at its time, and only its sender knows of it before', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);
    const sendAt = soon(1);
    const clientMessageId = randomUUID();

    const answer = await schedule(ana, id, { sendAt, clientMessageId });

    expect(answer.response.status).toBe(201);
    expect(answer.data).toMatchObject({
      conversationId: id,
      ...{ body: 'Happy birthday!', sendAt, clientMessageId, status: 'scheduled', failure: null },
    });
    expect(await scheduledBy(ben, id)).toEqual([]);
    expect((await ben.api.GET(ONE_SCHEDULED, one(id, dataOf(answer).id))).response.status).toBe(
      404,
    );
    await isSent(ana, id);
    const { items } = dataOf(await ben.api.GET('/api/conversations/{id}/messages', at(id)));
    expect(items).toMatchObject([{ body: 'Happy birthday!', clientMessageId, seq: 1 }]);
    expect(items[0]?.sentAt.localeCompare(sendAt)).toBeGreaterThanOrEqual(0);
  });

  it('can be changed, moved to an earlier time, and is sent once', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);
    const { id: scheduledId } = dataOf(await schedule(ana, id));
    await ana.api.PATCH(ONE_SCHEDULED, {
      ...one(id, scheduledId),
      body: { body: 'And many more!' },
    });

    const moved = await ana.api.PATCH(ONE_SCHEDULED, {
      ...one(id, scheduledId),
      body: { sendAt: soon(1) },
    });

    expect(moved.data).toMatchObject({ id: scheduledId, body: 'And many more!' });
    await isSent(ana, id);
    expect(await bodiesIn(ben, id)).toEqual(['And many more!']);
  });

  it('that is deleted is not sent', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);
    const { id: first } = dataOf(await schedule(ana, id, { body: 'No.', sendAt: soon(1) }));
    dataOf(await schedule(ana, id, { body: 'Yes.', sendAt: soon(1.5) }));

    const deleted = await ana.api.DELETE(ONE_SCHEDULED, one(id, first));

    expect(deleted.response.status).toBe(204);
    expect((await ana.api.DELETE(ONE_SCHEDULED, one(id, first))).response.status).toBe(404);
    await isSent(ana, id);
    expect(await bodiesIn(ben, id)).toEqual(['Yes.']);
  });

  it('is looked at again when it is due: what is refused then fails, and can be tried again', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aGroup(ana, [ben]);
    const muteBen = { params: { path: { id, userId: ben.id } } };
    const MUTE = '/api/conversations/{id}/participants/{userId}/mute';
    await ana.api.PUT(MUTE, { ...muteBen, body: { until: soon(600) } });
    const { id: scheduledId } = dataOf(await schedule(ben, id, { sendAt: soon(0.5) }));
    await hasFailed(ben, id);

    const failed = dataOf(await ben.api.GET(ONE_SCHEDULED, one(id, scheduledId)));
    expect(failed).toMatchObject({ status: 'failed', failure: 'participant_muted' });
    await ana.api.DELETE(MUTE, muteBen);
    const again = { ...one(id, scheduledId), body: { sendAt: soon(0.5) } };
    expect((await ben.api.PATCH(ONE_SCHEDULED, again)).data).toMatchObject({
      status: 'scheduled',
      failure: null,
    });
    await isSent(ben, id);
    expect(await bodiesIn(ana, id)).toEqual(['Happy birthday!']);
  });

  it('of somebody who was removed is not sent', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aGroup(ana, [ben]);
    const { id: scheduledId } = dataOf(await schedule(ben, id, { sendAt: soon(0.7) }));
    await ana.api.DELETE('/api/conversations/{id}/participants/{userId}', {
      params: { path: { id, userId: ben.id } },
    });

    await until(async () => {
      const [row] = await parley.database.query<{ failure: string | null }>(
        'select failure from scheduled_messages where id = $1',
        [scheduledId],
      );
      return row?.failure === 'conversation_not_found';
    });

    expect(await bodiesIn(ana, id)).toEqual([]);
    expect((await ben.api.GET(SCHEDULED, at(id))).response.status).toBe(404);
  });

  it('goes with the account of its sender', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);
    const { id: scheduledId } = dataOf(await schedule(ana, id));
    await ana.api.DELETE('/api/users/me', { body: { password: ana.password } });

    const rows = await parley.database.query('select 1 from scheduled_messages where id = $1', [
      scheduledId,
    ]);

    expect(rows).toEqual([]);
  });

  it('that is just being sent stays as it is', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);
    const { id: scheduledId } = dataOf(await schedule(ana, id));
    await parley.database.query(`update scheduled_messages set status = 'sending' where id = $1`, [
      scheduledId,
    ]);

    const changed = await ana.api.PATCH(ONE_SCHEDULED, {
      ...one(id, scheduledId),
      body: { body: 'No.' },
    });
    const deleted = await ana.api.DELETE(ONE_SCHEDULED, one(id, scheduledId));

    for (const { response, error } of [changed, deleted]) {
      expect(response.status).toBe(409);
      expect(error).toMatchObject({ code: 'scheduled_message_sending' });
    }
  });

  it('that was sent by a node killed before it could say so is not sent again', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);
    const clientMessageId = randomUUID();
    const body = 'Happy birthday!';
    dataOf(await schedule(ana, id, { body, clientMessageId, sendAt: soon(1) }));
    await ana.api.POST('/api/messages', { body: { conversationId: id, body, clientMessageId } });

    await isSent(ana, id);

    expect(await bodiesIn(ben, id)).toEqual([body]);
  });

  it('is told to the devices of its sender, and to nobody else', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aDirectConversation(ana, ben);
    const [anaSince, benSince] = [await aCursor(ana), await aCursor(ben)];
    const { id: scheduledId } = dataOf(await schedule(ana, id, { sendAt: soon(1) }));
    await ana.api.PATCH(ONE_SCHEDULED, { ...one(id, scheduledId), body: { body: 'Later.' } });
    await isSent(ana, id);

    const events = await eventsSince(ana, anaSince);

    const own = events.filter(({ type }) => type.startsWith('scheduled_message.'));
    expect(own.map(({ type }) => type)).toEqual([
      'scheduled_message.created',
      'scheduled_message.updated',
      'scheduled_message.deleted',
    ]);
    expect(own.at(-1)).toMatchObject({ conversationId: id, data: { id: scheduledId } });
    expect((await eventsSince(ben, benSince)).map(({ type }) => type)).toEqual(['message.created']);
  });
});
