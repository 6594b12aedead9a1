import { EventStreamReader, closeEventStreams } from './support/event-stream.js';
import { aCursor } from './support/feed.js';
import { aGroup, aMessage, dataOf, users } from './support/given.js';
import { useParley } from './support/parley.js';
import { aStream, closeSockets, type FeedEvent } from './support/socket.js';
import { until } from './support/until.js';

const parley = useParley();
afterEach(closeSockets);
afterEach(closeEventStreams);

const COUNT = 40;
const cursorsOf = (events: readonly FeedEvent[]): string[] => events.map(({ cursor }) => cursor);

describe('Going on from a cursor', () => {
  it('tells all that followed, in order, from any cursor, on a node that has just begun', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const group = await aGroup(ana, [ben]);
    const cursor = await aCursor(ben);
    await Promise.all(
      Array.from({ length: COUNT }, (_, index) => aMessage(ana, group, `${index}`)),
    );
    const query = { since: cursor, limit: 500 };
    const all = cursorsOf(dataOf(await ben.api.GET('/api/sync', { params: { query } })).events);
    const { url } = await parley.anotherNode();

    for (const from of [0, 1, 7, 20, COUNT - 2]) {
      const socket = await aStream(ben, all[from], url);
      const reader = await EventStreamReader.open({
        url,
        query: `?since=${all[from]}`,
        token: ben.accessToken,
      });
      const rest = all.slice(from + 1);
      await until(async () => Promise.resolve(socket.events.length >= rest.length));
      expect(cursorsOf(socket.events)).toEqual(rest);
      expect((await reader.untilEvents(rest.length)).map(({ id }) => id)).toEqual(rest);
    }
  }, 60_000);

  it('while others write and the reader is cut again and again loses and doubles nothing', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const group = await aGroup(ana, [ben]);
    const other = await parley.anotherNode();
    let cursor = await aCursor(ben);
    const start = cursor;
    const writing = Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let index = 0; index < 50; index++) await aMessage(ana, group, 'x');
      }),
    );
    const told: string[] = [];

    for (let cut = 0; told.length < 200; cut++) {
      const socket = await aStream(ben, cursor, cut % 2 === 0 ? parley.url : other.url);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      const got = cursorsOf(socket.events);
      socket.raw.terminate();
      told.push(...got);
      cursor = got.at(-1) ?? cursor;
    }
    await writing;

    const query = { since: start, limit: 500 };
    expect(told).toEqual(
      cursorsOf(dataOf(await ben.api.GET('/api/sync', { params: { query } })).events),
    );
  }, 60_000);
});

describe('Somebody who is removed', () => {
  it('is told of that, and of nothing after it, on any node', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const group = await aGroup(ana, [ben]);
    const other = await parley.anotherNode();
    const sockets = [await aStream(ben), await aStream(ben, undefined, other.url)];
    const path = { id: group.id };

    for (let trial = 0; trial < 100; trial++) {
      await Promise.all([
        aMessage(ana, group, 'around'),
        ana.api.DELETE('/api/conversations/{id}/participants/{userId}', {
          params: { path: { ...path, userId: ben.id } },
        }),
        aMessage(ana, group, 'around'),
      ]);
      await aMessage(ana, group, 'secret');
      await ana.api.POST('/api/conversations/{id}/participants', {
        params: { path },
        body: { participantIds: [ben.id] },
      });
    }
    await aMessage(ana, group, 'end');

    for (const socket of sockets) {
      await socket.find(({ data }) => (data as { body?: string } | null)?.body === 'end');
      let isIn = true;
      for (const { type, data } of socket.events) {
        const subject = (data as { user?: { id: string } } | null)?.user?.id;
        // Its data is null where he was gone again when it was told; nobody else is added here.
        if (type === 'participant.added') isIn = true;
        expect([isIn, JSON.stringify(data).includes('secret')]).toEqual([true, false]);
        if (type === 'participant.removed' && subject === ben.id) isIn = false;
      }
      expect(socket.events.filter(({ type }) => type === 'participant.removed')).toHaveLength(100);
    }
  }, 120_000);
});
