import { Injectable } from '@nestjs/common';
import type { Cursor } from '../common/cursor.js';
import type { Listed } from '../common/page.js';
import { ConversationNotFound } from '../conversations/conversations.errors.js';
import { Database } from '../database/database.js';
import type { MessageFilterDto } from './dto/message-requests.dto.js';
import { AROUND_SQL, EVERYWHERE_SQL, IN_CONVERSATION_SQL } from './message-lists.sql.js';

export interface ListQuery {
  userId: string;
  conversationId: string | undefined;
  filter: MessageFilterDto;
  /** Rows to read (around a place: on either side), one more than the page shows. */
  rows: number;
}

export interface Stretch {
  /** Both ends are excluded. */
  after: number;
  before: number;
  order: 'asc' | 'desc';
}

/** A `seq`, a time (the first message from then on), or with neither the first unread. */
export interface Place {
  seq?: string;
  sentAt?: string;
}

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
  async everywhere(query: ListQuery, cursor: Cursor | undefined): Promise<Listed[]> {
    const [sentAt, conversationId, seq] = cursor?.key ?? [];
    const rows = await this.database.query<Listed | NoneListed>(
      EVERYWHERE_SQL[cursor?.direction ?? 'next'],
      [...valuesOf(query), sentAt, conversationId, seq],
    );
    return query.conversationId === undefined ? rows.filter(isListed) : accessible(rows);
  }

  /** @throws ConversationNotFound */
  async inConversation(query: ListQuery, { after, before, order }: Stretch): Promise<Listed[]> {
    const values = [...valuesOf(query), after, before];
    return accessible(await this.database.query(IN_CONVERSATION_SQL[order], values));
  }

  /**
   * Oldest first.
   * @throws ConversationNotFound
   */
  async around(query: ListQuery, { seq, sentAt }: Place): Promise<ListedAround[]> {
    return accessible(await this.database.query(AROUND_SQL, [...valuesOf(query), seq, sentAt]));
  }
}

/** `$1` to `$7` of each of the texts. */
function valuesOf({ userId, conversationId, filter, rows }: ListQuery): unknown[] {
  const { senderId, sentAfter, sentBefore, hasAttachments } = filter;
  return [userId, conversationId, rows, senderId, sentAfter, sentBefore, hasAttachments];
}

/** @throws ConversationNotFound */
function accessible<T extends Listed>(rows: (T | NoneListed)[]): T[] {
  if (rows.length === 0) throw new ConversationNotFound();
  return rows.filter(isListed);
}

const isListed = <T extends Listed>(row: T | NoneListed): row is T => row.item !== null;
