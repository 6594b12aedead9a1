import type { NodeStatus } from './own-presence.js';

export type PresenceStatus = 'online' | 'away' | 'offline';

/** What others may know of somebody. */
export interface PresenceState {
  status: PresenceStatus;
  /** ISO 8601; while they are offline, and where it is remembered. */
  lastSeenAt: string | null;
}

/** What somebody is to whom they are not shown. */
export const UNSEEN: PresenceState = { status: 'offline', lastSeenAt: null };

interface Entry {
  /** What every node says that has a stream of theirs. */
  nodes: Map<string, Exclude<NodeStatus, 'gone'>>;
  told: PresenceStatus;
  toldAt: number;
  lastSeenAt: number | undefined;
}

/** Milliseconds between two times that people are told of the same person. */
const TELL_INTERVAL = 3000;

/** So many of those who are offline are remembered. */
const MAX_OFFLINE = 50_000;

/** Who is online, as put together from what all nodes say. */
export class PresenceBoard {
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new Set<string>();
  /** Those who are offline, longest first. */
  private readonly offline = new Set<string>();

  set(node: string, userId: string, status: NodeStatus, at: number): void {
    const entry = this.entries.get(userId) ?? newEntry();
    const before = statusOf(entry);
    if (status === 'gone') entry.nodes.delete(node);
    else entry.nodes.set(node, status);
    const after = statusOf(entry);
    if (before !== 'offline' && after === 'offline') entry.lastSeenAt = at;
    this.entries.set(userId, entry);
    if (after !== entry.told) this.changed.add(userId);
    this.remember(userId, entry);
  }

  /** What a node has said is taken back, but for those of whom it has said more since. */
  drop(node: string, at: number, except: ReadonlySet<string>): void {
    for (const [userId, { nodes }] of this.entries) {
      if (nodes.has(node) && !except.has(userId)) this.set(node, userId, 'gone', at);
    }
  }

  /** Whether people may have to be told of somebody: that they are gone, if nothing else. */
  isShown(userId: string): boolean {
    return (this.entries.get(userId)?.told ?? 'offline') !== 'offline' || this.changed.has(userId);
  }

  stateOf(userId: string): PresenceState {
    const entry = this.entries.get(userId);
    const status = entry === undefined ? 'offline' : statusOf(entry);
    const seenAt = status === 'offline' ? entry?.lastSeenAt : undefined;
    return { status, lastSeenAt: seenAt === undefined ? null : new Date(seenAt).toISOString() };
  }

  /** Somebody of whom people are to be told now; asked until there is nobody. */
  *changes(now: number): Generator<string> {
    for (const userId of this.changed) {
      const entry = this.entries.get(userId);
      const status = entry === undefined ? 'offline' : statusOf(entry);
      if (!isDue(status, entry, now)) continue;
      this.changed.delete(userId);
      if (entry === undefined || entry.told === status) continue;
      entry.told = status;
      entry.toldAt = now;
      yield userId;
    }
  }

  private remember(userId: string, { nodes }: Entry): void {
    this.offline.delete(userId);
    if (nodes.size > 0) return;
    this.offline.add(userId);
    if (this.offline.size <= MAX_OFFLINE) return;
    for (const oldest of this.offline) {
      this.offline.delete(oldest);
      this.entries.delete(oldest);
      this.changed.delete(oldest);
      return;
    }
  }
}

const newEntry = (): Entry => ({
  nodes: new Map(),
  told: 'offline',
  toldAt: -Infinity,
  lastSeenAt: undefined,
});

/** Who hides is hidden at once; the way back is what is throttled. */
const isDue = (status: PresenceStatus, entry: Entry | undefined, now: number): boolean =>
  status === 'offline' || now - (entry?.toldAt ?? -Infinity) >= TELL_INTERVAL;

/** Hidden on one node is hidden everywhere: the others may not have heard of it yet. */
function statusOf({ nodes }: Entry): PresenceStatus {
  const all = new Set(nodes.values());
  if (all.has('hidden')) return 'offline';
  if (all.has('online')) return 'online';
  return all.has('away') ? 'away' : 'offline';
}
