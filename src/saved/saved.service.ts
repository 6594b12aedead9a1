import { Injectable, type OnModuleInit } from '@nestjs/common';
import { INSTANT_KEY, INTEGER_KEY, UUID_KEY } from '../common/cursor.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { MessageDeleted, MessageNotFound } from '../messages/messages.errors.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import type { SavedMessageDto } from './dto/saved-message.dto.js';
import { TooManySaved } from './saved.errors.js';
import { COUNT_SQL, SavedRepository } from './saved.repository.js';

/** Messages that somebody keeps for themselves. */
@Injectable()
export class SavedService implements OnModuleInit {
  constructor(
    private readonly saved: SavedRepository,
    private readonly database: Database,
    private readonly config: Config,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.deletion.addCount('saved', COUNT_SQL);
    this.deletion.addStep(async (userId, transaction) => {
      await this.saved.forget(userId, transaction);
      return undefined;
    });
  }

  /**
   * One that is saved already stays where it is.
   * @throws MessageNotFound, MessageDeleted, TooManySaved
   */
  save(messageId: string, userId: string): Promise<Json<SavedMessageDto>> {
    return this.database.transaction(async (transaction) => {
      await this.saved.takeTurn(userId, transaction);
      const message = await this.saved.find(messageId, userId, transaction);
      if (message === undefined) throw new MessageNotFound();
      if (message.isDeleted) throw new MessageDeleted();
      if (message.item !== null) return message.item;
      const { maxSavedMessages } = this.config;
      const count = await this.saved.count(userId, transaction);
      if (count >= maxSavedMessages) throw new TooManySaved(maxSavedMessages);
      return this.saved.insert(messageId, userId, transaction);
    });
  }

  /** @throws MessageNotFound */
  async remove(messageId: string, userId: string): Promise<void> {
    if (!(await this.saved.remove(messageId, userId))) throw new MessageNotFound();
  }

  async list(userId: string, query: PageQueryDto): Promise<Json<PageOf<SavedMessageDto>>> {
    const list = { scope: ['saved'], keyPatterns: [INSTANT_KEY, UUID_KEY, INTEGER_KEY] };
    const request = pageRequest(list, query);
    return assemblePage(list, request, await this.saved.list(userId, request));
  }
}
