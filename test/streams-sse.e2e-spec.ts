import { closeEventStreams, EventStreamReader } from './support/event-stream.js';
import { aCursor } from './support/feed.js';
import { aDirectConversation, aGroup, aMessage, aUser, dataOf, users } from './support/given.js';
import { useParley } from './support/parley.js';
import { request } from './support/request.js';

const parley = useParley();
afterEach(closeEventStreams);

const streamOf = (
  { accessToken: token }: { accessToken: string },
  query = '',
  lastEventId?: string,
) =>
  EventStreamReader.open({
    token,
    query,
    ...(lastEventId !== undefined && { headers: { 'last-event-id': lastEventId } }),
  });

describe('An event stream', () => {
  it('tells what happens, as the same events that GET /sync has', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const group = await aGroup(ana, [ben], 'Allotment');
    const cursor = await aCursor(ben);
    const stream = await streamOf(ben);
    await aMessage(ana, group, 'with\nline breaks\r\nand\u2028more');
    await ana.api.PATCH('/api/conversations/{id}', {
      params: { path: { id: group.id } },
      body: { description: 'a\nb' },
    });

    const events = await stream.untilEvents(2);

    const { events: same } = dataOf(
      await ben.api.GET('/api/sync', { params: { query: { since: cursor } } }),
    );
    expect(events.map(({ data }) => data)).toEqual(same);
    expect(events.map(({ id, event }) => [id, event])).toEqual(
      same.map((event) => [event.cursor, event.type]),
    );
  });

  it('is of its own type, kept by nobody, and begins with where to go on from', async () => {
    const ana = await aUser('ana');

    const { response, lastEventId, comments } = await streamOf(ana).then(async (stream) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return stream;
    });

    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-request-id')).not.toBeNull();
    expect(comments).toEqual(['the feed']);
    expect(lastEventId).toMatch(/^[\w-]+$/);
  });

  it('goes on after the last event that the client has, whichever way it says so', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const first = await streamOf(ben);
    for (const body of ['one', 'two', 'three']) await aMessage(ana, conversation, body);
    const [one, two] = await first.untilEvents(3);
    first.close();

    const byQuery = await streamOf(ben, `?since=${one?.id}`);
    const byHeader = await streamOf(ben, `?since=${one?.id}`, two?.id);

    expect((await byQuery.untilEvents(2)).map(({ data }) => data.data)).toMatchObject([
      { body: 'two' },
      { body: 'three' },
    ]);
    expect((await byHeader.untilEvents(1)).map(({ data }) => data.data)).toMatchObject([
      { body: 'three' },
    ]);
  });

  it('answers a cursor that is none before it begins', async () => {
    const { accessToken: token } = await aUser('ana');

    expect(await request('GET', '/api/events?since=MS4x', { token })).toBeProblem(
      400,
      'cursor_invalid',
    );
    expect(await request('GET', '/api/events?limit=1', { token })).toBeProblem(
      400,
      'validation_failed',
    );
    expect(await request('GET', '/api/events')).toBeProblem(401, 'not_authenticated');
  });

  it('answers HEAD without staying open', async () => {
    const { accessToken } = await aUser('ana');

    const headers = { authorization: `Bearer ${accessToken}` };
    const response = await fetch(`${parley.url}/api/events`, { method: 'HEAD', headers });

    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('is one of twenty at most, and makes room when it is closed', async () => {
    const ana = await aUser('ana');
    const streams = await Promise.all(Array.from({ length: 20 }, () => streamOf(ana)));
    const { accessToken: token } = ana;

    const refused = await request('GET', '/api/events', { token });

    expect(refused).toBeProblem(429, 'too_many_streams');
    expect(Number(refused.response.headers.get('retry-after'))).toBeGreaterThan(0);
    streams[0]?.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await streamOf(ana)).response.status).toBe(200);
  });
});
