import { jest } from '@jest/globals';
import type { FeedRow } from '../feed/feed-log.js';
import { LIMITS } from './limits.js';
import { CONVERSATION, World } from './presence.spec-world.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const after = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe('Presence', () => {
  let world: World;

  beforeEach(() => {
    jest.useFakeTimers();
    world = new World();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('is told to those who share a conversation, here and on other nodes, never to themselves', async () => {
    const here = world.node('ana', 'ben');
    const there = world.node('cleo');

    here.presence.connected('ana');
    await after(2 * SECOND);

    const online = { userId: 'ana', status: 'online', lastSeenAt: null };
    expect(here.told).toEqual([{ to: ['ben'], ...online }]);
    expect(there.told).toEqual([{ to: ['cleo'], ...online }]);
  });

  it('is told to 100 members of a conversation, and to none where there are more', async () => {
    const people = Array.from({ length: LIMITS.presenceAudience }, (_, index) => `p${index}`);
    const few = world.node(...people);
    const many = world.node('ana', ...people);

    for (const node of [few, many]) node.presence.connected('p0');
    await after(2 * SECOND);

    expect(few.told).toMatchObject([{ to: people.slice(1), userId: 'p0' }]);
    expect(many.told).toEqual([]);
  });

  it('is away after five minutes, and back with the first activity', async () => {
    const here = world.node('ana', 'ben');
    here.presence.connected('ana');
    await after(5 * MINUTE + SECOND);
    expect(here.statusOf('ana')).toBe('away');

    here.presence.active('ana');
    await after(4 * SECOND);

    expect(here.told.map(({ status }) => status)).toEqual(['online', 'away', 'online']);
  });

  it('is offline some seconds after the last stream, with when they were last seen', async () => {
    const here = world.node('ana', 'ben');
    const there = world.node('cleo');
    here.presence.connected('ana');
    here.presence.connected('ana');
    await after(10 * SECOND);
    here.presence.disconnected('ana');
    await after(20 * SECOND);
    expect(here.statusOf('ana')).toBe('online');
    here.leave('ana');
    const left = Date.now();
    await after(10 * SECOND);

    for (const { told } of [here, there]) {
      expect(told.map(({ status }) => status)).toEqual(['online', 'offline']);
      expect(Math.abs(Date.parse(told[1]?.lastSeenAt ?? '') - left)).toBeLessThan(SECOND);
    }
  });

  it('is told once of a connection that flaps', async () => {
    const here = world.node('ana', 'ben');
    for (let turn = 0; turn < 100; turn++) {
      here.presence.connected('ana');
      await after(300);
      here.presence.disconnected('ana');
      await after(300);
    }

    expect(here.told).toHaveLength(1);
    expect(world.reads).toBe(1);
  });

  it('is offline to everybody, on every node, for somebody invisible', async () => {
    const here = world.node('ana', 'ben');
    const there = world.node('ana', 'cleo');
    here.presence.connected('ana');
    there.presence.connected('ana');
    await after(5 * SECOND);

    await here.presence.choose('ana', 'invisible');
    await after(SECOND);

    for (const node of [here, there]) {
      expect(node.statusOf('ana')).toBe('offline');
      expect(node.told.map(({ status }) => status)).toEqual(['online', 'offline']);
    }
  });

  it('never shows somebody invisible who comes back, not for a moment', async () => {
    world.settings.set('ana', 'invisible');
    const here = world.node('ana', 'ben');
    const there = world.node('cleo');
    here.presence.connected('ana');
    await after(MINUTE);
    here.leave('ana');
    await after(MINUTE);

    expect([...here.told, ...there.told]).toEqual([]);
    expect(there.presence.stateOf('ana')).toEqual({ status: 'offline', lastSeenAt: null });
  });

  it('is throttled however often the setting changes', async () => {
    const here = world.node('ana', 'ben');
    here.presence.connected('ana');
    for (let turn = 0; turn < 100; turn++) {
      await here.presence.choose('ana', turn % 2 === 0 ? 'invisible' : 'auto');
      await after(60);
    }
    await after(5 * SECOND);

    expect(here.told.length).toBeLessThan(8);
    expect(here.told.at(-1)?.status).toBe('online');
  });

  it('is known to a node that has just begun', async () => {
    const here = world.node('ana');
    here.presence.connected('ana');
    await after(SECOND);

    const late = world.node('ben');
    here.missed?.(late.id);
    late.missed?.(here.id);
    await after(10 * SECOND);

    expect(late.statusOf('ana')).toBe('online');
  });

  it('of the people of a node that is gone ends, unless they are on another', async () => {
    const here = world.node('cleo');
    const killed = world.node('ana', 'ben');
    killed.presence.connected('ana');
    killed.presence.connected('ben');
    await after(SECOND);
    here.gone?.(killed.id);
    here.local.push('ben');
    here.presence.connected('ben');
    await after(10 * SECOND);

    expect(here.statusOf('ana')).toBe('offline');
    expect(here.statusOf('ben')).toBe('online');
    expect(here.told.map(({ userId, status }) => `${userId} ${status}`)).toEqual([
      'ana online',
      'ben online',
      'ana offline',
    ]);
  });

  it('mends itself where a note was lost', async () => {
    const here = world.node('ana', 'ben');
    const there = world.node('cleo');
    here.presence.connected('ana');
    await after(SECOND);
    const listener = there.heard.get('presence');
    there.heard.delete('presence');
    here.leave('ana');
    await after(20 * SECOND);
    if (listener) there.heard.set('presence', listener);
    expect(there.statusOf('ana')).toBe('online');

    there.missed?.(here.id);
    await after(10 * SECOND);

    expect(there.statusOf('ana')).toBe('offline');
  });

  it('is no longer told to a conversation they were removed from', async () => {
    const here = world.node('ana');
    const there = world.node('cleo');
    here.presence.connected('ana');
    await after(SECOND);
    const row = { type: 'participant.removed', subjectId: 'ana', conversationId: CONVERSATION };

    there.follow?.([row as FeedRow]);
    there.gone?.(here.id);
    await after(20 * SECOND);

    expect(there.statusOf('ana')).toBe('offline');
    expect(there.told.map(({ status }) => status)).toEqual(['online']);
  });

  it('of a thousand people at once is told bit by bit, with a read or two', async () => {
    world.roomSize = 100;
    const people = Array.from({ length: 1000 }, (_, index) => `user-${index}`);
    const here = world.node(...people);
    for (const id of people) here.presence.connected(id);
    await after(SECOND);
    const inASecond = here.told.reduce((sum, { to }) => sum + to.length, 0);
    await after(2 * MINUTE);

    expect(inASecond).toBeLessThan(25_000);
    expect(here.told).toHaveLength(1000);
    expect(world.reads).toBeLessThanOrEqual(2);
    for (const id of people) here.presence.active(id);
    await after(MINUTE);
    expect(world.reads).toBeLessThanOrEqual(2);
  });
});
