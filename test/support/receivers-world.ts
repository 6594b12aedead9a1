import { randomUUID } from 'node:crypto';
import { block, unblock } from './blocks.js';
import type { FeedEvent } from './feed.js';
import { Follower } from './follower.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  logIn,
  type Message,
  type Person,
  users,
} from './given.js';
import { add, at, change, type Group, putOut, setRole } from './groups.js';

/** Who may read all of the group. */
export const READERS = ['owner', 'admin', 'member', 'addedLater', 'discreet'] as const;

/** Who is in the group; who came last sees only what has been said since. */
export const INSIDE = [...READERS, 'sinceJoin'] as const;

const OUTSIDE = ['removed', 'blocked', 'stranger'] as const;

const EVERYBODY = [...INSIDE, ...OUTSIDE] as const;
export type Name = (typeof EVERYBODY)[number];

export type People = Record<Name, Person>;

/** All kinds of people around a group, and what they may do something to. */
export interface World extends People {
  group: Group;
  /** Of the member, from before the last came. */
  old: Message;
  /** Of the owner, from when all were there. */
  recent: Message;
  /** Between the owner and somebody whom they have blocked since. */
  direct: Group;
  lastDirect: Message;
  /** Resolves once somebody is told this. */
  hears: (name: Name, isIt: (event: FeedEvent) => boolean) => Promise<void>;
}

/** People who are there for a whole file, each with another device that is told all they are told. */
export class Cast {
  private constructor(
    readonly people: People,
    private readonly followers: Record<Name, Follower>,
    private readonly clerk: Person,
  ) {}

  static async gather(): Promise<Cast> {
    const [clerk] = await users('clerk');
    const people = await forEverybody(async (name) => (await users(name.toLowerCase()))[0]);
    await people.discreet.api.PATCH('/api/users/me', { body: { readReceipts: false } });
    await forEverybody((name) => aDirectConversation(clerk, people[name]));
    const followers = await forEverybody(async (name) =>
      Follower.of({ ...people[name], ...(await logIn(people[name].username)) }),
    );
    return new Cast(people, followers, clerk);
  }

  /** A group anew; everybody else stays who they are. */
  async arrange(): Promise<World> {
    const [inGroup, inDirect] = await Promise.all([this.aGroup(), this.aDirectConversation()]);
    const hears: World['hears'] = (name, isIt) => this.followers[name].hears(isIt);
    return { ...this.people, ...inGroup, ...inDirect, hears };
  }

  private async aGroup(): Promise<Pick<World, 'group' | 'old' | 'recent'>> {
    const { owner, admin, member, removed, addedLater, discreet, sinceJoin } = this.people;
    const group = await aGroup(owner, [admin, member, removed, discreet]);
    const [old] = await Promise.all([
      aMessage(member, group, 'old'),
      setRole(owner, group, admin, 'admin'),
      putOut(owner, group, removed),
      add(owner, group, addedLater),
    ]);
    await change(owner, group, { historyVisibility: 'sinceJoin' });
    await add(owner, group, sinceJoin);
    return { group, old, recent: await aMessage(owner, group, 'recent') };
  }

  private async aDirectConversation(): Promise<Pick<World, 'direct' | 'lastDirect'>> {
    const { owner, blocked } = this.people;
    await unblock(owner, blocked);
    const direct = await aDirectConversation(owner, blocked);
    const lastDirect = await aMessage(owner, direct, 'direct');
    await block(owner, blocked);
    return { direct, lastDirect };
  }

  /** Ends the group, where the case has not: who was in it shares nothing any more. */
  async disperse({ owner, group }: World): Promise<void> {
    await owner.api.DELETE('/api/conversations/{id}', at(group));
  }

  /** Who is told events of a type while something happens, each as often as they are. */
  async toldOf(type: string, act: () => Promise<unknown>): Promise<Name[]> {
    const begins = await this.mark();
    await forEverybody((name) => this.followers[name].goOnAfter(begins));
    requireDone(await act());
    const ends = await this.mark();
    const told = await forEverybody((name) => this.followers[name].before(ends));
    return EVERYBODY.flatMap((name) =>
      told[name].flatMap((event) => (event.type === type ? [name] : [])),
    );
  }

  /** An event that everybody is told: the clerk is known to all, who do not know each other by that. */
  private async mark(): Promise<(event: FeedEvent) => boolean> {
    const { clerk } = this;
    const bio = randomUUID();
    requireDone(await clerk.api.PATCH('/api/users/me', { body: { bio } }));
    return ({ data }) => JSON.stringify(data).includes(bio);
  }
}

/** What was refused would tell nobody, and so show nothing. */
export function requireDone<T>(answer: T): T {
  const { error } = (answer ?? {}) as { error?: unknown };
  if (error !== undefined) throw new Error(`refused: ${JSON.stringify(error)}`);
  return answer;
}

async function forEverybody<T>(make: (name: Name) => Promise<T>): Promise<Record<Name, T>> {
  const made = EVERYBODY.map(async (name) => [name, await make(name)] as const);
  return Object.fromEntries(await Promise.all(made)) as Record<Name, T>;
}
