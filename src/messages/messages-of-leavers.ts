import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import { MessageRemoval } from './message-removal.service.js';
import { MessagesRepository } from './messages.repository.js';

const KIND = 'erase-messages';
const STRAGGLERS_KIND = 'erase-stragglers';

/** Few enough for locks to be short; each message is an event. */
const CHUNK = 500;

/** Milliseconds after which a send that was under way as the account went has ended in any case. */
const STRAGGLERS = 12_000;

const COUNT_SQL = `
  select count(*) from messages where sender_id = $1 and deleted_at is null`;

/** Where somebody who deletes their account wants what they wrote to go as well. */
@Injectable()
export class MessagesOfLeavers implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly messages: MessagesRepository,
    private readonly removal: MessageRemoval,
    private readonly jobs: Jobs,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.deletion.addCount('messages', COUNT_SQL, ({ messages }) => messages === 'keep');
    this.deletion.addStep(async (userId, transaction, { messages }) => {
      if (messages === 'keep') return;
      const dueAt = new Date(Date.now() + STRAGGLERS).toISOString();
      await this.jobs.add(transaction, { kind: KIND, key: userId });
      await this.jobs.add(transaction, { kind: STRAGGLERS_KIND, key: userId, dueAt });
    });
    for (const kind of [KIND, STRAGGLERS_KIND]) {
      this.jobs.handle(kind, {
        concurrency: 2,
        attempts: 1000,
        run: (userId, signal) => this.erase(userId, signal),
        giveUp: () => Promise.resolve(),
      });
    }
  }

  /** Begun again, it goes on with what is left. */
  private async erase(userId: string, signal: AbortSignal): Promise<void> {
    let erased = CHUNK;
    while (erased === CHUNK) {
      signal.throwIfAborted();
      erased = await this.eraseSome(userId);
    }
  }

  private eraseSome(userId: string): Promise<number> {
    return this.database.transaction(async (transaction) => {
      const found = await this.messages.lockLive(userId, CHUNK, transaction);
      await this.removal.remove(found, transaction);
      return found.length;
    });
  }
}
