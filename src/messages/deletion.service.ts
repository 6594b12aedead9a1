import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../config/config.js';
import { SendRefused } from '../conversations/conversations.errors.js';
import { may, requirePermission } from '../conversations/permissions.js';
import type { Transaction } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { DeletedMessagesRepository } from './deleted-messages.repository.js';
import { MessageRemoval } from './message-removal.service.js';
import { DeleteWindowOver, RestoreWindowOver } from './messages.errors.js';
import { MessagesRepository, type VersionedMessage } from './messages.repository.js';
import { type ExpectedVersions, isOver, requireMessage, requireVersion } from './requirements.js';

const FORGET = 'forget-deleted-message';

/** Seconds after which a restore that was under way as its time ran out has ended in any case. */
const GRACE = 60;

/** Deleting messages for everybody, and thinking better of it. */
@Injectable()
export class DeletionService implements OnModuleInit {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly removal: MessageRemoval,
    private readonly deleted: DeletedMessagesRepository,
    private readonly jobs: Jobs,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(FORGET, {
      concurrency: 4,
      attempts: 1000,
      run: (id) => this.deleted.forget(id),
      giveUp: () => Promise.resolve(),
    });
  }

  /**
   * Leaves a tombstone. Deleting what is deleted is done already.
   * @throws MessageNotFound, NotPermitted, DeleteWindowOver, MessageChanged
   */
  async delete(id: string, userId: string, expected: ExpectedVersions): Promise<void> {
    const { deleteWindow, restoreWindow } = this.config;
    await this.messages.changing(id, userId, async (found, transaction) => {
      const message = requireMessage(found);
      if (message.senderId !== userId) requirePermission(message, 'deleteOthersMessages');
      requireVersion(message, expected);
      if (message.deletedAt) return;
      if (isOver(deleteWindow, message) && !may(message, 'deleteOthersMessages')) {
        throw new DeleteWindowOver();
      }
      const isKept = restoreWindow > 0;
      if (isKept) await this.keep(id, userId, transaction);
      const filesKept = isKept ? restoreWindow + GRACE : 0;
      await this.removal.remove([{ id, ...message }], transaction, filesKept);
    });
  }

  /**
   * As it was before the user deleted it, but for its reactions and its pin. Restoring what is there is
   * done already.
   * @throws MessageNotFound, NotPermitted, SendRefused, RestoreWindowOver
   */
  restore(id: string, userId: string): Promise<VersionedMessage> {
    return this.messages.changing(id, userId, async (found, transaction) => {
      const message = requireMessage(found);
      if (message.senderId !== userId) requirePermission(message, 'deleteOthersMessages');
      else if (message.refusal) throw new SendRefused(message.refusal, null);
      if (message.deletedAt) {
        const isRestored = await this.deleted.restore(id, userId, transaction);
        if (!isRestored) throw new RestoreWindowOver();
        await this.removal.undo({ id, ...message }, transaction);
      }
      return requireMessage(await this.messages.find(id, userId, transaction));
    });
  }

  /** With the job that has it forgotten in the end. */
  private async keep(id: string, userId: string, transaction: Transaction): Promise<void> {
    const dueAt = await this.deleted.keep(id, userId, this.config.restoreWindow, transaction);
    await this.jobs.add(transaction, { kind: FORGET, key: id, dueAt });
  }
}
