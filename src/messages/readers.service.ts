import { Injectable } from '@nestjs/common';
import { UUID_KEY } from '../common/cursor.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import type { ReaderDto } from './dto/reader.dto.js';
import { MessageNotFound, ReceiptsHidden } from './messages.errors.js';
import { ReadersRepository } from './readers.repository.js';

/** Who has read what. */
@Injectable()
export class ReadersService {
  constructor(private readonly readers: ReadersRepository) {}

  /** @throws MessageNotFound, ReceiptsHidden */
  async list(
    messageId: string,
    userId: string,
    query: PageQueryDto,
  ): Promise<Json<PageOf<ReaderDto>>> {
    const list = { scope: ['readers', messageId], keyPatterns: [UUID_KEY] };
    const request = pageRequest(list, query);
    const readers = await this.readers.list(messageId, userId, request);
    if (readers === undefined) throw new MessageNotFound();
    if (readers === 'hidden') throw new ReceiptsHidden();
    return assemblePage(list, request, readers);
  }
}
