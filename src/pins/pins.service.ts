import { Injectable } from '@nestjs/common';
import { INSTANT_KEY, INTEGER_KEY } from '../common/cursor.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { Config } from '../config/config.js';
import { ConversationNotFound } from '../conversations/conversations.errors.js';
import { requirePermissionOrDirect } from '../conversations/permissions.js';
import { Database, type Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { MessageDeleted, MessageNotFound } from '../messages/messages.errors.js';
import type { PinDto } from './dto/pin.dto.js';
import { TooManyPins } from './pins.errors.js';
import { type PinnableMessage, PinsRepository } from './pins.repository.js';

/** Messages that a conversation keeps at hand, for all who may see them. */
@Injectable()
export class PinsService {
  constructor(
    private readonly pins: PinsRepository,
    private readonly database: Database,
    private readonly feed: Feed,
    private readonly config: Config,
  ) {}

  /**
   * One that is pinned already stays as it is, by whom and since when it was.
   * @throws MessageNotFound, NotPermitted, MessageDeleted, TooManyPins
   */
  pin(messageId: string, userId: string): Promise<Json<PinDto>> {
    return this.changing(messageId, userId, async (message, transaction) => {
      if (message.isDeleted) throw new MessageDeleted();
      if (!message.isPinned) {
        const { maxPinnedMessages } = this.config;
        const count = await this.pins.count(message.conversationId, transaction);
        if (count >= maxPinnedMessages) throw new TooManyPins(maxPinnedMessages);
        await this.pins.pin(messageId, userId, transaction);
        await this.tell(messageId, message, transaction);
      }
      return this.pins.show(messageId, userId, transaction);
    });
  }

  /** @throws MessageNotFound, NotPermitted */
  unpin(messageId: string, userId: string): Promise<void> {
    return this.changing(messageId, userId, async (message, transaction) => {
      if (!message.isPinned) return;
      await this.pins.unpin(messageId, transaction);
      await this.tell(messageId, message, transaction);
    });
  }

  /** @throws ConversationNotFound */
  async list(
    conversationId: string,
    userId: string,
    query: PageQueryDto,
  ): Promise<Json<PageOf<PinDto>>> {
    const list = { scope: ['pins', conversationId], keyPatterns: [INSTANT_KEY, INTEGER_KEY] };
    const request = pageRequest(list, query);
    const pins = await this.pins.list(conversationId, userId, request);
    if (pins === undefined) throw new ConversationNotFound();
    return assemblePage(list, request, pins);
  }

  /** Runs `work` with the message locked, and the user as one who may pin it. */
  private changing<T>(
    messageId: string,
    userId: string,
    work: (message: PinnableMessage, transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (transaction) => {
      const message = await this.pins.lock(messageId, userId, transaction);
      if (message === undefined) throw new MessageNotFound();
      requirePermissionOrDirect(message, 'pinMessages');
      return work(message, transaction);
    });
  }

  private tell(
    subjectId: string,
    { conversationId }: PinnableMessage,
    transaction: Transaction,
  ): Promise<void> {
    return this.feed.append(transaction, { type: 'message.updated', conversationId, subjectId });
  }
}
