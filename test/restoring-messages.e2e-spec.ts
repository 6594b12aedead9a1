import { anAttachment, bytesAt, trySendWith } from './support/attachments.js';
import { aCursor, eventsSince, typesOf } from './support/feed.js';
import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { at, get, type Group, mute, setRole } from './support/groups.js';
import { useParley } from './support/parley.js';
import { react } from './support/reactions.js';
import { restore } from './support/restoring.js';
import { aReply, remove, seen } from './support/threads.js';
import { everywhere } from './support/ways-to-read.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let group: Group;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
  group = await aGroup(ana, [ben]);
});

/** Of Ana, edited once, with a file, a quote and a mention of Ben. */
async function aRichMessage(): Promise<Message> {
  const quoted = await aMessage(ben, group, 'When?');
  const sent = await trySendWith(ana, group, [await anAttachment(ana, 'the plan')], {
    body: 'At six.',
    quotedMessageId: quoted.id,
    clientMessageId: 'phone-1/1',
  });
  const body = { body: `A secret: at seven, @${ben.username}.` };
  return dataOf(await ana.api.PATCH('/api/messages/{id}', { ...at(dataOf(sent)), body }));
}

const versionsOf = async ({ api }: Person, message: Message) =>
  dataOf(await api.GET('/api/messages/{id}/versions', at(message))).items;

const readFile = async ({ accessToken }: Person, { attachments: [file] }: Message) =>
  (await bytesAt(accessToken, file?.url ?? '')).toString();

const keptOf = ({ id }: Message) =>
  parley.database.query('select 1 from deleted_messages where message_id = $1', [id]);

/** As if whoever deleted it had waited for too long. */
const runOut = ({ id }: Message) =>
  parley.database.query('update deleted_messages set expires_at = now() where message_id = $1', [
    id,
  ]);

describe('A message that is restored by who deleted it', () => {
  it('is as it was, in another version', async () => {
    const message = await aRichMessage();
    const versions = await versionsOf(ben, message);
    await remove(ana, message);

    const restored = dataOf(await restore(ana, message));

    expect(restored).toEqual({ ...message, version: message.version + 2 });
    expect(await seen(ben, message)).toEqual(restored);
    expect(await versionsOf(ben, message)).toEqual(versions);
    expect(await readFile(ben, message)).toBe('the plan');
    expect(await everywhere(ben, group, { search: 'secret' })).toEqual([message.body]);
  });

  it('counts as unread again, as a mention too', async () => {
    const message = await aRichMessage();
    const before = await get(ben, group);
    await remove(ana, message);
    const between = await get(ben, group);

    await restore(ana, message);

    expect([before.unreadCount, before.unreadMentions]).toEqual([1, 1]);
    expect([between.unreadCount, between.unreadMentions]).toEqual([0, 0]);
    expect(await get(ben, group)).toMatchObject({ unreadCount: 1, unreadMentions: 1 });
  });

  it('is told to everybody as changed, and so is what it replied to, which counts it again', async () => {
    const parent = await aMessage(ben, group);
    const reply = await aReply(ana, parent);
    await remove(ana, reply);
    const since = await aCursor(ben);

    const restored = dataOf(await restore(ana, reply));

    const told = await eventsSince(ben, since);
    expect(told).toMatchObject([
      { type: 'message.updated', data: restored },
      { type: 'message.updated', data: { id: parent.id, replyCount: 1 } },
    ]);
    expect(await seen(ben, parent)).toMatchObject({
      replyCount: 1,
      lastRepliers: [{ id: ana.id }],
    });
  });

  it('is found by a retry of its send, and by nothing else', async () => {
    const send = (body: string) =>
      ana.api.POST('/api/messages', {
        body: { conversationId: group.id, body, clientMessageId: 'phone-1/2' },
      });
    const message = dataOf(await send('At six.'));
    await remove(ana, message);

    const restored = dataOf(await restore(ana, message));

    expect(await send('At six.')).toMatchObject({ data: restored, response: { status: 200 } });
    expect(await send('At seven.')).toBeProblem(422, 'client_message_id_reused');
  });

  it('keeps saying where it was forwarded from', async () => {
    const original = await aMessage(ben, group, 'Said by Ben');
    const body = { conversationId: group.id };
    const forwarded = dataOf(
      await ana.api.POST('/api/messages/{id}/forward', { ...at(original), body }),
    );
    await remove(ana, forwarded);

    const { forwardedFrom } = dataOf(await restore(ana, forwarded));

    expect(forwardedFrom).toEqual(forwarded.forwardedFrom);
    expect(forwardedFrom).not.toBeNull();
  });

  it('has no reactions any more, and is not pinned', async () => {
    const message = await aMessage(ana, group);
    await react(ben, message, '👍');
    await ana.api.PUT('/api/messages/{id}/pin', at(message));
    await remove(ana, message);

    const restored = dataOf(await restore(ana, message));

    expect(restored).toMatchObject({ reactions: [], pinnedAt: null, body: message.body });
  });

  it('can be deleted and restored again', async () => {
    const message = await aMessage(ana, group);
    await remove(ana, message);
    await restore(ana, message);
    expect(await keptOf(message)).toEqual([]);
    await remove(ana, message);

    const restored = dataOf(await restore(ana, message));

    expect(restored).toMatchObject({ body: message.body, version: 5 });
  });

  it('is restored once, however often that is asked for at once', async () => {
    const message = await aMessage(ana, group);
    await remove(ana, message);
    const since = await aCursor(ben);

    const answers = await Promise.all(Array.from({ length: 20 }, () => restore(ana, message)));

    expect(answers.map((answer) => dataOf(answer).version)).toEqual(Array(20).fill(3));
    expect(typesOf(await eventsSince(ben, since))).toEqual(['message.updated']);
  });
});

describe('A message that can be restored', () => {
  it('shows nothing until then: neither text nor file, to anybody', async () => {
    const message = await aRichMessage();

    await remove(ana, message);

    const shown = [await seen(ana, message), await versionsOf(ana, message)];
    expect(JSON.stringify(shown)).not.toMatch(/secret|six/);
    await expect(readFile(ana, message)).rejects.toThrow('404');
    expect(await everywhere(ana, group, { search: 'secret' })).toEqual([]);
    expect(await keptOf(message)).toHaveLength(1);
  });

  it('keeps its files for longer than anybody can take to restore it', async () => {
    const message = await aRichMessage();

    await remove(ana, message);

    const [row] = await parley.database.query(
      `select a.removal_due_at > d.expires_at + interval '30 s' as "isLonger"
      from attachments a join deleted_messages d using (message_id) where d.message_id = $1`,
      [message.id],
    );
    expect(row).toEqual({ isLonger: true });
  });

  it('no longer can once the time is over', async () => {
    const message = await aMessage(ana, group);
    await remove(ana, message);
    await runOut(message);

    const answer = await restore(ana, message);

    expect(answer).toBeProblem(403, 'restore_window_over');
    expect(await seen(ana, message)).toMatchObject({ body: null });
  });

  it('no longer can when its author has gone', async () => {
    const message = await aMessage(ben, group, 'a secret of Ben');
    await remove(ana, message);
    await ben.api.DELETE('/api/users/me', { body: { password: ben.password } });

    const answer = await restore(ana, message);

    expect(answer).toBeProblem(403, 'restore_window_over');
    expect(await keptOf(message)).toEqual([]);
  });
});

describe('Restoring', () => {
  it('what is not deleted changes nothing', async () => {
    const message = await aMessage(ana, group);
    const since = await aCursor(ben);

    expect(dataOf(await restore(ana, message))).toEqual(message);
    expect(await eventsSince(ben, since)).toEqual([]);
  });

  it('is for who deleted it: an admin what they have, authors what they have', async () => {
    const [bens, other] = [await aMessage(ben, group), await aMessage(ben, group)];
    await remove(ana, bens);
    await remove(ben, other);

    expect(await restore(ben, bens)).toBeProblem(403, 'restore_window_over');
    expect(await restore(ana, other)).toBeProblem(403, 'restore_window_over');
    expect((await restore(ana, bens)).response.status).toBe(200);
    expect((await restore(ben, other)).response.status).toBe(200);
  });

  it('is not for others, nor for who may moderate no longer', async () => {
    const [cleo] = await users('cleo');
    const [anas, bens] = [await aMessage(ana, group), await aMessage(ben, group)];
    await setRole(ana, group, ben, 'owner');
    await remove(ben, anas);
    await remove(ana, bens);
    await setRole(ana, group, ben, 'member');

    expect(await restore(ben, anas)).toBeProblem(403, 'not_permitted');
    expect(await restore(cleo, bens)).toBeProblem(404, 'message_not_found');
    expect(await seen(ana, anas)).toMatchObject({ body: null });
  });

  it('is not for authors who may say nothing there now', async () => {
    const message = await aMessage(ben, group);
    await remove(ben, message);
    await mute(ana, group, ben, '2100-01-01T00:00:00Z');

    expect(await restore(ben, message)).toBeProblem(403, 'participant_muted');
    expect(await seen(ana, message)).toMatchObject({ body: null });
  });
});
