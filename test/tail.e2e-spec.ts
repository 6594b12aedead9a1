import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aCursor } from './support/feed.js';
import { aDirectConversation, aMessage, dataOf, users } from './support/given.js';
import { useParley } from './support/parley.js';
import type { ParleyProcess } from './support/parley-process.js';
import { freePort } from './support/ports.js';
import { react } from './support/reactions.js';
import { stopTails, TailProcess } from './support/tail-process.js';

const parley = useParley();
afterEach(stopTails);

const asToken = (token: string, url = parley.url) => ['--url', url, '--json', '--token', token];

const asLogin = ({ username, password }: { username: string; password: string }, url: string) => [
  ...['--url', url, '--json'],
  ...['--login', username, '--password', password],
];

describe('Following the feed on a terminal', () => {
  it('prints every event once, in order, across a crash of the server', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const port = String(await freePort());
    const node = await parley.anotherNode({ PORT: port });
    const since = await aCursor(ben);
    const tail = new TailProcess([...asToken(ben.accessToken, node.url), '--since', since]);
    await aMessage(ana, conversation, 'before');
    await tail.untilBodies(1);

    await node.stop('SIGKILL');
    for (const body of ['while it was away', 'and again']) await aMessage(ana, conversation, body);
    await parley.anotherNode({ PORT: port });
    await aMessage(ana, conversation, 'after');
    await tail.untilBodies(4);

    expect(tail.bodies).toEqual(['before', 'while it was away', 'and again', 'after']);
    expect(tail.complaints).toContain('trying again');
    expect(await tail.stop()).toBe(0);
  });

  it('logs in again where its session was ended, and misses nothing', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const tail = new TailProcess([...asLogin(ben, parley.url), ...['--since', await aCursor(ben)]]);
    await aMessage(ana, conversation, 'before');
    await tail.untilBodies(1);

    const { items } = dataOf(await ben.api.GET('/api/auth/sessions'));
    for (const { id, current } of items) {
      if (!current) await ben.api.DELETE('/api/auth/sessions/{id}', { params: { path: { id } } });
    }
    await aMessage(ana, conversation, 'after');
    await tail.untilBodies(2);

    expect(tail.bodies).toEqual(['before', 'after']);
    expect(tail.complaints).toContain('4401 the session has ended');
  });

  it('renews its token on the open connection', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const node: ParleyProcess = await parley.anotherNode({ ACCESS_TOKEN_TTL: '30' });
    const tail = new TailProcess(asLogin(ben, node.url));

    await tail.untilSaid('The token was renewed');
    await aMessage(ana, conversation, 'still there');
    await tail.untilBodies(1);

    expect(tail.complaints).not.toContain('trying again');
    expect(tail.complaints).not.toContain('The server says');
  });

  it('says that a token is no longer good, and gives up', async () => {
    const [ana] = await users('ana');
    const tail = new TailProcess([...asToken(ana.accessToken), '--since', await aCursor(ana)]);
    await aDirectConversation(ana, (await users('ben'))[0]);
    await tail.untilSaid('conversation.created');

    await ana.api.POST('/api/auth/logout');

    expect(await tail.exited()).toBe(1);
    expect(tail.complaints).toContain('The token is not, or no longer, good.');
  });

  it('goes on the next time from the cursor it has kept', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const state = join(parley.dataDir, 'cursor');
    const args = [...asToken(ben.accessToken), '--state', state, '--since', await aCursor(ben)];
    const first = new TailProcess(args);
    await aMessage(ana, conversation, 'one');
    await first.untilBodies(1);
    expect(await first.stop()).toBe(0);
    await aMessage(ana, conversation, 'two');

    const second = new TailProcess(args);
    await second.untilBodies(1);
    await second.stop();

    expect(second.bodies).toEqual(['two']);
    const { cursor } = JSON.parse(second.lines.at(-1) ?? '{}') as { cursor?: string };
    expect((await readFile(state, 'utf8')).trim()).toBe(cursor);
    expect(existsSync(`${state}.next`)).toBe(false);
  });

  it('says where events were missed, shows what there is, and goes on', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const since = await aCursor(ben);
    await aMessage(ana, conversation, 'missed');
    await parley.database.query(
      `update feed_state set (pruned_xid, pruned_id) = (select xid, id from feed order by xid desc, id desc limit 1)`,
    );

    const tail = new TailProcess([...asToken(ben.accessToken), '--since', since]);
    await tail.untilSaid('"type":"resync"');
    await aMessage(ana, conversation, 'after');
    await tail.untilBodies(1);

    expect(tail.complaints).toContain('Events were missed');
    expect(JSON.parse(tail.lines[0] ?? '')).toMatchObject({
      type: 'resync',
      conversations: [{ id: conversation.id, lastMessage: { body: 'missed' } }],
    });
    expect(tail.bodies).toEqual(['after']);
  });

  it('prints lines for people, without what a terminal would obey', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const tail = new TailProcess([...['--url', parley.url, '--since', await aCursor(ben)]], {
      PARLEY_TOKEN: ben.accessToken,
    });

    await aMessage(ana, conversation, 'red\u001b[31m\nline');
    await tail.untilSaid('message.created');

    const line = tail.lines.find((each) => each.includes('message.created'));
    expect(line).toMatch(new RegExp(`${conversation.id.slice(-8)}  .*: #1 red \\[31m line$`));
  });

  it('prints who has reacted to what', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const message = await aMessage(ben, await aDirectConversation(ana, ben));
    const tail = new TailProcess(['--url', parley.url, '--since', await aCursor(ben)], {
      PARLEY_TOKEN: ben.accessToken,
    });

    await react(ana, message, '👍');
    await tail.untilSaid('reaction.added');

    const line = tail.lines.find((each) => each.includes('reaction.added'));
    expect(line).toMatch(new RegExp(`${ana.username}: 👍 #1$`));
  });
});

describe('Following the feed with arguments that make no sense', () => {
  it('says what is wrong and how it is used', async () => {
    const tail = new TailProcess(['--tocken', 'x']);

    expect(await tail.exited()).toBe(2);
    expect(tail.complaints).toContain("Unknown option '--tocken'");
    expect(tail.complaints).toContain('npm run --silent tail');
    expect(tail.lines).toEqual([]);
  });
});
