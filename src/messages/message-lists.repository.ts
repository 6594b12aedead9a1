import { Injectable } from '@nestjs/common';
import type { Listed } from '../common/page.js';
import { ConversationNotFound } from '../conversations/conversations.errors.js';
import { Database } from '../database/database.js';
import {
  type AroundQuery,
  aroundSql,
  type ConversationListQuery,
  type EverywhereQuery,
  everywhereSql,
  inConversationSql,
} from './message-lists.sql.js';

/** The row that a conversation without messages still gives. */
interface NoneListed {
  item: null;
}

export type ListedAround = Listed & { isBefore: boolean };

/** Lists of messages: access and page in one round trip. */
@Injectable()
export class MessageListsRepository {
  constructor(private readonly database: Database) {}

  /** @throws ConversationNotFound where one is named and the user is not in it */
  async everywhere(query: EverywhereQuery): Promise<Listed[]> {
    const { text, values } = everywhereSql(query);
    const rows = await this.database.query<Listed | NoneListed>(text, values);
    return query.conversationId === undefined ? rows.filter(isListed) : accessible(rows);
  }

  /** @throws ConversationNotFound */
  async inConversation(query: ConversationListQuery): Promise<Listed[]> {
    const { text, values } = inConversationSql(query);
    return accessible(await this.database.query<Listed | NoneListed>(text, values));
  }

  /**
   * Oldest first.
   * @throws ConversationNotFound
   */
  async around(query: AroundQuery): Promise<ListedAround[]> {
    const { text, values } = aroundSql(query);
    return accessible(await this.database.query<ListedAround | NoneListed>(text, values));
  }
}

/** @throws ConversationNotFound */
function accessible<T extends Listed>(rows: (T | NoneListed)[]): T[] {
  if (rows.length === 0) throw new ConversationNotFound();
  return rows.filter(isListed);
}

const isListed = <T extends Listed>(row: T | NoneListed): row is T => row.item !== null;
