import type { PresenceSetting } from './presence-setting.entity.js';

/** Milliseconds without a sign of activity after which somebody is away. */
const AWAY_AFTER = 5 * 60_000;

/** Milliseconds somebody may be gone before it counts: a connection that flaps is told once. */
export const GRACE = 8000;

/** What a node says of a user of its own. `hidden`: connected, and not to be seen. */
export type NodeStatus = 'online' | 'away' | 'hidden' | 'gone';

interface Own {
  streams: number;
  isAway: boolean;
  /** Unknown until it has been read: nobody is shown before. */
  setting: PresenceSetting | undefined;
  announced: NodeStatus;
}

/** The users with streams on this node. */
export class OwnPresence {
  private readonly users = new Map<string, Own>();
  /** Since when they have done nothing; the longest first. */
  private readonly active = new Map<string, number>();
  /** Since when they have had no stream; the longest first. */
  private readonly leaving = new Map<string, number>();
  private readonly changed = new Set<string>();

  connected(userId: string, now: number): void {
    const own = this.users.get(userId);
    if (own === undefined) {
      const fresh = { streams: 1, isAway: false, setting: undefined, announced: 'gone' as const };
      this.users.set(userId, fresh);
    } else own.streams++;
    this.leaving.delete(userId);
    this.activeAt(userId, now);
  }

  disconnected(userId: string, now: number): void {
    const own = this.users.get(userId);
    if (own === undefined || own.streams === 0) return;
    own.streams--;
    if (own.streams === 0) this.leaving.set(userId, now);
  }

  activeAt(userId: string, now: number): void {
    const own = this.users.get(userId);
    if (own === undefined) return;
    this.active.delete(userId);
    this.active.set(userId, now);
    own.isAway = false;
    this.changed.add(userId);
  }

  /** Those whose setting is to be read. */
  unknown(): string[] {
    return [...this.changed].filter((id) => {
      const own = this.users.get(id);
      return own !== undefined && own.setting === undefined;
    });
  }

  knows(userId: string): boolean {
    return this.users.has(userId);
  }

  /** @param setting undefined: to be read again */
  set(userId: string, setting: PresenceSetting | undefined): void {
    const own = this.users.get(userId);
    if (own === undefined) return;
    own.setting = setting;
    this.changed.add(userId);
  }

  /** For when somebody may have changed theirs unheard. */
  all(): string[] {
    return [...this.users.keys()];
  }

  /** What is to be announced now. */
  changes(now: number): [userId: string, status: NodeStatus][] {
    this.letTimePass(now);
    const changes: [string, NodeStatus][] = [];
    for (const userId of this.changed) {
      const status = this.statusOf(userId);
      if (status === undefined) continue;
      this.changed.delete(userId);
      const own = this.users.get(userId);
      if (own?.announced === status) continue;
      changes.push([userId, status]);
      if (own) own.announced = status;
    }
    return changes;
  }

  /** What has been announced of everybody. */
  census(): [userId: string, status: NodeStatus][] {
    return [...this.users]
      .filter(([, { announced }]) => announced !== 'gone')
      .map(([userId, { announced }]) => [userId, announced]);
  }

  private letTimePass(now: number): void {
    for (const [userId, since] of this.leaving) {
      if (now - since < GRACE) break;
      this.forget(userId);
    }
    for (const [userId, since] of this.active) {
      if (now - since < AWAY_AFTER) break;
      this.active.delete(userId);
      const own = this.users.get(userId);
      if (own !== undefined) own.isAway = true;
      this.changed.add(userId);
    }
  }

  private forget(userId: string): void {
    const wasAnnounced = this.users.get(userId)?.announced !== 'gone';
    this.users.delete(userId);
    this.leaving.delete(userId);
    this.active.delete(userId);
    if (wasAnnounced) this.changed.add(userId);
    else this.changed.delete(userId);
  }

  private statusOf(userId: string): NodeStatus | undefined {
    const own = this.users.get(userId);
    if (own === undefined) return 'gone';
    if (own.setting === undefined) return undefined;
    if (own.setting === 'invisible') return 'hidden';
    return own.setting === 'away' || own.isAway ? 'away' : 'online';
  }
}
