import { Injectable } from '@nestjs/common';
import { INTEGER_KEY } from '../common/cursor.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import type { MessageVersionDto } from './dto/message-version.dto.js';
import { MessageNotFound } from './messages.errors.js';
import { MessageVersionsRepository } from './message-versions.repository.js';

/** What messages said before. */
@Injectable()
export class MessageVersionsService {
  constructor(private readonly versions: MessageVersionsRepository) {}

  /** @throws MessageNotFound */
  async list(
    messageId: string,
    userId: string,
    query: PageQueryDto,
  ): Promise<Json<PageOf<MessageVersionDto>>> {
    const list = { scope: ['message-versions', messageId], keyPatterns: [INTEGER_KEY] };
    const request = pageRequest(list, query);
    const versions = await this.versions.list(messageId, userId, request);
    if (versions === undefined) throw new MessageNotFound();
    return assemblePage(list, request, versions);
  }
}
