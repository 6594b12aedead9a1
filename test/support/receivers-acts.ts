import type { FeedEventType } from '../../src/feed/feed-event-types.js';
import type { EphemeralType } from '../../src/realtime/ephemeral.js';
import { dataOf, type Person } from './given.js';
import { aCode, accept, at, type Group } from './groups.js';
import { INSIDE, type Name, requireDone, type World } from './receivers-world.js';
import { one, schedule } from './scheduled.js';
import { aStream } from './socket.js';

export interface Case {
  what: string;
  told: readonly Name[];
  /** Prepares, and gives what then happens. */
  act: (world: World) => Promise<() => Promise<unknown>>;
}

/** By type of event. */
export type Cases = Partial<Record<FeedEventType | EphemeralType, readonly Case[]>>;

type Act = (world: World) => Promise<unknown>;

/** What needs nothing but what is there. */
export const when = (what: string, told: readonly Name[], act: Act): Case => ({
  what,
  told,
  act: (world) => Promise.resolve(() => act(world)),
});

/** @param first is done before anybody listens; what it gives is what the act is given */
export const after = <T>(
  first: (world: World) => Promise<T>,
  what: string,
  told: readonly Name[],
  act: (world: World, given: T) => Promise<unknown>,
): Case => ({
  what,
  told,
  act: async (world) => {
    const given = requireDone(await first(world));
    return () => act(world, given);
  },
});

export const allBut = (...names: Name[]): Name[] => INSIDE.filter((name) => !names.includes(name));
export const MEMBER_ALONE = ['member'] as const;
export const BOTH_OF_DIRECT = ['owner', 'blocked'] as const;

export const edit = ({ api }: Person, message: { id: string }) =>
  api.PATCH('/api/messages/{id}', { ...at(message), body: { body: 'changed' } });

const move = ({ api }: Person, what: 'read' | 'delivered', group: Group, seq: number) =>
  api.PUT(`/api/conversations/{id}/${what}`, { ...at(group), body: { seq } });

export const retitle = ({ api }: Person, group: Group) =>
  api.PATCH('/api/conversations/{id}', { ...at(group), body: { title: 'Six' } });

export const describeOneself = ({ api }: Person) =>
  api.PATCH('/api/users/me', { body: { bio: `as of ${Date.now()}` } });

export const aCodeToAskWith = ({ owner, group }: World) =>
  aCode(owner, group, { requiresApproval: true });

export async function aRequest(world: World): Promise<void> {
  await accept(world.stranger, await aCodeToAskWith(world));
}

export async function aScheduledMessage({ member, group: { id } }: World) {
  return one(id, dataOf(await schedule(member, id)).id);
}

export const choose = ({ api }: Person, status: 'auto' | 'away') =>
  api.PUT('/api/users/me/presence', { body: { status } });

/** Resolves once it is done: what it tells has been told by then. */
export async function type(
  what: 'start' | 'stop',
  person: Person,
  { id: conversationId }: Group,
): Promise<void> {
  const socket = await aStream(person);
  socket.say({ type: `typing.${what}`, conversationId, ref: 1 });
  expect(await socket.answer(1)).toEqual({ type: 'ack', ref: 1 });
  await socket.close();
}

/** One person's presence is told every three seconds at most, to all at once. */
export const goAway = (name: Name) => async (world: World) => {
  const { id } = world[name];
  await choose(world[name], 'away');
  await world.hears('admin', ({ data }) => {
    const { userId, status } = (data ?? {}) as { userId?: string; status?: string };
    return userId === id && status === 'away';
  });
};

export const receipts = (what: 'read' | 'delivered'): Case[] => [
  when('in the group', allBut('discreet'), ({ member, group, recent: { seq } }) =>
    move(member, what, group, seq),
  ),
  when('by who hides theirs', ['discreet'], ({ discreet, group, recent: { seq } }) =>
    move(discreet, what, group, seq),
  ),
  when('by who is blocked, in what they have', BOTH_OF_DIRECT, (world) =>
    move(world.blocked, what, world.direct, world.lastDirect.seq),
  ),
];
