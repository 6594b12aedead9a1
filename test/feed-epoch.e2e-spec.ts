import { createHash } from 'node:crypto';
import { aCursor, eventsSince, sync, typesOf } from './support/feed.js';
import { aDirectConversation, aMessage, users } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

/** What a restored backup or a promoted standby looks like from here. */
const OTHERS = [
  ['a promoted standby', `update feed_state set timeline = timeline + 7`],
  [
    'a server that a dump was restored to',
    `with foreign_ids as (update participants set joined_xid = 4000000000000)
     update feed_state set system_identifier = 'another', pruned_xid = 4000000000000`,
  ],
] as const;

describe.each(OTHERS)('The feed on %s', (_name, becomeAnother) => {
  it('answers 410 to cursors from before, and loses nothing after', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    const old = await aCursor(ben);
    await parley.database.query(becomeAnother);

    expect(await sync(ben, old)).toBeProblem(410, 'resync_required');
    const node = await parley.anotherNode();
    expect(await sync(ben, old)).toBeProblem(410, 'resync_required');
    await node.stop();
    // The first node finds out at its next look.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const since = await aCursor(ben);
    await aMessage(ana, conversation);

    expect(typesOf(await eventsSince(ben, since, 5))).toEqual(['message.created']);
    expect(await sync(ben, old)).toBeProblem(410, 'resync_required');
  });

  it('answers 410 to who is waiting', async () => {
    const [ana, ben] = await users('ana', 'ben');
    await aDirectConversation(ana, ben);
    const waiting = sync(ben, await aCursor(ben), 20);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await parley.database.query(becomeAnother);

    expect(await waiting).toBeProblem(410, 'resync_required');
  });
});

describe('A cursor that the feed has not come to', () => {
  it('is answered with 410, as after a backup was put back in place', async () => {
    const [ana] = await users('ana');
    const parts = Buffer.from(await aCursor(ana), 'base64url')
      .toString()
      .split('.')
      .slice(0, 4);
    parts[1] = 'zzzzzzzz';
    const text = parts.join('.');
    const check = createHash('sha256').update(text).digest('base64url').slice(0, 6);
    const ahead = Buffer.from(`${text}.${check}`).toString('base64url');

    expect(await sync(ana, ahead)).toBeProblem(410, 'resync_required');
  });
});
