import { closeEventStreams, EventStreamReader } from './support/event-stream.js';
import { aCursor } from './support/feed.js';
import { aUser, logIn, type Person } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import type { ParleyProcess } from './support/parley-process.js';
import { aSocket, aStream, closeSockets } from './support/socket.js';
import { claimsOf, forge, TOKEN_SECRET } from './support/tokens.js';

const parley = useOwnParley({ TOKEN_SECRET });
let other: ParleyProcess;
beforeAll(async () => (other = await parley.anotherNode()), 60_000);
afterEach(closeSockets);
afterEach(closeEventStreams);

type Device = Pick<Person, 'accessToken'>;

/** Another token of the same session. @param lifetime seconds */
const tokenFor = ({ accessToken }: Device, lifetime: number): string => {
  const { sub, sid } = claimsOf(accessToken);
  return forge({ claims: { sub, sid, exp: Date.now() / 1000 + lifetime } });
};

const since = (start: number): number => performance.now() - start;

describe('The streams of a session', () => {
  it('end within a second of it, on every node, and those of others go on', async () => {
    const ana = await aUser('ana');
    const phone = await logIn(ana.username);
    const sockets = [await aStream(phone), await aStream(phone, undefined, other.url)];
    const { accessToken: token } = phone;
    const streams = [
      await EventStreamReader.open({ token }),
      await EventStreamReader.open({ token, url: other.url }),
    ];
    const mine = await aStream(ana, undefined, other.url);

    const start = performance.now();
    await phone.api.POST('/api/auth/logout');

    for (const { closed } of sockets) expect(await closed).toMatchObject({ code: 4401 });
    for (const { ended } of streams) await ended;
    expect(since(start)).toBeLessThan(1000);
    mine.say({ type: 'ping', ref: 1 });
    await mine.answer(1);
  });

  it('end with the password', async () => {
    const ana = await aUser('ana');
    const phone = await logIn(ana.username);
    const socket = await aStream(phone, undefined, other.url);

    await ana.api.POST('/api/auth/password', {
      body: { currentPassword: ana.password, newPassword: 'eight dry badgers' },
    });

    expect(await socket.closed).toMatchObject({ code: 4401, reason: 'the session has ended' });
  });

  it('do not begin once it has ended', async () => {
    const ana = await aUser('ana');
    await ana.api.POST('/api/auth/logout');
    const socket = await aSocket();

    socket.say({ type: 'auth', token: ana.accessToken });

    expect(await socket.closed).toMatchObject({ code: 4401 });
  });
});

describe('A stream whose token expires', () => {
  it('ends', async () => {
    const token = tokenFor(await aUser('ana'), 2);
    const [socket, stream] = [await aSocket({ token }), await EventStreamReader.open({ token })];

    expect(await socket.closed).toMatchObject({ code: 4401, reason: 'the token has expired' });
    await stream.ended;
  });

  it('goes on with a fresher one of its session', async () => {
    const ana = await aUser('ana');
    const socket = await aSocket({ token: tokenFor(ana, 2) });
    await socket.ready();

    socket.say({ type: 'auth', token: ana.accessToken, ref: 1 });

    const expiry = new Date(Number(claimsOf(ana.accessToken)['exp']) * 1000).toISOString();
    expect(await socket.answer(1)).toEqual({ type: 'ack', ref: 1, expiresAt: expiry });
    const isOver = await Promise.race([
      socket.closed.then(() => true),
      new Promise((resolve) => setTimeout(resolve, 2500, false)),
    ]);
    expect(isOver).toBe(false);
  });

  it('does not go on with one of somebody else, or of another session, or with none', async () => {
    const [ana, eve] = [await aUser('ana'), await aUser('eve')];
    const phone = await logIn(ana.username);
    const socket = await aSocket({ token: tokenFor(ana, 2) });

    socket.say({ type: 'auth', token: eve.accessToken, ref: 1 });
    socket.say({ type: 'auth', token: phone.accessToken, ref: 2 });
    socket.say({ type: 'auth', ref: 3 });

    for (const ref of [1, 2])
      expect(await socket.answer(ref)).toMatchObject({ code: 'other_session' });
    expect(await socket.answer(3)).toMatchObject({ code: 'not_authenticated' });
    expect(await socket.closed).toMatchObject({ code: 4401 });
  });
});

describe('A node that shuts down', () => {
  it('ends its streams, and answers who waits', async () => {
    const node = await parley.anotherNode();
    const ana = await aUser('ana');
    const { accessToken: token } = ana;
    const socket = await aStream(ana, undefined, node.url);
    const silent = await aSocket({ url: node.url });
    const stream = await EventStreamReader.open({ token, url: node.url });
    const cursor = await aCursor(ana);
    const waiting = fetch(`${node.url}/api/sync?wait=50&since=${cursor}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    await new Promise((resolve) => setTimeout(resolve, 200));

    const start = performance.now();
    expect(await node.stop()).toBe(0);

    expect(since(start)).toBeLessThan(5000);
    for (const { closed } of [socket, silent]) expect(await closed).toMatchObject({ code: 1012 });
    await stream.ended;
    expect((await waiting).status).toBe(200);
  }, 60_000);
});
