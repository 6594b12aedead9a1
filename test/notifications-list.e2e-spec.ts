import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { type Group } from './support/groups.js';
import {
  type Notification,
  notificationPage,
  notificationsOf,
  told,
} from './support/notifications.js';
import { useParley } from './support/parley.js';
import { react } from './support/reactions.js';
import { aReply } from './support/threads.js';
import { untyped } from './support/untyped.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let groups: Group[];
/** Everything that Ben is told. */
let all: Notification[];

/** Thirty-nine of every kind over three groups, some of which have come at the same time. */
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
  groups = await Promise.all([1, 2, 3].map(() => aGroup(ana, [ben])));
  for (const group of groups) {
    const mine = await aMessage(ben, group);
    await Promise.all([
      ...Array.from({ length: 6 }, () => aMessage(ana, group, `@${ben.username}`)),
      ...Array.from({ length: 4 }, () => aReply(ana, mine)),
      ...['👍', '🎉'].map((emoji) => react(ana, mine, emoji)),
    ]);
  }
  const ids = groups.map(({ id }) => id);
  const time = `date_trunc('minute', now()) - interval '1 minute'`;
  await parley.database.query(
    `update messages set sent_at = ${time} where conversation_id = any ($1)`,
    [ids],
  );
  await parley.database.query(
    `update reactions set created_at = ${time} where message_sender_id = $1`,
    [ben.id],
  );
  all = await notificationsOf(ben, { limit: 100 });
});

async function walk(limit: number, back: boolean): Promise<Notification[]> {
  const seen: Notification[] = [];
  let page = await notificationPage(ben, { limit });
  while (!back && page.nextCursor !== null) {
    seen.push(...page.items);
    page = await notificationPage(ben, { limit, cursor: page.nextCursor });
  }
  seen.push(...page.items);
  if (!back) return seen;
  while (page.nextCursor !== null) {
    page = await notificationPage(ben, { limit, cursor: page.nextCursor });
  }
  const backwards = [...page.items];
  while (page.prevCursor !== null) {
    page = await notificationPage(ben, { limit, cursor: page.prevCursor });
    backwards.unshift(...page.items);
  }
  return backwards;
}

describe('The list of notifications', () => {
  it.each([1, 2, 5, 7, 38])(
    'gives each once in pages of %d, forwards and backwards, whatever has come at the same time',
    async (limit) => {
      expect(all).toHaveLength(39);
      expect(await walk(limit, false)).toEqual(all);
      expect(await walk(limit, true)).toEqual(all);
    },
  );

  it('has names that are unique, and newest first', () => {
    const times = all.map(({ at }) => at);

    expect(new Set(all.map(({ id }) => id)).size).toBe(39);
    expect(times).toEqual([...times].sort().reverse());
  });

  it.each([
    ['mention', 18],
    ['reply', 12],
    ['reaction', 6],
    ['added', 3],
  ] as const)('has those of type %s', async (type, many) => {
    const found = await notificationsOf(ben, { type });

    expect(found).toEqual(all.filter((each) => each.type === type));
    expect(told(found)).toHaveLength(many);
  });

  it('keeps the cursor of one list from another', async () => {
    const { nextCursor } = await notificationPage(ben, { limit: 1 });
    const query = { cursor: nextCursor ?? '', type: 'mention' as const };

    const answer = await ben.api.GET('/api/notifications', { params: { query } });

    expect(answer).toBeProblem(400, 'cursor_invalid', 'cursor');
  });

  it.each([
    ['type', 'nothing'],
    ['type', ''],
    ['unseen', 'yes'],
    ['limit', '0'],
    ['limit', '101'],
    ['cursor', 'x'],
  ])('refuses %s=%s', async (name, value) => {
    const answer = await untyped(ben.api, 'GET', '/api/notifications', {
      params: { query: { [name]: value } },
    });

    expect(answer.response.status).toBe(400);
    expect(answer.error).toMatchObject({ errors: [{ path: name }] });
  });

  it('is nobody else’s', async () => {
    const [dora] = await users('dora');

    expect(dataOf(await dora.api.GET('/api/notifications'))).toEqual({
      items: [],
      nextCursor: null,
      prevCursor: null,
    });
  });
});
