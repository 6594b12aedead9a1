import { Injectable, type OnModuleInit } from '@nestjs/common';
import { INSTANT_KEY, UUID_KEY } from '../common/cursor.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { Config } from '../config/config.js';
import { Database, type Transaction } from '../database/database.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import { UserNotFound } from '../users/users.errors.js';
import { CannotBlockYourself, TooManyBlocks } from './blocks.errors.js';
import { BlocksRepository, COUNT_SQL } from './blocks.repository.js';
import type { BlockDto } from './dto/block.dto.js';

/**
 * What else changes in the transaction where blocks between a user and others have come or gone. It looks
 * up how they are now: of two that block each other at once, each changes its own.
 */
export type BlockStep = (
  userId: string,
  otherIds: readonly string[],
  transaction: Transaction,
) => Promise<void>;

/** Whom somebody wants nothing to do with. */
@Injectable()
export class BlocksService implements OnModuleInit {
  private readonly steps: BlockStep[] = [];

  constructor(
    private readonly blocks: BlocksRepository,
    private readonly database: Database,
    private readonly config: Config,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.deletion.addCount('blocks', COUNT_SQL);
    this.deletion.addStep(async (userId, transaction) => {
      await this.changed(userId, await this.blocks.forget(userId, transaction), transaction);
      return undefined;
    });
  }

  /** For modules above this one, in `onModuleInit`. */
  addStep(step: BlockStep): void {
    this.steps.push(step);
  }

  /**
   * Who is blocked already stays so, since when they were.
   * @throws CannotBlockYourself, UserNotFound, TooManyBlocks
   */
  async block(userId: string, otherId: string): Promise<Json<BlockDto>> {
    if (userId === otherId) throw new CannotBlockYourself();
    return this.database.transaction(async (transaction) => {
      await this.blocks.hold(userId, transaction);
      const found = await this.blocks.find(userId, otherId, transaction);
      if (found === undefined) throw new UserNotFound();
      if (found !== null) return found;
      const { maxBlocks } = this.config;
      if ((await this.blocks.count(userId, transaction)) >= maxBlocks) {
        throw new TooManyBlocks(maxBlocks);
      }
      const block = await this.blocks.insert(userId, otherId, transaction);
      await this.changed(userId, [otherId], transaction);
      return block;
    });
  }

  async unblock(userId: string, otherId: string): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await this.blocks.hold(userId, transaction);
      const wasThere = await this.blocks.remove(userId, otherId, transaction);
      if (wasThere) await this.changed(userId, [otherId], transaction);
    });
  }

  async list(userId: string, query: PageQueryDto): Promise<Json<PageOf<BlockDto>>> {
    const list = { scope: ['blocks'], keyPatterns: [INSTANT_KEY, UUID_KEY] };
    const request = pageRequest(list, query);
    return assemblePage(list, request, await this.blocks.list(userId, request));
  }

  private async changed(
    userId: string,
    otherIds: readonly string[],
    transaction: Transaction,
  ): Promise<void> {
    if (otherIds.length === 0) return;
    for (const step of this.steps) await step(userId, otherIds, transaction);
  }
}
