import { aCursor, eventsSince, typesOf } from './support/feed.js';
import {
  aGroup,
  aMessage,
  type Conversation,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { get, hide, prefer } from './support/groups.js';
import { useParley } from './support/parley.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let group: Conversation;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
});

const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString();
const AN_HOUR_AGO = new Date(Date.now() - 3_600_000).toISOString();

describe('Preferences', () => {
  it('change only what they name', async () => {
    await prefer(ana, group, { archived: true, mutedUntil: IN_AN_HOUR, notify: 'mentions' });

    const changed = await prefer(ana, group, { pinned: true });

    expect(changed).toMatchObject({
      archived: true,
      pinned: true,
      muted: true,
      notify: 'mentions',
    });
  });

  it('are taken back as they were given', async () => {
    await prefer(ana, group, { archived: true, pinned: true, mutedUntil: IN_AN_HOUR });

    const changed = await prefer(ana, group, { archived: false, pinned: false, mutedUntil: null });

    expect(changed).toMatchObject({ archived: false, pinned: false, muted: false });
    expect(changed.pinnedOrder).toBeNull();
  });

  it('are nobody else’s', async () => {
    await prefer(ana, group, {
      archived: true,
      pinned: true,
      mutedUntil: IN_AN_HOUR,
      notify: 'none',
    });

    expect(await get(ben, group)).toMatchObject({
      archived: false,
      pinned: false,
      muted: false,
      notify: 'all',
    });
  });

  it('mute no longer than they say', async () => {
    const changed = await prefer(ana, group, { mutedUntil: AN_HOUR_AGO });

    expect(changed.muted).toBe(false);
  });

  it('leave updatedAt alone', async () => {
    const changed = await prefer(ana, group, { archived: true, pinned: true });

    expect(changed.updatedAt).toBe(group.updatedAt);
  });

  it('may be none', async () => {
    const unchanged = await prefer(ana, group, {});

    expect(unchanged).toEqual(group);
  });
});

describe('An archived conversation', () => {
  it('comes back with a new message, and may be archived again', async () => {
    await prefer(ana, group, { archived: true });
    await aMessage(ben, group);

    const back = await get(ana, group);
    const again = await prefer(ana, group, { archived: true });

    expect([back.archived, again.archived]).toEqual([false, true]);
  });

  it('stays where it is while it is muted', async () => {
    await prefer(ana, group, { archived: true, mutedUntil: IN_AN_HOUR });
    await aMessage(ben, group);

    const muted = await get(ana, group);
    const unmuted = await prefer(ana, group, { mutedUntil: null });

    expect([muted.archived, unmuted.archived]).toEqual([true, false]);
  });

  it('comes back without a write for anybody but the sender', async () => {
    await prefer(ana, group, { archived: true });
    const rowOf = async () => {
      const [row] = await parley.database.query(
        'select xmin from participants where conversation_id = $1 and user_id = $2',
        [group.id, ana.id],
      );
      return row;
    };
    const before = await rowOf();

    await aMessage(ben, group);

    expect(await rowOf()).toEqual(before);
  });
});

describe('Pinned conversations', () => {
  it('come after those pinned before, or where they are put', async () => {
    const [cleo, dora] = await users('cleo', 'dora');
    const first = await aGroup(cleo, [dora]);
    const second = await aGroup(cleo, [dora]);
    const third = await aGroup(cleo, [dora]);

    const orders = [
      await prefer(cleo, first, { pinned: true }),
      await prefer(cleo, second, { pinnedOrder: 7 }),
      await prefer(cleo, third, { pinned: true }),
      await prefer(cleo, second, { pinned: true }),
    ].map(({ pinned, pinnedOrder }) => [pinned, pinnedOrder]);

    expect(orders).toEqual([
      [true, 0],
      [true, 7],
      [true, 8],
      [true, 7],
    ]);
  });

  it('are not put anywhere while they are unpinned', async () => {
    const answer = await ana.api.PATCH('/api/conversations/{id}/preferences', {
      params: { path: { id: group.id } },
      body: { pinned: false, pinnedOrder: 1 },
    });

    expect(answer).toBeProblem(400, 'validation_failed', 'pinnedOrder');
  });
});

describe('A hidden conversation', () => {
  const listedBy = async ({ api }: Person, hidden?: boolean): Promise<string[]> => {
    const query = hidden === undefined ? {} : { hidden };
    const page = dataOf(await api.GET('/api/conversations', { params: { query } }));
    return page.items.map(({ id }) => id);
  };

  it('is not in the list, but can be opened, and found among the hidden', async () => {
    const hidden = dataOf(await hide(ana, group));

    expect(hidden.hidden).toBe(true);
    expect(await get(ana, group)).toEqual(hidden);
    expect(await listedBy(ana)).not.toContain(group.id);
    expect(await listedBy(ana, true)).toContain(group.id);
    expect(await listedBy(ben)).toContain(group.id);
  });

  it('is there again with the next message', async () => {
    await hide(ana, group);

    await aMessage(ben, group);

    expect(await get(ana, group)).toMatchObject({ hidden: false, unreadCount: 1 });
    expect(await listedBy(ana)).toContain(group.id);
    expect(await listedBy(ana, true)).not.toContain(group.id);
  });

  it('is told to whose it is alone', async () => {
    const [hers, his] = [await aCursor(ana), await aCursor(ben)];

    await hide(ana, group);

    const told = await eventsSince(ana, hers);
    expect(typesOf(told)).toEqual(['conversation.updated']);
    expect(told[0]?.data).toMatchObject({ id: group.id, hidden: true });
    expect(await eventsSince(ben, his)).toEqual([]);
  });
});
