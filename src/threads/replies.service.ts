import { Injectable } from '@nestjs/common';
import { INTEGER_KEY } from '../common/cursor.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import type { MessageDto } from '../conversations/dto/message.dto.js';
import { MessageNotFound } from '../messages/messages.errors.js';
import type { ListRepliesDto } from './dto/reply-requests.dto.js';
import { RepliesRepository } from './replies.repository.js';

@Injectable()
export class RepliesService {
  constructor(private readonly replies: RepliesRepository) {}

  /** @throws MessageNotFound */
  async list(
    messageId: string,
    userId: string,
    query: ListRepliesDto,
  ): Promise<Json<PageOf<MessageDto>>> {
    const list = { scope: ['replies', messageId, query.order], keyPatterns: [INTEGER_KEY] };
    const request = pageRequest(list, query);
    const isAscending = (query.order === 'asc') !== (request.cursor?.direction === 'prev');
    const replies = await this.replies.list(messageId, userId, {
      order: isAscending ? 'asc' : 'desc',
      beyond: request.cursor?.key[0],
      rows: request.limit + 1,
    });
    if (replies === undefined) throw new MessageNotFound();
    return assemblePage(list, request, replies);
  }
}
