import { Injectable } from '@nestjs/common';
import type { Listed, PageRequest } from '../common/page.js';
import type { SendRefusal } from '../conversations/conversations.errors.js';
import type { StoredReactionCount } from '../conversations/message-reactions.sql.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import {
  ADD_SQL,
  FORGET_SQL,
  LIST_SQL,
  LOCK_REACTED_SQL,
  LOCK_SQL,
  OWN_SQL,
  REMOVE_OF_SQL,
  REMOVE_SQL,
} from './reactions.sql.js';

/** A message that is locked until the transaction ends. */
export interface ReactableMessage {
  isDeleted: boolean;
  /** Why the user may say nothing in its conversation. */
  refusal: SendRefusal | null;
  counts: StoredReactionCount[];
}

/** Somebody's reaction to a message. */
export interface OneReaction {
  messageId: string;
  userId: string;
  emoji: string;
}

@Injectable()
export class ReactionsRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /** @returns undefined where the user may not see it */
  async lock(
    messageId: string,
    userId: string,
    transaction: Queryable,
  ): Promise<ReactableMessage | undefined> {
    const [row] = await transaction.query<ReactableMessage>(LOCK_SQL, [messageId, userId]);
    return row;
  }

  /** What somebody has reacted with to a message. */
  async own(messageId: string, userId: string, transaction: Queryable): Promise<string[]> {
    const rows = await transaction.query<{ emoji: string }>(OWN_SQL, [messageId, userId]);
    return rows.map(({ emoji }) => emoji);
  }

  /** @param reaction to a message that is locked */
  async add({ messageId, userId, emoji }: OneReaction, transaction: Transaction): Promise<void> {
    await transaction.query(ADD_SQL, [messageId, userId, emoji]);
    this.feed.wakeAfter(transaction);
  }

  /** @param reaction to a message that is locked */
  async remove({ messageId, userId, emoji }: OneReaction, transaction: Transaction): Promise<void> {
    await transaction.query(REMOVE_SQL, [messageId, userId, emoji]);
    this.feed.wakeAfter(transaction);
  }

  /** Takes back what somebody has reacted with to some messages. @returns how many, at most `limit` */
  async removeOf(userId: string, limit: number, transaction: Transaction): Promise<number> {
    const values = [userId, limit];
    const messages = await transaction.query<{ id: string }>(LOCK_REACTED_SQL, values);
    await transaction.query(REMOVE_OF_SQL, [userId, messages.map(({ id }) => id)]);
    this.feed.wakeAfter(transaction);
    return messages.length;
  }

  async forget(messageIds: readonly string[], transaction: Queryable): Promise<void> {
    await transaction.query(FORGET_SQL, [messageIds]);
  }

  /** @returns undefined where the user may not see the message */
  async list(
    messageId: string,
    userId: string,
    emoji: string | undefined,
    { cursor, limit }: PageRequest,
  ): Promise<Listed[] | undefined> {
    const rows = await this.database.query<Listed | { item: null }>(
      LIST_SQL[cursor?.direction ?? 'next'],
      [messageId, userId, emoji, ...(cursor?.key ?? [null, null, null]), limit + 1],
    );
    return rows.length === 0 ? undefined : rows.filter((row): row is Listed => row.item !== null);
  }
}
