import { Injectable } from '@nestjs/common';
import { INSTANT_KEY, INTEGER_KEY, UUID_KEY } from '../common/cursor.js';
import { ValidationFailed } from '../common/errors/domain-error.js';
import {
  assemblePage,
  joinPage,
  type Json,
  type List,
  type PageOf,
  pageRequest,
} from '../common/page.js';
import type { MessageDto } from '../conversations/dto/message.dto.js';
import type { ListConversationMessagesDto, ListMessagesDto } from './dto/message-requests.dto.js';
import { MessageListsRepository } from './message-lists.repository.js';

type Page = Promise<Json<PageOf<MessageDto>>>;

@Injectable()
export class MessageListsService {
  constructor(private readonly lists: MessageListsRepository) {}

  /** Newest first over every conversation the user is in. */
  async everywhere(userId: string, query: ListMessagesDto): Page {
    const { conversationId, senderId, sentAfter, sentBefore, search } = query;
    const list: List = {
      scope: ['messages', conversationId, senderId, sentAfter, sentBefore, search],
      keyPatterns: [INSTANT_KEY, UUID_KEY, INTEGER_KEY],
    };
    const request = pageRequest(list, query);
    const { cursor, limit } = request;
    const rows = await this.lists.everywhere(
      { userId, filter: query, cursor, rows: limit + 1 },
      conversationId,
    );
    return assemblePage(list, request, rows);
  }

  /** @throws ConversationNotFound */
  async inConversation(
    userId: string,
    conversationId: string,
    query: ListConversationMessagesDto,
  ): Page {
    const { order, senderId, sentAfter, sentBefore, search, afterSeq, beforeSeq } = query;
    const list: List = {
      scope: [
        'conversation-messages',
        conversationId,
        order,
        [senderId, sentAfter, sentBefore, search, afterSeq, beforeSeq],
      ],
      keyPatterns: [INTEGER_KEY],
    };
    return query.around === undefined
      ? this.page(userId, conversationId, query, list)
      : this.around(userId, conversationId, query, list);
  }

  private async page(
    userId: string,
    conversationId: string,
    query: ListConversationMessagesDto,
    list: List,
  ): Page {
    const { afterSeq, beforeSeq, order } = query;
    const request = pageRequest(list, query);
    const { cursor, limit } = request;
    const isAscending = (order === 'asc') !== (cursor?.direction === 'prev');
    const bounds = [
      ...(afterSeq === undefined ? [] : [{ comparison: '>', seq: afterSeq } as const]),
      ...(beforeSeq === undefined ? [] : [{ comparison: '<', seq: beforeSeq } as const]),
      ...(cursor?.key ?? []).map((seq) => ({ comparison: isAscending ? '>' : '<', seq }) as const),
    ];
    const rows = await this.lists.inConversation({
      userId,
      conversationId,
      filter: query,
      cursor,
      bounds,
      order: isAscending ? 'asc' : 'desc',
      rows: limit + 1,
    });
    return assemblePage(list, request, rows);
  }

  private async around(
    userId: string,
    conversationId: string,
    query: ListConversationMessagesDto,
    list: List,
  ): Page {
    refuseTogether(query);
    const { limit } = pageRequest(list, query);
    const before = Math.floor(limit / 2);
    const from = limit - before;
    const rows = await this.lists.around({
      userId,
      conversationId,
      filter: query,
      seq: query.around === 'firstUnread' ? null : (query.around ?? null),
      before: before + 1,
      from: from + 1,
    });
    const older = rows.filter(({ isBefore }) => isBefore);
    const newer = rows.filter(({ isBefore }) => !isBefore);
    // A cursor stands at the item shown last on its side; the row too many only tells of more.
    const shown = [...older.slice(Math.max(0, older.length - before)), ...newer.slice(0, from)];
    const more = { older: older.length > before, newer: newer.length > from };
    return query.order === 'asc'
      ? joinPage(list, shown, { next: more.newer, prev: more.older })
      : joinPage(list, shown.reverse(), { next: more.older, prev: more.newer });
  }
}

function refuseTogether({ cursor, afterSeq, beforeSeq }: ListConversationMessagesDto): void {
  if (cursor === undefined && afterSeq === undefined && beforeSeq === undefined) return;
  const message = 'around cannot go together with cursor, afterSeq or beforeSeq';
  throw new ValidationFailed([{ path: 'around', message, code: 'not_together' }]);
}
