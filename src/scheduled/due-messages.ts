import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError, type ErrorKind } from '../common/errors/domain-error.js';
import { Jobs } from '../jobs/jobs.js';
import { MessagesService } from '../messages/messages.service.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import { DUE_MESSAGE } from './scheduled-message.entity.js';
import { DueMessagesRepository } from './due-messages.repository.js';

/** As many as fill a group of sends that are committed together. */
const CONCURRENCY = 64;

/** The last of them 8 to 17 minutes after the first. */
const ATTEMPTS = 11;

/** What may be otherwise a moment later; anything else stays refused. */
const PASSING: readonly ErrorKind[] = ['unavailable', 'too_many_requests'];

/**
 * Sends what is due. It is marked as being sent before, and removed after: a node that is killed in
 * between leaves it to another, whose send finds the first one's message by its client message id.
 */
@Injectable()
export class DueMessages implements OnModuleInit {
  constructor(
    private readonly due: DueMessagesRepository,
    private readonly messages: MessagesService,
    private readonly jobs: Jobs,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(DUE_MESSAGE, {
      concurrency: CONCURRENCY,
      attempts: ATTEMPTS,
      run: (id) => this.send(id),
      giveUp: (id) => this.due.fail(id, 'unavailable'),
    });
    // Their jobs find nothing and are done.
    this.deletion.addStep(async (userId, transaction) => {
      await this.due.forget(userId, transaction);
      return undefined;
    });
  }

  private async send(id: string): Promise<void> {
    const message = await this.due.begin(id);
    if (message === undefined) return;
    try {
      await this.messages.send({ ...message, attachmentIds: [] });
    } catch (error) {
      if (!(error instanceof DomainError) || PASSING.includes(error.kind)) throw error;
      await this.due.fail(id, error.code);
      return;
    }
    await this.due.sent(id);
  }
}
