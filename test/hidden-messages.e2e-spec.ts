import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { at, clear, get, type Group } from './support/groups.js';
import { hide } from './support/hiding.js';
import { useParley } from './support/parley.js';
import { aReply, follow, remove, threadOf } from './support/threads.js';
import { aSecret, history, type Secret } from './support/ways-to-read.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let group: Group;
let secret: Secret;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
  group = await aGroup(ana, [ben]);
  secret = await aSecret(ana, group);
});

describe('Of messages that somebody has deleted for themselves', () => {
  const counts = async () => {
    const { unreadCount, unreadMentions } = await get(ben, group);
    return [unreadCount, unreadMentions];
  };

  it('none is unread, and none mentions them', async () => {
    const named = await aMessage(ana, group, `@${ben.username}, look`);
    const all = await aMessage(ana, group, 'look, @all');
    expect(await counts()).toEqual([3, 2]);

    await hide(ben, named);
    expect(await counts()).toEqual([2, 1]);
    await hide(ben, all);

    expect(await counts()).toEqual([1, 0]);
  });

  it('those are not taken off twice that their author deletes as well', async () => {
    const message = await aMessage(ana, group);
    await hide(ben, message);
    await remove(ana, message);

    expect(await counts()).toEqual([1, 0]);
  });

  it('those are not taken off that are read, or their own', async () => {
    await ben.api.PUT('/api/conversations/{id}/read', { ...at(group), body: { seq: 1 } });
    const own = await aMessage(ben, group);
    await hide(ben, secret.message);
    await aMessage(ana, group);
    expect(await counts()).toEqual([1, 0]);

    await ben.api.PUT('/api/conversations/{id}/unread', { ...at(group), body: { seq: 2 } });
    await hide(ben, own);

    expect(await counts()).toEqual([1, 0]);
  });

  it('a reply is neither in its thread nor unread there, though the others still count it', async () => {
    await follow(ben, secret.message);
    const gone = await aReply(ana, secret.message, 'gone');
    await aReply(ana, secret.message, 'there');

    await hide(ben, gone);

    const { items } = dataOf(await ben.api.GET('/api/messages/{id}/replies', at(secret.message)));
    expect(items.map(({ body }) => body)).toEqual(['there']);
    expect(dataOf(await threadOf(ben, secret.message))).toMatchObject({
      unreadCount: 1,
      message: { replyCount: 2 },
    });
  });

  it('any number at once are gone', async () => {
    const messages = await Promise.all(Array.from({ length: 20 }, () => aMessage(ana, group)));

    await Promise.all(messages.map((message) => hide(ben, message)));

    expect(await history(ben, group, {})).toEqual(['an old secret']);
    expect(await counts()).toEqual([1, 0]);
  });

  it('there are 1,000 of a conversation at most, however many at once; clearing it makes room', async () => {
    const messages = await Promise.all(Array.from({ length: 20 }, () => aMessage(ana, group)));
    await parley.database.query(
      `update participants set hidden_seqs = array(select generate_series(5001, 5990))
      where conversation_id = $1 and user_id = $2`,
      [group.id, ben.id],
    );

    const answers = await Promise.all(messages.map((message) => hide(ben, message)));

    const refused = answers.filter(({ response }) => response.status !== 204);
    expect(refused).toHaveLength(10);
    for (const answer of refused) expect(answer).toBeProblem(409, 'too_many_hidden');
    await clear(ben, group);
    expect((await hide(ben, await aMessage(ana, group))).response.status).toBe(204);
  });
});
