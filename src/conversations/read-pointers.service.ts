import { Injectable } from '@nestjs/common';
import { ValidationFailed } from '../common/errors/domain-error.js';
import type { Json } from '../common/page.js';
import { ConversationNotFound } from './conversations.errors.js';
import type { ReadStateDto, UnreadTotalDto } from './dto/read-pointers.dto.js';
import { LIMITS } from './limits.js';
import { type PointerMove, ReadPointersRepository } from './read-pointers.repository.js';

/** How far people have come, and what they have not read. */
@Injectable()
export class ReadPointersService {
  constructor(private readonly pointers: ReadPointersRepository) {}

  /** @throws ConversationNotFound, ValidationFailed */
  async move(
    to: PointerMove,
    conversationId: string,
    userId: string,
    seq: number,
  ): Promise<Json<ReadStateDto>> {
    const moved = await this.pointers.move(to, conversationId, userId, seq);
    if (moved === undefined) throw new ConversationNotFound();
    if (moved.item !== null) return moved.item;
    throw new ValidationFailed([
      moved.isPastEnd
        ? { path: 'seq', message: 'seq is past the newest message', code: 'seq_not_reached' }
        : {
            path: 'seq',
            message: `seq is more than ${LIMITS.rewind} messages before what you have read`,
            code: 'seq_too_far_back',
          },
    ]);
  }

  total(userId: string): Promise<Json<UnreadTotalDto>> {
    return this.pointers.total(userId);
  }
}
