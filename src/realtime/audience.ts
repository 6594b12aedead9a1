import type { FeedRow } from '../feed/feed-log.js';
import { BlockedPairs } from './blocked-pairs.js';
import { isOfMessage } from './message-events.js';
import type { FeedMembership, UserFeedRepository } from './user-feed.repository.js';
import type { Viewer } from './variants.js';

/** What has to be known before a batch of events can be gone through without a wait. */
export interface AudiencePlan {
  /** By `place`: who joins in that transaction. */
  newcomers: Map<string, FeedMembership[]>;
  /** By user of whom something has changed: their conversations. */
  circles: Map<string, string[]>;
  /** Those of them who are told events here, as they are by now. */
  viewers: Map<string, Viewer>;
  /** By message that changes: who may not see it. */
  blind: Map<string, string[]>;
}

/**
 * Who of the users with a stream on this node is told what. Their conversations are loaded once and
 * then moved by the feed itself, so that joining and leaving take effect exactly at their place in
 * the order.
 */
export class Audience {
  /** By user, by conversation: the transaction in which they joined. */
  private readonly joined = new Map<string, Map<string, bigint>>();
  private readonly members = new Map<string, Set<string>>();
  private readonly viewers = new Map<string, Viewer>();
  readonly blocks: BlockedPairs;

  constructor(private readonly feeds: UserFeedRepository) {
    this.blocks = new BlockedPairs(feeds);
  }

  async include(userId: string): Promise<void> {
    if (this.joined.has(userId)) return;
    const [memberships, viewers] = await Promise.all([
      this.feeds.memberships([userId]),
      this.feeds.viewers([userId]),
      this.blocks.include(userId),
    ]);
    this.joined.set(userId, new Map());
    for (const viewer of viewers) this.viewers.set(userId, viewer);
    for (const membership of memberships) this.join(membership);
  }

  exclude(userId: string): void {
    for (const conversationId of this.joined.get(userId)?.keys() ?? []) {
      this.leave(conversationId, userId);
    }
    this.joined.delete(userId);
    this.viewers.delete(userId);
    this.blocks.exclude(userId);
  }

  clear(): void {
    this.joined.clear();
    this.members.clear();
    this.viewers.clear();
    this.blocks.clear();
  }

  /** Somebody who is told events, as the events so far have left them. */
  viewer(userId: string): Viewer {
    return this.viewers.get(userId) ?? { id: userId, showsReceipts: false };
  }

  isIn(userId: string, conversationId: string): boolean {
    return this.joined.get(userId)?.has(conversationId) ?? false;
  }

  conversationsOf(userId: string): string[] {
    return [...(this.joined.get(userId)?.keys() ?? [])];
  }

  membersOf(conversationId: string): ReadonlySet<string> {
    return this.members.get(conversationId) ?? NOBODY;
  }

  async planFor(rows: readonly FeedRow[]): Promise<AudiencePlan> {
    const changed = rows.filter(({ type }) => type === 'user.updated');
    const subjects = [...new Set(changed.flatMap(({ subjectId }) => subjectId ?? []))];
    return {
      newcomers: await this.newcomersTo(rows),
      circles: await this.circlesOf(subjects),
      viewers: await this.viewersAmong(subjects),
      blind: await this.blindTo(rows),
    };
  }

  /** Those of the events that somebody may be told; a few more than are told in the end. */
  concerning(rows: readonly FeedRow[], { newcomers, circles }: AudiencePlan): FeedRow[] {
    const joining = new Set([...newcomers.values()].flat().map((one) => one.conversationId));
    const isFollowed = (id: string): boolean => this.members.has(id) || joining.has(id);
    return rows.filter(({ recipientId, conversationId, subjectId }) => {
      if (recipientId !== null) return this.joined.has(recipientId);
      if (conversationId !== null) return isFollowed(conversationId);
      return this.joined.has(subjectId ?? '') || circles.get(subjectId ?? '')?.some(isFollowed);
    });
  }

  /** Goes past the next event. @returns the users to tell it */
  pass(row: FeedRow, { newcomers, circles, viewers, blind }: AudiencePlan): string[] {
    const { conversationId, recipientId, subjectId } = row;
    for (const newcomer of newcomers.get(place(row)) ?? []) this.join(newcomer);
    this.letGo(row);
    if (row.type === 'user.updated') this.renew(viewers.get(subjectId ?? ''));
    if (recipientId !== null) return this.present([recipientId]);
    if (conversationId !== null) {
      return without(this.membersAt(conversationId, row.xid), blind.get(subjectId ?? ''));
    }
    const circle = subjectId === null ? [] : (circles.get(subjectId) ?? []);
    const others = circle.flatMap((id) => [...(this.members.get(id) ?? [])]);
    return [...new Set([...this.present([subjectId]), ...others])];
  }

  /** Who goes is told so by an event of their own. */
  private letGo({ type, conversationId, recipientId, subjectId }: FeedRow): void {
    if (conversationId === null) return;
    if (type === 'participant.removed' && subjectId) this.leave(conversationId, subjectId);
    if (type === 'conversation.deleted' && recipientId) this.leave(conversationId, recipientId);
  }

  private renew(viewer: Viewer | undefined): void {
    if (viewer !== undefined && this.joined.has(viewer.id)) this.viewers.set(viewer.id, viewer);
  }

  private present(userIds: (string | null)[]): string[] {
    return userIds.filter((id): id is string => id !== null && this.joined.has(id));
  }

  private membersAt(conversationId: string, xid: string): string[] {
    const at = BigInt(xid);
    const members = this.members.get(conversationId) ?? [];
    return [...members].filter((userId) => {
      const since = this.joined.get(userId)?.get(conversationId);
      return since !== undefined && at >= since;
    });
  }

  /** Whom the events bring into conversations. */
  private async newcomersTo(rows: readonly FeedRow[]): Promise<Map<string, FeedMembership[]>> {
    const newcomers = new Map<string, FeedMembership[]>();
    for (const row of rows) {
      const { type, conversationId, subjectId: userId, xid: joinedXid } = row;
      if (type !== 'participant.added' || conversationId === null || userId === null) continue;
      if (!this.joined.has(userId)) continue;
      append(newcomers, place(row), { conversationId, userId, joinedXid });
    }
    for (const [row, founder] of await this.foundersOf(rows))
      append(newcomers, place(row), founder);
    return newcomers;
  }

  private async foundersOf(rows: readonly FeedRow[]): Promise<[FeedRow, FeedMembership][]> {
    const created = rows.filter(({ type }) => type === 'conversation.created');
    const ids = created.flatMap(({ conversationId }) => conversationId ?? []);
    const found = ids.length === 0 ? [] : await this.feeds.among(ids, [...this.joined.keys()]);
    const rowOf = new Map(created.map((row) => [row.conversationId, row]));
    return found.flatMap((founder) => {
      const row = rowOf.get(founder.conversationId);
      return row ? [[row, founder]] : [];
    });
  }

  /** Events about a user are told to everybody who shares a conversation with them. */
  private async circlesOf(subjects: readonly string[]): Promise<Map<string, string[]>> {
    const circles = new Map<string, string[]>();
    if (subjects.length === 0) return circles;
    for (const { userId, conversationId } of await this.feeds.memberships(subjects)) {
      append(circles, userId, conversationId);
    }
    return circles;
  }

  private async viewersAmong(subjects: readonly string[]): Promise<Map<string, Viewer>> {
    const present = this.present([...subjects]);
    const found = present.length === 0 ? [] : await this.feeds.viewers(present);
    return new Map(found.map((viewer) => [viewer.id, viewer]));
  }

  /** A message that is new is one that everybody sees; asking for those would cost every batch. */
  private async blindTo(rows: readonly FeedRow[]): Promise<Map<string, string[]>> {
    const blind = new Map<string, string[]>();
    const changes = rows.filter(({ type }) => isOfMessage(type) && type !== 'message.created');
    if (changes.length === 0) return blind;
    const messageIds = changes.flatMap(({ subjectId }) => subjectId ?? []);
    for (const { messageId, userId } of await this.feeds.blindTo(messageIds)) {
      append(blind, messageId, userId);
    }
    return blind;
  }

  private join({ conversationId, userId, joinedXid }: FeedMembership): void {
    const conversations = this.joined.get(userId);
    if (conversations === undefined) return;
    conversations.set(conversationId, BigInt(joinedXid));
    const members = this.members.get(conversationId) ?? new Set();
    this.members.set(conversationId, members.add(userId));
  }

  private leave(conversationId: string, userId: string): void {
    this.joined.get(userId)?.delete(conversationId);
    const members = this.members.get(conversationId);
    members?.delete(userId);
    if (members?.size === 0) this.members.delete(conversationId);
  }
}

const without = (userIds: string[], others: readonly string[] = []): string[] =>
  others.length === 0 ? userIds : userIds.filter((id) => !others.includes(id));

const NOBODY: ReadonlySet<string> = new Set();

const place = ({ xid, conversationId }: FeedRow): string => `${xid} ${conversationId ?? ''}`;

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
