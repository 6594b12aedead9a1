import { Injectable } from '@nestjs/common';
import { INSTANT_KEY, type KeyPattern, UUID_KEY } from '../common/cursor.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { Config } from '../config/config.js';
import { SendRefused } from '../conversations/conversations.errors.js';
import type { MessageDto } from '../conversations/dto/message.dto.js';
import { Database, type Transaction } from '../database/database.js';
import { MessageDeleted, MessageNotFound } from '../messages/messages.errors.js';
import { MessagesService } from '../messages/messages.service.js';
import type { ReactionDto } from './dto/reaction.dto.js';
import type { ListReactionsDto } from './dto/reaction-requests.dto.js';
import { emojiOf } from './emoji.js';
import { TooManyEmoji, TooManyReactions } from './reactions.errors.js';
import { type ReactableMessage, ReactionsRepository } from './reactions.repository.js';

const EMOJI_KEY: KeyPattern = { test: (part) => emojiOf(part) === part };

/** Emoji that people put to messages. */
@Injectable()
export class ReactionsService {
  constructor(
    private readonly reactions: ReactionsRepository,
    private readonly messages: MessagesService,
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /**
   * One that is there already stays as it is.
   * @throws MessageNotFound, SendRefused, MessageDeleted, TooManyReactions, TooManyEmoji
   */
  add(messageId: string, userId: string, emoji: string): Promise<Json<MessageDto>> {
    return this.changing(messageId, userId, async (message, own, transaction) => {
      if (message.refusal) throw new SendRefused(message.refusal, null);
      if (message.isDeleted) throw new MessageDeleted();
      if (!own.includes(emoji)) {
        this.requireRoom(message, own, emoji);
        await this.reactions.add({ messageId, userId, emoji }, transaction);
      }
      const { item } = await this.messages.get(messageId, userId, transaction);
      return item;
    });
  }

  /** @throws MessageNotFound */
  remove(messageId: string, userId: string, emoji: string): Promise<void> {
    return this.changing(messageId, userId, async (_message, own, transaction) => {
      if (!own.includes(emoji)) return;
      await this.reactions.remove({ messageId, userId, emoji }, transaction);
    });
  }

  /** @throws MessageNotFound */
  async list(
    messageId: string,
    userId: string,
    query: ListReactionsDto,
  ): Promise<Json<PageOf<ReactionDto>>> {
    const { emoji } = query;
    const keyPatterns = [INSTANT_KEY, UUID_KEY, EMOJI_KEY];
    const list = { scope: ['reactions', messageId, emoji ?? null], keyPatterns };
    const request = pageRequest(list, query);
    const reactions = await this.reactions.list(messageId, userId, emoji, request);
    if (reactions === undefined) throw new MessageNotFound();
    return assemblePage(list, request, reactions);
  }

  /** Runs `work` with the message locked, and what the user has reacted with so far. */
  private changing<T>(
    messageId: string,
    userId: string,
    work: (message: ReactableMessage, own: string[], transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (transaction) => {
      const message = await this.reactions.lock(messageId, userId, transaction);
      if (message === undefined) throw new MessageNotFound();
      return work(message, await this.reactions.own(messageId, userId, transaction), transaction);
    });
  }

  private requireRoom({ counts }: ReactableMessage, own: string[], emoji: string): void {
    const { reactionsPerUser, reactionsPerMessage } = this.config;
    if (own.length >= reactionsPerUser) throw new TooManyReactions(reactionsPerUser);
    if (counts.length >= reactionsPerMessage && !counts.some((each) => each.emoji === emoji)) {
      throw new TooManyEmoji(reactionsPerMessage);
    }
  }
}
