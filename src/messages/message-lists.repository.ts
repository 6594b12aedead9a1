import { Injectable } from '@nestjs/common';
import type { Listed } from '../common/page.js';
import { ConversationNotFound } from '../conversations/conversations.errors.js';
import { Database } from '../database/database.js';
import {
  type AroundQuery,
  aroundSql,
  type ConversationListQuery,
  everywhereSql,
  inConversationSql,
  type ListQuery,
} from './message-lists.sql.js';

/** A row of a list that a conversation without messages still has, to tell it from none. */
type MaybeListed<Extra = object> = (Listed | { item: null }) & Extra;

/** Lists of messages: access and page in one round trip. */
@Injectable()
export class MessageListsRepository {
  constructor(private readonly database: Database) {}

  /** @throws ConversationNotFound where `conversationId` is given and the user is not in it */
  async everywhere(query: ListQuery, conversationId: string | undefined): Promise<Listed[]> {
    const { text, values } = everywhereSql(query, conversationId);
    const rows = await this.database.query<MaybeListed>(text, values);
    if (conversationId !== undefined) requireRows(rows);
    return rows.filter(isListed);
  }

  /** @throws ConversationNotFound */
  async inConversation(query: ConversationListQuery): Promise<Listed[]> {
    const { text, values } = inConversationSql(query);
    const rows = await this.database.query<MaybeListed>(text, values);
    requireRows(rows);
    return rows.filter(isListed);
  }

  /**
   * Oldest first.
   * @throws ConversationNotFound
   */
  async around(query: AroundQuery): Promise<(Listed & { isBefore: boolean })[]> {
    const { text, values } = aroundSql(query);
    const rows = await this.database.query<MaybeListed<{ isBefore: boolean }>>(text, values);
    requireRows(rows);
    return rows.filter((row): row is Listed & { isBefore: boolean } => isListed(row));
  }
}

const isListed = (row: MaybeListed): row is Listed => row.item !== null;

function requireRows(rows: readonly unknown[]): void {
  if (rows.length === 0) throw new ConversationNotFound();
}
