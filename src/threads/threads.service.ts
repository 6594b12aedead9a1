import { Injectable, type OnModuleInit } from '@nestjs/common';
import { INSTANT_KEY, UUID_KEY } from '../common/cursor.js';
import { ValidationFailed } from '../common/errors/domain-error.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { Database, type Transaction } from '../database/database.js';
import { MessageNotFound } from '../messages/messages.errors.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import type { ListThreadsDto, ThreadDto } from './dto/thread.dto.js';
import { MessageIsReply, ThreadNotFollowed } from './threads.errors.js';
import { COUNT_SQL, type SeenThread, ThreadsRepository } from './threads.repository.js';

/** Threads that somebody follows, and how far they have read them. */
@Injectable()
export class ThreadsService implements OnModuleInit {
  constructor(
    private readonly threads: ThreadsRepository,
    private readonly database: Database,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.deletion.addCount('followedThreads', COUNT_SQL);
    this.deletion.addStep(async (userId, transaction) => {
      await this.threads.forget(userId, transaction);
      return undefined;
    });
  }

  /** @throws MessageNotFound, MessageIsReply */
  async find(messageId: string, userId: string): Promise<Json<ThreadDto>> {
    const found = await this.threads.find(messageId, userId);
    if (found === undefined) throw new MessageNotFound();
    if (found.isReply) throw new MessageIsReply();
    return found.item;
  }

  /** @throws MessageNotFound, MessageIsReply */
  setFollowing(messageId: string, userId: string, isFollowing: boolean): Promise<Json<ThreadDto>> {
    return this.changing(messageId, userId, (_seen, transaction) =>
      this.threads.setFollowing(messageId, userId, isFollowing, transaction),
    );
  }

  /** @throws MessageNotFound, MessageIsReply, ThreadNotFollowed, ValidationFailed */
  read(messageId: string, userId: string, seq: number): Promise<Json<ThreadDto>> {
    return this.changing(messageId, userId, ({ isFollowing, lastSeq }, transaction) => {
      if (!isFollowing) throw new ThreadNotFollowed();
      if (seq > lastSeq) {
        const message = 'seq is past the newest message';
        throw new ValidationFailed([{ path: 'seq', message, code: 'seq_not_reached' }]);
      }
      return this.threads.read(messageId, userId, seq, transaction);
    });
  }

  async list(userId: string, query: ListThreadsDto): Promise<Json<PageOf<ThreadDto>>> {
    const list = { scope: ['threads', query.unread], keyPatterns: [INSTANT_KEY, UUID_KEY] };
    const request = pageRequest(list, query);
    return assemblePage(list, request, await this.threads.list(userId, query.unread, request));
  }

  /** @returns the thread as `change` has left it */
  private changing(
    messageId: string,
    userId: string,
    change: (seen: SeenThread, transaction: Transaction) => Promise<void>,
  ): Promise<Json<ThreadDto>> {
    return this.database.transaction(async (transaction) => {
      const seen = await this.threads.lock(messageId, userId, transaction);
      if (seen === undefined) throw new MessageNotFound();
      if (seen.isReply) throw new MessageIsReply();
      await change(seen, transaction);
      return (await this.threads.find(messageId, userId, transaction))?.item ?? '';
    });
  }
}
