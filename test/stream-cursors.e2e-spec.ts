import { createHash } from 'node:crypto';
import { aCursor } from './support/feed.js';
import { aDirectConversation, aMessage, aUser, dataOf, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { request } from './support/request.js';
import { aSocket, aStream, closeSockets } from './support/socket.js';
import { TOKEN_SECRET } from './support/tokens.js';

const parley = useOwnParley({ TOKEN_SECRET, RATE_LIMITS: 'on', RATE_LIMIT_PER_MINUTE: '100000' });
let pid: number;
beforeAll(() => (pid = parley.process.pid));
afterEach(closeSockets);
afterEach(async () => {
  const { status } = await fetch(`${parley.url}/api/health/live`);
  expect([status, parley.process.pid]).toEqual([200, pid]);
});

describe('A cursor', () => {
  it('that is none is said to be so', async () => {
    const { accessToken: token } = await aUser('ana');
    const socket = await aSocket({ token, query: '?since=MS4x' });

    expect(await socket.closed).toMatchObject({ code: 4400 });
    expect(socket.frames[0]).toMatchObject({ type: 'error', code: 'cursor_invalid' });
  });

  it('of another epoch, or older than what is kept, begins anew', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const cursor = await aCursor(ben);
    await aMessage(ana, conversation, 'pruned');
    await parley.database.query(
      `with gone as (delete from feed returning xid, id)
       update feed_state set (pruned_xid, pruned_id) =
         (select xid, id from gone order by xid desc, id desc limit 1)`,
    );

    const socket = await aStream(ben, cursor);
    const ready = await socket.ready();
    await aMessage(ana, conversation, 'after');

    expect(ready).toMatchObject({ recovered: false });
    expect(await socket.find(({ type }) => type === 'message.created')).toMatchObject({
      data: { body: 'after' },
    });
    const { accessToken: token } = ben;
    expect(await request('GET', `/api/events?since=${cursor}`, { token })).toBeProblem(
      410,
      'resync_required',
    );
  });

  it('of the future is of a feed that is gone, as after a restored backup', async () => {
    const { api, accessToken: token } = await aUser('ana');
    const { cursor } = dataOf(await api.GET('/api/sync'));
    const since = later(cursor);

    const socket = await aSocket({ token, query: `?since=${since}` });

    expect(await socket.ready()).toMatchObject({ recovered: false });
    for (const path of ['/api/events', '/api/sync']) {
      expect(await request('GET', `${path}?since=${since}`, { token })).toBeProblem(
        410,
        'resync_required',
      );
    }
  });
});

/** The same cursor as if it were given out a million transactions later. */
function later(cursor: string): string {
  const parts = Buffer.from(cursor, 'base64url').toString().split('.').slice(0, -1);
  parts[1] = (parseInt(parts[1] ?? '0', 36) + 1_000_000).toString(36);
  const text = parts.join('.');
  return Buffer.from(`${text}.${digest(text)}`).toString('base64url');
}

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 6);
