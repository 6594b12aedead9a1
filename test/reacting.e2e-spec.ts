import { aCursor, eventsSince } from './support/feed.js';
import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { at, change, clear, type Group, leave, mute } from './support/groups.js';
import { useParley } from './support/parley.js';
import { react, reactions, reactionsTo, takeBack } from './support/reactions.js';
import { remove, seen } from './support/threads.js';

useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
let group: Group;
let message: Message;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben, cleo]);
  message = await aMessage(ana, group);
});

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

describe('A reaction', () => {
  it('is shown with the message: how many, and whether one is of them', async () => {
    expect(message.reactions).toEqual([]);

    const answer = dataOf(await react(ben, message, '👍'));

    expect(answer).toEqual({
      ...message,
      reactions: [{ emoji: '👍', count: 1, mine: true }],
      version: 2,
    });
    expect(await seen(ben, message)).toEqual(answer);
    expect(await seen(ana, message)).toEqual({
      ...answer,
      reactions: [{ emoji: '👍', count: 1, mine: false }],
    });
  });

  it('is counted with those of others, in the order in which each emoji came first', async () => {
    await reactions(ben, message, '🎉', '👍');
    await reactions(cleo, message, '👍', '🎉', '😮');

    const { reactions: shown } = await reactions(ana, message, '😮');

    expect(shown).toEqual([
      { emoji: '🎉', count: 2, mine: false },
      { emoji: '👍', count: 2, mine: false },
      { emoji: '😮', count: 2, mine: true },
    ]);
  });

  it('is there once, however often: nothing changes, and nobody is told', async () => {
    const first = dataOf(await react(ben, message, '👍'));
    const since = await aCursor(ana);

    const again = await react(ben, message, '👍');

    expect([again.response.status, again.data]).toEqual([200, first]);
    expect(await eventsSince(ana, since)).toEqual([]);
    expect(await reactionsTo(ana, message)).toHaveLength(1);
  });

  it('is the same emoji, however it is written, and another with a skin tone', async () => {
    await react(ben, message, '\u2764');
    await react(cleo, message, '\u2764\uFE0F');
    await react(cleo, message, '👍\u{1F3FD}');

    const { reactions: shown } = dataOf(await react(ben, message, '👍'));

    expect(shown).toEqual([
      { emoji: '\u2764\uFE0F', count: 2, mine: true },
      { emoji: '👍\u{1F3FD}', count: 1, mine: false },
      { emoji: '👍', count: 1, mine: true },
    ]);
  });

  it.each([
    ['the longest', '\u{1F469}\u{1F3FD}\u200D\u2764\uFE0F\u200D\u{1F48B}\u200D\u{1F468}\u{1F3FB}'],
    ['a keycap', '#\uFE0F\u20E3'],
    ['a flag of tags', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
  ])('can be any emoji: %s', async (_name, emoji) => {
    const { reactions: shown } = dataOf(await react(ben, message, emoji));

    expect(shown).toEqual([{ emoji, count: 1, mine: true }]);
  });

  it.each(['ok', '1', '👍👍', '\u{1F3FD}', '\u{1F1E9}', '\u2764\uFE0E', 'é', '%', ':tada:'])(
    'is one emoji, else it is refused: %s',
    async (text) => {
      expect(await react(ben, message, text)).toBeProblem(400, 'validation_failed', 'emoji');
      expect(await takeBack(ben, message, text)).toBeProblem(400, 'validation_failed', 'emoji');
    },
  );

  it('leaves the text as it is: edits, versions and the time of them', async () => {
    await react(ben, message, '👍');
    const edit = { ...at(message), body: { body: 'Seven!' } };

    const edited = dataOf(await ana.api.PATCH('/api/messages/{id}', edit));

    expect(edited.reactions).toEqual([{ emoji: '👍', count: 1, mine: false }]);
    expect(edited.version).toBe(3);
    const { items } = dataOf(await ben.api.GET('/api/messages/{id}/versions', at(message)));
    expect(items.map(({ body }) => body)).toEqual(['Seven!', message.body]);
  });
});

describe('Taking a reaction back', () => {
  it('leaves those of others', async () => {
    await reactions(ben, message, '🎉', '👍');
    await reactions(cleo, message, '🎉');

    const { response } = await takeBack(ben, message, '🎉');

    expect(response.status).toBe(204);
    expect((await seen(ben, message)).reactions).toEqual([
      { emoji: '🎉', count: 1, mine: false },
      { emoji: '👍', count: 1, mine: true },
    ]);
  });

  it('of the last takes the emoji away; it comes again after the others', async () => {
    await reactions(ben, message, '🎉', '👍');
    await takeBack(ben, message, '🎉');

    const { reactions: shown, version } = dataOf(await react(ben, message, '🎉'));

    expect(shown.map(({ emoji }) => emoji)).toEqual(['👍', '🎉']);
    expect(version).toBe(5);
  });

  it('is done already where there is none: nothing changes, and nobody is told', async () => {
    await react(cleo, message, '👍');
    const before = await seen(ben, message);
    const since = await aCursor(ana);

    const { response } = await takeBack(ben, message, '👍');

    expect(response.status).toBe(204);
    expect(await seen(ben, message)).toEqual(before);
    expect(await eventsSince(ana, since)).toEqual([]);
  });

  it('of all leaves a message as if nobody had reacted', async () => {
    await react(ben, message, '👍');
    await takeBack(ben, message, '👍');

    expect(await seen(ben, message)).toEqual({ ...message, version: 3 });
    expect(await reactionsTo(ben, message)).toEqual([]);
  });
});

describe('Who may react', () => {
  it('is everybody in a group where only some may send', async () => {
    await change(ana, group, { whoCanSend: 'admins' });

    expect((await react(ben, message, '👍')).response.status).toBe(200);
  });

  it('is nobody who is muted; they may still take back', async () => {
    await reactions(ben, message, '👍');
    await mute(ana, group, ben, TOMORROW);

    expect(await react(ben, message, '🎉')).toBeProblem(403, 'participant_muted');
    expect((await takeBack(ben, message, '👍')).response.status).toBe(204);
    expect((await seen(ben, message)).reactions).toEqual([]);
  });

  it('is nobody who has left, whose reactions stay', async () => {
    await react(ben, message, '👍');
    await leave(ben, group);

    expect(await react(ben, message, '🎉')).toBeProblem(404, 'message_not_found');
    expect(await takeBack(ben, message, '👍')).toBeProblem(404, 'message_not_found');
    expect(await reactionsTo(ana, message)).toMatchObject([{ user: { id: ben.id }, emoji: '👍' }]);
  });

  it('is nobody who may not see the message', async () => {
    await clear(ben, group);

    expect(await react(ben, message, '👍')).toBeProblem(404, 'message_not_found');
    expect(await takeBack(ben, message, '👍')).toBeProblem(404, 'message_not_found');
  });

  it('is nobody where the conversation is closed', async () => {
    await ana.api.DELETE('/api/conversations/{id}', at(group));

    expect(await react(ana, message, '👍')).toBeProblem(404, 'message_not_found');
    expect(await takeBack(ana, message, '👍')).toBeProblem(404, 'message_not_found');
  });

  it('is nobody where the message is deleted; taking back is done already', async () => {
    await react(ben, message, '👍');
    await remove(ana, message);

    expect(await react(ben, message, '🎉')).toBeProblem(409, 'message_deleted');
    expect((await takeBack(ben, message, '👍')).response.status).toBe(204);
  });
});
