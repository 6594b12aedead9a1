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
import { type ListedAround, MessageListsRepository } from './message-lists.repository.js';

type Page = Promise<Json<PageOf<MessageDto>>>;

/** A list of one conversation: what is asked of it, and by whom. */
interface ConversationList {
  list: List;
  access: { userId: string; conversationId: string };
  query: ListConversationMessagesDto;
}

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
    const access = { userId, conversationId };
    const rows = await this.lists.everywhere({ ...access, filter: query, cursor, rows: limit + 1 });
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
    const asked = { list, access: { userId, conversationId }, query };
    return query.around === undefined ? this.page(asked) : this.around(asked);
  }

  private async page({ list, access, query }: ConversationList): Page {
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
      ...access,
      filter: query,
      bounds,
      order: isAscending ? 'asc' : 'desc',
      rows: limit + 1,
    });
    return assemblePage(list, request, rows);
  }

  private async around({ list, access, query }: ConversationList): Page {
    refuseTogether(query);
    const { limit } = pageRequest(list, query);
    const seq = query.around === 'firstUnread' ? null : query.around;
    const rows = await this.lists.around({
      ...access,
      filter: query,
      seq,
      rows: limit + 1,
    });
    const { shown, more } = cutAround(rows, limit);
    return query.order === 'asc'
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
