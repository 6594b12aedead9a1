import { EventStreamReader, closeEventStreams } from './support/event-stream.js';
import { aDirectConversation, aMessage, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import type { ParleyProcess } from './support/parley-process.js';
import { freePort } from './support/ports.js';
import { heldFeed } from './support/held-feed.js';
import { aStream, closeSockets } from './support/socket.js';
import { until } from './support/until.js';

const parley = useOwnParley();
let node: ParleyProcess;
let address: string;
beforeAll(async () => {
  const port = String(await freePort());
  address = `http://127.0.0.1:${port}/metrics`;
  node = await parley.anotherNode({ METRICS_PORT: port });
}, 60_000);
afterEach(closeSockets);
afterEach(closeEventStreams);

/** By name and labels, as they stand in the text. */
async function metrics(): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(address)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, name = '', value = ''] = /^(.*) (\S+)$/.exec(line) ?? [];
      return [name, Number(value)];
    }),
  );
}

const metric = async (name: string): Promise<number | undefined> => (await metrics()).get(name);

describe('The metrics', () => {
  it('are served to whom the port is open, and not with the API', async () => {
    const answer = await fetch(address);
    const withApi = await fetch(`${node.url}/api/metrics`);
    const beside = await fetch(`${node.url}/metrics`);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect([withApi.status, beside.status]).toEqual([404, 404]);
    expect((await fetch(address.replace('/metrics', '/'))).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
  });

  it('are nowhere unless asked for', () => {
    expect(parley.process.log).not.toContain('Metrics are at');
    expect(node.log).toContain('Metrics are at');
  });

  it('tell of open streams, by kind, and of what they were told', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const before = await metrics();
    const told = 'parley_stream_frames_total';
    const sockets = [
      await aStream(ben, undefined, node.url),
      await aStream(ben, undefined, node.url),
    ];
    const stream = await EventStreamReader.open({ url: node.url, token: ben.accessToken });

    await aMessage(ana, conversation);
    await stream.untilEvents(1);
    for (const socket of sockets) await socket.find(({ type }) => type === 'message.created');

    const during = await metrics();
    expect(during.get('parley_streams_open{kind="websocket"}')).toBe(2);
    expect(during.get('parley_streams_open{kind="sse"}')).toBe(1);
    expect((during.get(told) ?? 0) - (before.get(told) ?? 0)).toBe(3);
    stream.close();
    for (const socket of sockets) await socket.close();
    await until(async () => (await metric('parley_streams_open{kind="sse"}')) === 0);
    expect(await metric('parley_streams_open{kind="websocket"}')).toBe(0);
  });

  it('tell how long requests take, by route, and what was sent', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const { id: conversationId } = await aDirectConversation(ana, ben);
    const socket = await aStream(ana, undefined, node.url);
    const send = (clientMessageId: string) =>
      fetch(`${node.url}/api/conversations/${conversationId}/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ana.accessToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ body: 'hi', clientMessageId }),
      });

    for (const name of ['a', 'a', 'b']) await send(name);
    socket.say({ type: 'message.send', conversationId, body: 'hi', ref: 1 });
    await socket.answer(1);

    const route = 'route="/api/conversations/:id/messages"';
    const count = (status: number) =>
      `parley_http_request_duration_seconds_count{method="POST",${route},status="${status}"}`;
    await until(async () => (await metric(count(201))) === 2);
    const now = await metrics();
    expect(now.get(count(200))).toBe(1);
    expect(now.get('parley_messages_sent_total{outcome="sent"}')).toBe(3);
    expect(now.get('parley_messages_sent_total{outcome="replayed"}')).toBe(1);
    expect(now.get('parley_socket_commands_total{type="message.send"}')).toBe(1);
  });

  it('tell that the feed is held, how long and by which transaction', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    await until(async () => (await metric('parley_feed_lag_seconds')) === 0);
    const held = await heldFeed(parley.database.url);

    await aMessage(ana, conversation);
    await until(async () => ((await metric('parley_feed_lag_seconds')) ?? 0) > 0.2);
    const during = await metrics();
    await held.end();

    expect(during.get('parley_feed_held_by_transaction')).toBe(held.transaction);
    expect(during.get('parley_feed_held_seconds')).toBeGreaterThan(0);
    await until(async () => (await metric('parley_feed_lag_seconds')) === 0);
    await until(async () => (await metric('parley_feed_held_by_transaction')) === 0);
  });

  it('tell of the pool, the bus, revocations and the process', async () => {
    const now = await metrics();

    expect(now.get('parley_bus_up')).toBe(1);
    expect(now.get('parley_bus_peers')).toBe(1);
    expect(now.get('parley_database_waiting')).toBe(0);
    const connections = ['idle', 'busy'].map((state) =>
      now.get(`parley_database_connections{state="${state}"}`),
    );
    expect((connections[0] ?? 0) + (connections[1] ?? 0)).toBeGreaterThan(0);
    expect(now.get('parley_revocations_age_seconds')).toBeLessThan(30);
    expect(now.has('nodejs_eventloop_lag_p99_seconds')).toBe(true);
    expect(now.has('process_resident_memory_bytes')).toBe(true);
  });
});
