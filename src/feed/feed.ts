import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database.js';
import type { FeedEventType } from './feed-event-types.js';
import { appendSql } from './feed.sql.js';
import { FeedSignal } from './feed-signal.js';

/** What happened, by ids. Told to the conversation's participants, or to the recipient alone. */
export interface FeedEntry {
  type: FeedEventType;
  conversationId?: string | undefined;
  recipientId?: string | undefined;
  subjectId?: string | undefined;
}

const APPEND_SQL = appendSql(`
  select type, conversation_id, recipient_id, subject_id
  from unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[]) with ordinality
    as entry (type, conversation_id, recipient_id, subject_id, place)
  order by place`);

/** Where whoever changes something says so. */
@Injectable()
export class Feed {
  constructor(private readonly signal: FeedSignal) {}

  /** Appends in the order given, and wakes the readers once the transaction has committed. */
  async append(transaction: Transaction, ...entries: FeedEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await transaction.query(APPEND_SQL, [
      entries.map(({ type }) => type),
      entries.map(({ conversationId }) => conversationId ?? null),
      entries.map(({ recipientId }) => recipientId ?? null),
      entries.map(({ subjectId }) => subjectId ?? null),
    ]);
    this.wakeAfter(transaction);
  }

  /** For a statement within the transaction that has appended by itself. */
  wakeAfter(transaction: Transaction): void {
    transaction.afterCommit(() => {
      this.wake();
    });
  }

  /** Tells the readers, on all nodes, that a statement which appended by itself has committed. */
  wake(): void {
    this.signal.send();
  }
}
