import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { MessageRemoval } from '../messages/message-removal.service.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import { ReactionsRepository } from './reactions.repository.js';
import { COUNT_SQL } from './reactions.sql.js';

const KIND = 'erase-reactions';

/** Messages at a time: few enough for locks to be short; each reaction is an event. */
const CHUNK = 200;

/** Reactions go with the message, and with the account of whoever has reacted. */
@Injectable()
export class ReactionRemoval implements OnModuleInit {
  constructor(
    private readonly reactions: ReactionsRepository,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly messages: MessageRemoval,
    private readonly accounts: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.messages.addStep((ids, transaction) => this.reactions.forget(ids, transaction));
    this.accounts.addCount('reactions', COUNT_SQL);
    this.accounts.addStep(async (userId, transaction) => {
      await this.jobs.add(transaction, { kind: KIND, key: userId });
      return undefined;
    });
    this.jobs.handle(KIND, {
      concurrency: 2,
      attempts: 1000,
      run: (userId, signal) => this.erase(userId, signal),
      giveUp: () => Promise.resolve(),
    });
  }

  /** Begun again, it goes on with what is left. */
  private async erase(userId: string, signal: AbortSignal): Promise<void> {
    let erased = CHUNK;
    while (erased === CHUNK) {
      signal.throwIfAborted();
      erased = await this.database.transaction((transaction) =>
        this.reactions.removeOf(userId, CHUNK, transaction),
      );
    }
  }
}
