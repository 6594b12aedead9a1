import { aCursor, eventsSince } from './support/feed.js';
import { aGroup, aMessage, dataOf, logIn, type Person, users } from './support/given.js';
import { type Group } from './support/groups.js';
import { notificationsOf, see, stateOf, told } from './support/notifications.js';
import { useParley } from './support/parley.js';
import { closeSockets, aStream } from './support/socket.js';
import { remove } from './support/threads.js';
import { untyped } from './support/untyped.js';

const parley = useParley();
afterEach(closeSockets);

let ana: Person;
let ben: Person;
let group: Group;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
  group = await aGroup(ana, [ben]);
});

const mentionBen = (text: string) => aMessage(ana, group, `@${ben.username} ${text}`);

describe('Notifications', () => {
  it('are unseen until one has seen them, in the list and in the count', async () => {
    const first = await mentionBen('one');
    await mentionBen('two');
    expect(await stateOf(ben)).toEqual({ seenAt: null, unseenCount: 3, unseenCapped: false });

    const state = dataOf(await see(ben, first.sentAt));

    expect(state).toEqual({ seenAt: first.sentAt, unseenCount: 1, unseenCapped: false });
    const found = await notificationsOf(ben);
    expect(found.map(({ seen }) => seen)).toEqual([false, true, true]);
    expect(told(await notificationsOf(ben, { unseen: true }))).toEqual([
      `mention ana @${ben.username} two`,
    ]);
  });

  it('that are deleted are not counted', async () => {
    await remove(ana, await mentionBen('one'));

    expect(await stateOf(ben)).toMatchObject({ unseenCount: 1 });
  });

  it('stay seen: a device that is behind moves nothing back', async () => {
    const [first, second] = [await mentionBen('one'), await mentionBen('two')];
    await see(ben, second.sentAt);
    const since = await aCursor(ben);

    const state = dataOf(await see(ben, first.sentAt));

    expect(state).toMatchObject({ seenAt: second.sentAt, unseenCount: 0 });
    expect(await eventsSince(ben, since)).toEqual([]);
  });

  it('that are seen are told to one’s other devices, and to nobody else', async () => {
    const phone = await aStream({ ...ben, ...(await logIn(ben.username)) });
    const [since, anas] = [await aCursor(ben), await aCursor(ana)];
    const at = new Date().toISOString();

    await see(ben, at);

    const [event, ...rest] = await eventsSince(ben, since);
    expect(rest).toEqual([]);
    expect(event).toMatchObject({ type: 'notifications.seen', data: { seenAt: at } });
    expect(await phone.find(({ type }) => type === 'notifications.seen')).toEqual(event);
    expect(await eventsSince(ana, anas)).toEqual([]);
  });

  it('cannot be seen that have not come yet', async () => {
    const answer = await see(ben, '2100-01-01T00:00:00Z');

    expect(answer).toBeProblem(400, 'validation_failed', 'at');
    expect(await stateOf(ben)).toMatchObject({ seenAt: null, unseenCount: 1 });
  });

  it.each([undefined, null, '', 'now', 1, '2026-01-31', {}])('are not seen at %p', async (at) => {
    const answer = await untyped(ben.api, 'PUT', '/api/notifications/seen', { body: { at } });

    expect(answer).toBeProblem(400, 'validation_failed', 'at');
  });

  it('are counted exactly to 999; 1000 stands for more', async () => {
    const fill = (many: number) =>
      parley.database.query(
        `with sent as (
          insert into messages (id, conversation_id, seq, sender_id, body, sent_at)
          select gen_random_uuid(), c.id, c.last_seq + n, $2, 'x', now()
          from conversations c, generate_series(1, $4::int) n where c.id = $1
          returning conversation_id, seq
        ), mentioned as (
          insert into message_mentions (conversation_id, seq, user_id)
          select conversation_id, seq, $3 from sent
        )
        update conversations set last_seq = last_seq + $4::int where id = $1`,
        [group.id, ana.id, ben.id, many],
      );
    await fill(998);
    const below = await stateOf(ben);

    await fill(1);
    const exactly = await stateOf(ben);
    await fill(500);

    expect([below.unseenCount, below.unseenCapped]).toEqual([999, false]);
    expect([exactly.unseenCount, exactly.unseenCapped]).toEqual([1000, true]);
    expect(await stateOf(ben)).toMatchObject({ unseenCount: 1000, unseenCapped: true });
  });
});
