import type { FeedRow } from '../feed/feed-log.js';
import type { UserFeedRepository } from './user-feed.repository.js';

interface Blocked {
  people: Set<string>;
  /** Their direct conversations with these. */
  conversations: Set<string>;
}

/** Between whom nothing ephemeral is told: of the users with a stream on this node, and all others. */
export class BlockedPairs {
  private readonly blocked = new Map<string, Blocked>();

  constructor(private readonly feeds: UserFeedRepository) {}

  async include(...userIds: readonly string[]): Promise<void> {
    const found = await this.feeds.blocks(userIds);
    for (const userId of userIds) {
      this.blocked.set(userId, { people: new Set(), conversations: new Set() });
    }
    for (const { userId, otherId, conversationId } of found) {
      const blocked = this.blocked.get(userId);
      blocked?.people.add(otherId);
      if (conversationId !== null) blocked?.conversations.add(conversationId);
    }
  }

  exclude(userId: string): void {
    this.blocked.delete(userId);
  }

  clear(): void {
    this.blocked.clear();
  }

  /**
   * Goes past events. Both ends may have streams here, though only one of them is told.
   * @returns the two of each block that has come or gone
   */
  async pass(rows: readonly FeedRow[]): Promise<[string, string][]> {
    const changed = rows.flatMap(({ type, recipientId, subjectId }): [string, string][] =>
      BLOCK_TYPES.includes(type) && recipientId && subjectId ? [[recipientId, subjectId]] : [],
    );
    const present = [...new Set(changed.flat())].filter((userId) => this.blocked.has(userId));
    if (present.length > 0) await this.include(...present);
    return changed;
  }

  /** @param userId with a stream on this node */
  isBlocked(userId: string, otherId: string): boolean {
    return this.blocked.get(userId)?.people.has(otherId) ?? false;
  }

  /** Whether it is the direct conversation of such two. @param userId with a stream on this node */
  isSilent(userId: string, conversationId: string): boolean {
    return this.blocked.get(userId)?.conversations.has(conversationId) ?? false;
  }
}

const BLOCK_TYPES: readonly string[] = ['block.added', 'block.removed'];
