import { eventually } from './support/eventually.js';
import { aCursor, eventsSince } from './support/feed.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { useParley } from './support/parley.js';
import { aReply, seen } from './support/threads.js';

const parley = useParley();

const remove = ({ api }: Person, query: { messages?: 'keep' | 'delete' }) =>
  api.DELETE('/api/users/me', { params: { query } });

const jobsOf = async ({ id }: Person): Promise<string[]> => {
  const jobs = await parley.database.query<{ kind: string }>(
    'select kind from jobs where key = $1',
    [id],
  );
  return jobs.map(({ kind }) => kind);
};

const messagesOf = async (reader: Person, id: string) =>
  dataOf(await reader.api.GET('/api/conversations/{id}/messages', { params: { path: { id } } }))
    .items;

let ana: Person;
let ben: Person;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
});

describe('An account that goes with its messages', () => {
  it('leaves tombstones, of all its messages and of nobody else', async () => {
    const conversation = await aDirectConversation(ana, ben);
    const mine = await aMessage(ana, conversation, 'See you at six.');
    const theirs = await aMessage(ben, conversation, 'See you.');
    await ana.api.PATCH('/api/messages/{id}', {
      params: { path: { id: mine.id } },
      body: { body: 'See you at seven.' },
    });

    await remove(ana, { messages: 'delete' });

    await eventually(async () => (await messagesOf(ben, conversation.id))[1]?.body === null);
    expect(await messagesOf(ben, conversation.id)).toMatchObject([
      { id: theirs.id, body: 'See you.', deletedAt: null },
      { id: mine.id, body: null, sender: { displayName: 'Deleted user' } },
    ]);
    const versions = await parley.database.query(
      'select 1 from message_versions where message_id = $1',
      [mine.id],
    );
    expect(versions).toEqual([]);
  });

  it('tells of each to those who saw it', async () => {
    const group = await aGroup(ben, [ana]);
    const sent = [await aMessage(ana, group), await aMessage(ana, group)];
    const cursor = await aCursor(ben);

    await remove(ana, { messages: 'delete' });

    await eventually(async () => {
      const events = await eventsSince(ben, cursor);
      return events.filter(({ type }) => type === 'message.deleted').length === sent.length;
    });
    const told = (await eventsSince(ben, cursor)).filter(({ type }) => type === 'message.deleted');
    expect(told.map(({ data }) => data)).toMatchObject(sent.map(({ id }) => ({ id, body: null })));
  });

  it('is counted no more among the replies to what others wrote', async () => {
    const group = await aGroup(ben, [ana]);
    const parent = await aMessage(ben, group);
    await aReply(ana, parent);
    await aReply(ana, parent);
    const left = await aReply(ben, parent);
    const cursor = await aCursor(ben);

    await remove(ana, { messages: 'delete' });

    await eventually(async () => (await seen(ben, parent)).replyCount === 1);
    expect(await seen(ben, parent)).toMatchObject({
      lastReplyAt: left.sentAt,
      lastRepliers: [{ id: ben.id }],
    });
    const told = (await eventsSince(ben, cursor)).filter(({ type }) => type === 'message.updated');
    expect(told.map(({ data }) => data)).toMatchObject([{ id: parent.id, replyCount: 1 }]);
  });

  it('takes along what was sent while it went', async () => {
    const group = await aGroup(ben, [ana]);
    await remove(ana, { messages: 'delete' });
    await eventually(async () => !(await jobsOf(ana)).includes('erase-messages'));
    await parley.database.query(
      `with sent as (update conversations set last_seq = last_seq + 1 where id = $1 returning last_seq)
       insert into messages (id, conversation_id, seq, sender_id, body, sent_at)
       select gen_random_uuid(), $1, last_seq, $2, 'a straggler', now() from sent`,
      [group.id, ana.id],
    );

    await parley.database.query('update jobs set due_at = now() where key = $1', [ana.id]);

    await eventually(async () => (await messagesOf(ben, group.id))[0]?.body === null, 5000);
  });

  it('goes with all of them, however many', async () => {
    const group = await aGroup(ben, [ana]);
    await parley.database.query(
      `with counted as (update conversations set last_seq = last_seq + 1200 where id = $1 returning last_seq)
       insert into messages (conversation_id, seq, id, sender_id, body, sent_at)
       select $1, last_seq - 1200 + n, gen_random_uuid(), $2, 'text ' || n, now()
       from counted, generate_series(1, 1200) n`,
      [group.id, ana.id],
    );

    await remove(ana, { messages: 'delete' });

    await eventually(async () => {
      const left = await parley.database.query(
        'select 1 from messages where sender_id = $1 and body is not null',
        [ana.id],
      );
      return left.length === 0;
    }, 20_000);
  });

  it('wants to be told so by name', async () => {
    for (const messages of ['all', '', 'Delete']) {
      const answer = await remove(ana, { messages: messages as 'keep' });

      expect(answer).toBeProblem(400, 'validation_failed', 'messages');
    }
  });
});
