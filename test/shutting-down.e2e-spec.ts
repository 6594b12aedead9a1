import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { aDirectConversation, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';
import type { ParleyProcess } from './support/parley-process.js';
import { call, type RawAnswer } from './support/raw-http.js';

const parley = useParley();

let ana: Person;
let conversationId: string;
const nodes: ParleyProcess[] = [];

beforeAll(async () => {
  const [me, ben] = await users('ana', 'ben');
  ana = me;
  conversationId = (await aDirectConversation(ana, ben)).id;
});

afterEach(async () => {
  await parley.database.unlock();
  for (const node of nodes.splice(0)) await node.stop('SIGKILL');
});

async function aNode(environment: Record<string, string> = {}): Promise<ParleyProcess> {
  const node = await parley.anotherNode(environment);
  nodes.push(node);
  return node;
}

const send = ({ url }: ParleyProcess, body: string): Promise<RawAnswer> =>
  call('POST', '/api/messages', {
    url,
    token: ana.accessToken,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ conversationId, body }),
  });

/** A connection that has answered a request and waits for the next. */
async function anOpenConnection({ url }: ParleyProcess): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await ask(socket, '/api/health/live');
  return socket;
}

async function ask(socket: Socket, path: string): Promise<string> {
  socket.write(`GET ${path} HTTP/1.1\r\nHost: parley\r\n\r\n`);
  const [bytes] = (await once(socket, 'data')) as [Buffer];
  return bytes.toString();
}

const messageOf = (error: Error): string => error.message;

const signal = (node: ParleyProcess, name: NodeJS.Signals): void => {
  process.kill(node.pid, name);
};

describe.each(['SIGTERM', 'SIGINT'] as const)('On %s', (name) => {
  it('a request under way is finished, new ones are not accepted, and the exit is clean', async () => {
    const node = await aNode();
    await parley.database.lock('messages');
    const sending = send(node, `sent before ${name}`);
    await delay(200);

    signal(node, name);
    await delay(200);
    const late = await send(node, 'too late').catch(messageOf);
    await parley.database.unlock();

    expect((await sending).response.status).toBe(201);
    expect(late).toBe('fetch failed');
    expect(await node.exited()).toBe(0);
    const stored = await parley.database.query('select body from messages where body like $1', [
      `%${name}`,
    ]);
    expect(stored).toHaveLength(1);
  });
});

describe('A shutdown', () => {
  it('closes connections that wait for a next request, and does not wait for them', async () => {
    const node = await aNode();
    const sockets = await Promise.all(Array.from({ length: 20 }, () => anOpenConnection(node)));
    const closed = Promise.all(sockets.map((socket) => once(socket, 'close')));
    const started = performance.now();

    signal(node, 'SIGTERM');

    await closed;
    expect(await node.exited()).toBe(0);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('closes a connection after the answer that it was finishing', async () => {
    const node = await aNode();
    await parley.database.lock('messages');
    const socket = await anOpenConnection(node);
    socket.write(
      `GET /api/messages HTTP/1.1\r\nHost: parley\r\nAuthorization: Bearer ${ana.accessToken}\r\n\r\n`,
    );
    await delay(200);

    signal(node, 'SIGTERM');
    await delay(200);
    await parley.database.unlock();

    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 200/);
    const answered = performance.now();
    expect(await node.exited()).toBe(0);
    expect(performance.now() - answered).toBeLessThan(2000);
  });

  it('is announced to load balancers while requests are still served, where that is asked for', async () => {
    const node = await aNode({ SHUTDOWN_DELAY: '2' });
    signal(node, 'SIGTERM');
    await delay(200);

    const ready = await call('GET', '/api/health/ready', node);
    const live = await call('GET', '/api/health/live', node);
    const sent = await send(node, 'while it lasts');

    expect(ready).toBeProblem(503, 'shutting_down');
    expect(ready.response.headers.get('retry-after')).toBe('1');
    expect(live.response.status).toBe(200);
    expect(sent.response.status).toBe(201);
    expect(await node.exited()).toBe(0);
  });

  it('cuts what does not finish in time', async () => {
    const node = await aNode({ SHUTDOWN_TIMEOUT: '1', DATABASE_LOCK_TIMEOUT: '3000' });
    await parley.database.lock('messages');
    const sending = send(node, 'never sent').catch(messageOf);
    const half = await anOpenConnection(node);
    half.write('POST /api/messages HTTP/1.1\r\nHost: parley\r\nContent-Length: 9\r\n\r\n');
    await delay(200);
    const started = performance.now();

    signal(node, 'SIGTERM');

    expect(await sending).toBe('fetch failed');
    expect(performance.now() - started).toBeLessThan(2500);
    expect(await node.exited()).toBe(0);
    await parley.database.unlock();
  });

  it('is over at once at a second signal', async () => {
    const node = await aNode();
    await parley.database.lock('messages');
    const sending = send(node, 'given up').catch(messageOf);
    await delay(200);
    signal(node, 'SIGTERM');
    await delay(700);

    signal(node, 'SIGTERM');

    expect(await node.exited()).toBe(1);
    expect(await sending).toBe('fetch failed');
    await parley.database.unlock();
  });

  it('takes Ctrl-C for one signal, although npm passes on what the terminal has sent', async () => {
    const node = await aNode();
    await parley.database.lock('messages');
    const sending = send(node, 'unharmed');
    await delay(200);

    signal(node, 'SIGINT');
    await delay(10);
    signal(node, 'SIGINT');
    await parley.database.unlock();

    expect((await sending).response.status).toBe(201);
    expect(await node.exited()).toBe(0);
  });

  it('leaves no connection to the database', async () => {
    const node = await aNode({ DATABASE_POOL_SIZE: '3' });
    const count = async () => (await parley.database.query(CONNECTIONS)).length;
    const before = await count();
    await node.stop();

    const after = await count();

    expect(after).toBeLessThan(before);
    expect(node.log).toContain('stopping');
  });
});

const CONNECTIONS = `
  select pid from pg_stat_activity
  where datname = current_database() and application_name = 'parley'`;
