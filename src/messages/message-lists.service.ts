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
import type { FoundMessageDto } from '../search/dto/found-message.dto.js';
import { SearchService } from '../search/search.service.js';
import type {
  ListConversationMessagesDto,
  ListMessagesDto,
  MessageFilterDto,
} from './dto/message-requests.dto.js';
import {
  type ListedAround,
  type ListQuery,
  MessageListsRepository,
  type Place,
} from './message-lists.repository.js';

type Page = Promise<Json<PageOf<FoundMessageDto>>>;

const EVERYWHERE_KEY = [INSTANT_KEY, UUID_KEY, INTEGER_KEY];

@Injectable()
export class MessageListsService {
  constructor(
    private readonly lists: MessageListsRepository,
    private readonly search: SearchService,
  ) {}

  /** Newest first over every conversation the user is in. */
  async everywhere(userId: string, query: ListMessagesDto): Page {
    const list: List = {
      scope: ['messages', query.conversationId, ...filtersOf(query)],
      keyPatterns: EVERYWHERE_KEY,
    };
    const { conversationId, search } = query;
    if (search !== undefined) {
      return this.search.page({ userId, conversationId, search, list, query, order: 'desc' });
    }
    const request = pageRequest(list, query);
    const asked = { userId, conversationId, filter: query, rows: request.limit + 1 };
    const rows = await this.lists.everywhere(asked, request.cursor);
    return assemblePage(list, request, rows);
  }

  /** @throws ConversationNotFound */
  inConversation(userId: string, conversationId: string, query: ListConversationMessagesDto): Page {
    const { order, afterSeq, beforeSeq, search } = query;
    const stretch = [order, afterSeq, beforeSeq];
    const scope = ['conversation-messages', conversationId, ...stretch, ...filtersOf(query)];
    if (search !== undefined) {
      refuseAround(query, { search });
      const list = { scope, keyPatterns: EVERYWHERE_KEY };
      return this.search.page({ userId, conversationId, search, list, query, order });
    }
    const list: List = { scope, keyPatterns: [INTEGER_KEY] };
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
    const { limit, order, cursor, afterSeq, beforeSeq } = query;
    refuseAround(query, { cursor, afterSeq, beforeSeq });
    const rows = await this.lists.around(asked, placeOf(query.around));
    const { shown, more } = cutAround(rows, limit);
    return order === 'asc'
      ? joinPage(list, shown, { next: more.newer, prev: more.older })
      : joinPage(list, shown.reverse(), { next: more.older, prev: more.newer });
  }
}

/** What a cursor is bound to, beside the list. */
const filtersOf = ({
  senderId,
  sentAfter,
  sentBefore,
  hasAttachments,
  search,
}: MessageFilterDto): List['scope'] => [senderId, sentAfter, sentBefore, hasAttachments, search];

function placeOf(around: string | undefined): Place {
  if (around === undefined || around === 'firstUnread') return {};
  return around.includes('T') ? { sentAt: around } : { seq: around };
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

function refuseAround({ around }: ListConversationMessagesDto, others: object): void {
  if (around === undefined || Object.values(others).every((value) => value === undefined)) return;
  const message = 'around cannot go together with cursor, afterSeq, beforeSeq or search';
  throw new ValidationFailed([{ path: 'around', message, code: 'not_together' }]);
}
