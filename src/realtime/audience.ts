import type { FeedRow } from '../feed/feed-log.js';
import type { FeedMembership, UserFeedRepository } from './user-feed.repository.js';

/**
 * Who of the users with a stream on this node is told what. Their conversations are loaded once and
 * then moved by the feed itself, so that joining and leaving take effect exactly at their place in
 * the order.
 */
export class Audience {
  /** By user, by conversation: the transaction in which they joined. */
  private readonly joined = new Map<string, Map<string, bigint>>();
  private readonly members = new Map<string, Set<string>>();

  constructor(private readonly feeds: UserFeedRepository) {}

  async include(userId: string): Promise<void> {
    if (this.joined.has(userId)) return;
    const memberships = await this.feeds.memberships([userId]);
    this.joined.set(userId, new Map());
    for (const membership of memberships) this.join(membership);
  }

  exclude(userId: string): void {
    for (const conversationId of this.joined.get(userId)?.keys() ?? []) {
      this.leave(conversationId, userId);
    }
    this.joined.delete(userId);
  }

  isIn(userId: string, conversationId: string): boolean {
    return this.joined.get(userId)?.has(conversationId) ?? false;
  }

  conversationsOf(userId: string): string[] {
    return [...(this.joined.get(userId)?.keys() ?? [])];
  }

  membersOf(conversationId: string): Iterable<string> {
    return this.members.get(conversationId) ?? [];
  }

  /** Goes through events in order. @returns the users to tell each */
  async follow(rows: readonly FeedRow[]): Promise<Map<FeedRow, string[]>> {
    const newcomers = await this.newcomersTo(rows);
    const acquaintances = await this.acquaintancesOf(rows);
    const receivers = new Map<FeedRow, string[]>();
    for (const row of rows) {
      for (const newcomer of newcomers.get(row) ?? []) this.join(newcomer);
      receivers.set(row, acquaintances.get(row) ?? this.of(row));
      this.letGo(row);
    }
    return receivers;
  }

  private of({ recipientId, conversationId, xid }: FeedRow): string[] {
    if (recipientId !== null) return this.joined.has(recipientId) ? [recipientId] : [];
    const at = BigInt(xid);
    const members = this.members.get(conversationId ?? '') ?? [];
    return [...members].filter((userId) => {
      const since = this.joined.get(userId)?.get(conversationId ?? '');
      return since !== undefined && at >= since;
    });
  }

  /** Whom an event brings into its conversation. */
  private async newcomersTo(rows: readonly FeedRow[]): Promise<Map<FeedRow, FeedMembership[]>> {
    const created = rows.filter(({ type }) => type === 'conversation.created');
    const ids = created.flatMap(({ conversationId }) => conversationId ?? []);
    const all = ids.length === 0 ? [] : await this.feeds.among(ids, [...this.joined.keys()]);
    return new Map(
      rows.map((row) => {
        const { type, conversationId, subjectId, xid } = row;
        if (type === 'participant.added' && conversationId !== null && subjectId !== null) {
          return [row, [{ conversationId, userId: subjectId, joinedXid: xid }]];
        }
        const isCreated = type === 'conversation.created';
        return [row, isCreated ? all.filter((one) => one.conversationId === conversationId) : []];
      }),
    );
  }

  /** Of events about a user: everybody who shares a conversation with them. */
  private async acquaintancesOf(rows: readonly FeedRow[]): Promise<Map<FeedRow, string[]>> {
    const updates = rows.filter(({ type }) => type === 'user.updated');
    if (updates.length === 0) return new Map();
    const subjects = updates.flatMap(({ subjectId }) => subjectId ?? []);
    const memberships = await this.feeds.memberships(subjects);
    return new Map(
      updates.map((row) => {
        const shared = memberships.filter(({ userId }) => userId === row.subjectId);
        const others = shared.flatMap(({ conversationId }) => [
          ...(this.members.get(conversationId) ?? []),
        ]);
        const self = this.joined.has(row.subjectId ?? '') ? [row.subjectId ?? ''] : [];
        return [row, [...new Set([...self, ...others])]];
      }),
    );
  }

  private letGo({ type, conversationId, recipientId }: FeedRow): void {
    const isOut = type === 'participant.removed' || type === 'conversation.deleted';
    if (isOut && conversationId !== null && recipientId !== null) {
      this.leave(conversationId, recipientId);
    }
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
