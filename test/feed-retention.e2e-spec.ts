import { aCursor, sync, typesOf } from './support/feed.js';
import { aDirectConversation, aMessage, dataOf, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { until } from './support/until.js';

const parley = useOwnParley({ FEED_RETENTION: '3600' });

/** Makes the first events of a conversation old, and has them pruned. */
async function prune(conversationId: string, count: number): Promise<void> {
  const { database } = parley;
  await database.query(
    `update feed set at = now() - interval '2 h'
     where conversation_id <> $1 or (xid, id) in (
       select xid, id from feed where conversation_id = $1 order by xid, id limit $2)`,
    [conversationId, count],
  );
  // A node prunes soon after it has started.
  const node = await parley.anotherNode();
  await until(async () => {
    const old = await database.query(`select from feed where at < now() - interval '1 h'`);
    return old.length === 0;
  });
  await node.stop();
}

describe('Keeping the feed', () => {
  let ben: Person;
  let cursors: string[];

  beforeAll(async () => {
    const [ana, other] = await users('ana', 'ben');
    ben = other;
    const conversation = await aDirectConversation(ana, ben);
    const before = await aCursor(ben);
    for (const body of ['one', 'two', 'three']) await aMessage(ana, conversation, body);
    const { events } = dataOf(await sync(ben, before));
    cursors = [before, ...events.map(({ cursor }) => cursor)];
    // The conversation's creation and two of its messages.
    await prune(conversation.id, 3);
  });

  it.each([
    [0, 'before all that is gone'],
    [1, 'before the last that is gone'],
  ])('answers 410 to a cursor %#: %s', async (index) => {
    expect(await sync(ben, cursors[index] ?? '')).toBeProblem(410, 'resync_required');
  });

  it('goes on after the newest event that is gone', async () => {
    const { events } = dataOf(await sync(ben, cursors[2] ?? ''));

    expect(typesOf(events)).toEqual(['message.created']);
    expect(events[0]).toMatchObject({ data: { body: 'three' } });
  });

  it('gives a cursor that works where nothing is left', async () => {
    await parley.database.query(
      `with gone as (delete from feed returning xid, id)
       update feed_state set (pruned_xid, pruned_id) =
         (select xid, id from gone order by xid desc, id desc limit 1)`,
    );
    const since = await aCursor(ben);

    expect(dataOf(await sync(ben, since)).events).toEqual([]);
    expect(await sync(ben, cursors[2] ?? '')).toBeProblem(410, 'resync_required');
  });
});
