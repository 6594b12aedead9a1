import pg from 'pg';
import { type FeedEvent, aCursor, eventsSince, sync } from './support/feed.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { feedSettled, useParley } from './support/parley.js';

const parley = useParley();

const APPEND = `
  insert into feed (xid, type, conversation_id)
  select pg_current_xact_id()::text::bigint, 'conversation.updated', $1`;

/** A transaction that has appended to the feed and does not end yet. */
async function aSlowChange(conversationId: string): Promise<{ end(sql: string): Promise<void> }> {
  const client = new pg.Client(parley.database.url);
  await client.connect();
  await feedSettled();
  await client.query('begin');
  await client.query(APPEND, [conversationId]);
  return {
    async end(sql) {
      await client.query(sql);
      await client.end();
    },
  };
}

/** Polls in a tight loop until `isDone`, and once more. */
async function follow(person: Person, since: string, isDone: () => boolean): Promise<FeedEvent[]> {
  const events: FeedEvent[] = [];
  let cursor = since;
  for (;;) {
    const wasDone = isDone();
    const answer = dataOf(await sync(person, cursor));
    events.push(...answer.events);
    cursor = answer.cursor;
    if (wasDone && answer.events.length === 0) return events;
  }
}

const seqsOf = (events: readonly FeedEvent[]): number[] =>
  events.flatMap(({ type, data }) =>
    type === 'message.created' && data !== null && 'seq' in data ? data.seq : [],
  );

describe('The order of the feed', () => {
  it('waits for a transaction that began earlier and commits later', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const since = await aCursor(ben);
    const slow = await aSlowChange(conversation.id);
    await aMessage(ana, conversation);

    expect(await eventsSince(ben, since)).toEqual([]);
    const waiting = eventsSince(ben, since, 10);
    await slow.end('commit');

    expect((await waiting).map(({ type }) => type)).toEqual([
      'conversation.updated',
      'message.created',
    ]);
  });

  it('goes on where the earlier transaction is rolled back', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const since = await aCursor(ben);
    const slow = await aSlowChange(conversation.id);
    await aMessage(ana, conversation);
    const waiting = eventsSince(ben, since, 10);
    await slow.end('rollback');

    expect((await waiting).map(({ type }) => type)).toEqual(['message.created']);
  });

  it('gives a new client a cursor before what is still under way', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const slow = await aSlowChange(conversation.id);
    await aMessage(ana, conversation);
    const since = await aCursor(ben);
    await slow.end('commit');

    expect((await eventsSince(ben, since, 10)).map(({ type }) => type)).toEqual([
      'conversation.updated',
      'message.created',
    ]);
  });

  it('loses nothing and keeps the order for who polls while many write', async () => {
    const [ana, ben, cleo, reader] = await users('ana', 'ben', 'cleo', 'reader');
    const writers = [ana, ben, cleo];
    const rooms = await Promise.all(
      writers.map((owner) =>
        aGroup(
          owner,
          [ana, ben, cleo, reader].filter((one) => one !== owner),
        ),
      ),
    );
    const since = await aCursor(reader);
    let isDone = false;
    const reading = follow(reader, since, () => isDone);
    await Promise.all(
      writers.map(async (writer, offset) => {
        for (let turn = 0; turn < 25; turn++) {
          const room = rooms[(turn + offset) % rooms.length];
          if (room) await aMessage(writer, room);
        }
      }),
    );
    isDone = true;
    const events = await reading;

    for (const room of rooms) {
      const own = events.filter(
        (event) => 'conversationId' in event && event.conversationId === room.id,
      );
      expect(seqsOf(own)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    }
    expect(new Set(events.map(({ cursor }) => cursor)).size).toBe(events.length);
  });
});
