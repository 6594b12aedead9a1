import { once } from 'node:events';
import { connect } from 'node:net';
import { aDirectConversation, aMessage, aUser, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { aSocket, aStream, closeSockets, refusal } from './support/socket.js';
import { forge, TOKEN_SECRET } from './support/tokens.js';

const parley = useOwnParley({ TOKEN_SECRET, RATE_LIMITS: 'on', RATE_LIMIT_PER_MINUTE: '100000' });
let pid: number;
beforeAll(() => (pid = parley.process.pid));
afterEach(closeSockets);
afterEach(async () => {
  const { status } = await fetch(`${parley.url}/api/health/live`);
  expect([status, parley.process.pid]).toEqual([200, pid]);
});

describe('A frame that is', () => {
  it.each([
    ['no JSON', '{"type"', 'malformed_json'],
    ['empty', '', undefined],
    ['null', 'null', 'validation_failed'],
    ['an array', '[]', 'validation_failed'],
    ['too deep', '['.repeat(10_000), 'malformed_json'],
    ['of no type', '{}', 'unknown_command'],
    ['of another type', '{"type":7}', 'unknown_command'],
    ['of an unknown type', '{"type":"launch"}', 'unknown_command'],
    ['named like a method', '{"type":"constructor"}', 'unknown_command'],
    ['for a prototype', '{"type":"read","__proto__":{}}', undefined],
    ['with more than it should', '{"type":"read","seq":1,"admin":true}', 'validation_failed'],
    ['with a NUL in it', '{"type":"message.send","body":"\\u0000"}', 'validation_failed'],
  ])('%s is answered with an error', async (_what, frame, code) => {
    const socket = await aStream(await aUser('ana'));

    socket.say(frame);

    const error = await socket.find(({ type }) => type === 'error');
    expect(error).toMatchObject({ status: 400, ...(code && { code }) });
    socket.say({ type: 'ping', ref: 'still there' });
    await socket.answer('still there');
  });

  it.each(['\0', '\ud800'])(
    'with text that cannot be kept is refused by its ref: %j',
    async (body) => {
      const socket = await aStream(await aUser('ana'));

      socket.say({ type: 'message.send', ref: 'mine', body });

      expect(await socket.answer('mine')).toMatchObject({ errors: [{ code: 'unstorable_text' }] });
    },
  );

  it.each([{}, [], true, '', 'x'.repeat(101), 1.5, null])(
    'with the ref %j has none',
    async (ref) => {
      const socket = await aStream(await aUser('ana'));

      socket.say({ type: 'ping', ref });

      const error = await socket.find(({ type }) => type === 'error');
      expect(error).toMatchObject({ code: 'validation_failed', errors: [{ path: 'ref' }] });
      expect(error).not.toHaveProperty('ref');
    },
  );

  it('binary closes the socket', async () => {
    const socket = await aStream(await aUser('ana'));

    socket.raw.send(Buffer.from('{"type":"ping"}'), { binary: true });

    expect(await socket.closed).toMatchObject({ code: 1003 });
  });

  it('longer than 64 KiB closes the socket, and one of 64 KiB does not', async () => {
    const socket = await aStream(await aUser('ana'));

    socket.say(`{"type":"ping","ref":1}`.padEnd(64 * 1024));
    await socket.answer(1);
    socket.say(`{"type":"ping","ref":2}`.padEnd(64 * 1024 + 1));

    expect(await socket.closed).toMatchObject({ code: 1009 });
  });
});

describe('Who does not say who they are', () => {
  it.each(['ping', 'read', 'message.send', 'launch'])('may not say %s', async (type) => {
    const socket = await aSocket();

    socket.say({ type, ref: 1 });

    expect(await socket.closed).toMatchObject({ code: 4401 });
  });

  it('is shown out after five seconds', async () => {
    const started = performance.now();
    const socket = await aSocket();

    expect(await socket.closed).toMatchObject({ code: 4401 });
    expect(performance.now() - started).toBeGreaterThan(4900);
  });

  it.each([
    ['nothing', {}],
    ['an expired token', { token: forge({ claims: { exp: 1 } }) }],
    ['a foreign token', { token: forge({ key: new Uint8Array(32) }) }],
    ['no token', { token: 'x' }],
    ['no ticket', { ticket: 'x' }],
  ])('is told so, and shown out: %s', async (_what, auth) => {
    const socket = await aSocket();

    socket.say({ type: 'auth', ...auth });

    expect(await socket.closed).toMatchObject({ code: 4401 });
    expect(socket.frames[0]).toMatchObject({ type: 'error', status: 401 });
  });

  it('is refused at the door with a bad header', async () => {
    expect(await refusal({ token: 'x' })).toMatchObject({ status: 401, code: 'not_authenticated' });
  });

  it('finds no socket elsewhere', async () => {
    expect(await refusal({ query: '/x' })).toMatchObject({ status: 404, code: 'route_not_found' });
  });
});

describe('What breaks the protocol', () => {
  it.each([
    ['an unmasked frame', Buffer.from([0x81, 0x02, 0x68, 0x69])],
    ['invalid UTF-8', masked(0x81, Buffer.from([0xff, 0xfe]))],
    ['an unknown opcode', masked(0x83, Buffer.from('hi'))],
    ['a reserved bit', masked(0xc1, Buffer.from('hi'))],
    [
      'a length past all bounds',
      Buffer.from([0x81, 0xff, ...Array<number>(8).fill(0x7f), 0, 0, 0, 0]),
    ],
    [
      'empty fragments without end',
      Buffer.concat(Array<Buffer>(200_000).fill(masked(0x01, Buffer.alloc(0)))),
    ],
    ['continuations of nothing', masked(0x80, Buffer.from('hi'))],
  ])(
    'ends that connection alone: %s',
    async (_what, bytes) => {
      const wire = connect(Number(new URL(parley.url).port), '127.0.0.1').on(
        'error',
        () => undefined,
      );
      wire.resume();
      wire.write(
        'GET /api/realtime HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
          'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      );
      await once(wire, 'data');

      wire.write(bytes);

      await once(wire, 'close');
    },
    15_000,
  );
});

describe('Too many commands', () => {
  it('are refused with how long to wait, and answered again later', async () => {
    const socket = await aStream(await aUser('ana'));

    for (let ref = 1; ref <= 100; ref++) socket.say({ type: 'ping', ref });

    expect(await socket.answer(100)).toMatchObject({
      code: 'rate_limited',
      status: 429,
      retryAfter: 3,
    });
    expect(await socket.answer(50)).toEqual({ type: 'pong', ref: 50 });
  });

  it('in a flood close the socket, and hurt nobody else', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const [flooder, bystander] = [await aStream(ana), await aStream(ben)];

    const flood = '{"type":"launch"}';
    for (let sent = 0; sent < 100_000; sent++) flooder.say(flood);
    await aMessage(ana, conversation, 'calm');

    expect(await flooder.closed).toMatchObject({ code: 4429 });
    expect(flooder.frames.length).toBeLessThan(600);
    await bystander.find(({ type }) => type === 'message.created');
  }, 20_000);
});

/** Masked with zeros, which leaves the bytes as they are. */
function masked(head: number, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from([head, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}
