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
import {
  type ListedAround,
  type ListQuery,
  MessageListsRepository,
} from './message-lists.repository.js';

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
    const asked = { userId, conversationId, filter: query, rows: request.limit + 1 };
    const rows = await this.lists.everywhere(asked, request.cursor);
    return assemblePage(list, request, rows);
  }

  /** @throws ConversationNotFound */
  inConversation(userId: string, conversationId: string, query: ListConversationMessagesDto): Page {
    const { order, senderId, sentAfter, sentBefore, search, afterSeq, beforeSeq } = query;
    const filters = [order, senderId, sentAfter, sentBefore, search, afterSeq, beforeSeq];
    const list: List = {
      scope: ['conversation-messages', conversationId, ...filters],
      keyPatterns: [INTEGER_KEY],
    };
    const asked = { userId, conversationId, filter: query, rows: query.limit + 1 };
    return query.around === undefined
      ? this.page(list, asked, query)
      : this.around(list, asked, query);
  }

  private async page(list: List, asked: ListQuery, query: ListConversationMessagesDto): Page {
    const { order, afterSeq = 0, beforeSeq = Number.MAX_SAFE_INTEGER } = query;
    const request = pageRequest(list, query);
    const isAscending = (order === 'asc') !== (request.cursor?.direction === 'prev');
    const place = request.cursor && Number(request.cursor.key[0]);
    const rows = await this.lists.inConversation(
      asked,
      isAscending
        ? { after: Math.max(afterSeq, place ?? afterSeq), before: beforeSeq, order: 'asc' }
        : { after: afterSeq, before: Math.min(beforeSeq, place ?? beforeSeq), order: 'desc' },
    );
    return assemblePage(list, request, rows);
  }

  private async around(list: List, asked: ListQuery, query: ListConversationMessagesDto): Page {
    const { around = null, limit, order } = query;
    refuseTogether(query);
    const rows = await this.lists.around(asked, around === 'firstUnread' ? null : around);
    const { shown, more } = cutAround(rows, limit);
    return order === 'asc'
      ? joinPage(list, shown, { next: more.newer, prev: more.older })
      : joinPage(list, shown.reverse(), { next: more.older, prev: more.newer });
  }
}

/** Half before the place, it and what follows after; near an end the other side fills the page. */
function cutAround(rows: ListedAround[], limit: number) {
  const older = rows.filter(({ isBefore }) => isBefore).length;
  const newer = rows.length - older;
  const before = Math.min(older, Math.max(Math.floor(limit / 2), limit - newer));
  const after = Math.min(newer, limit - before);
  return {
    shown: rows.slice(older - before, older + after),
    more: { older: older > before, newer: newer > after },
  };
}

function refuseTogether({ cursor, afterSeq, beforeSeq }: ListConversationMessagesDto): void {
  if (cursor === undefined && afterSeq === undefined && beforeSeq === undefined) return;
  const message = 'around cannot go together with cursor, afterSeq or beforeSeq';
  throw new ValidationFailed([{ path: 'around', message, code: 'not_together' }]);
}
