import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { REMOVE_SQL, told } from './scheduled-message.sql.js';
import type { NewScheduledMessage } from './scheduled.repository.js';

/** One that a node has begun before it was killed is begun again. */
const BEGIN_SQL = `
  update scheduled_messages set status = 'sending'
  where id = $1 and status in ('scheduled', 'sending') and send_at <= statement_timestamp()
  returning conversation_id as "conversationId", sender_id as "senderId", body,
    client_message_id as "clientMessageId"`;

const FAIL_SQL = `
  with s as (
    update scheduled_messages set status = 'failed', failure = $2
    where id = $1 and status <> 'failed' and send_at <= statement_timestamp()
    returning *
  ) ${told('updated', 's')}`;

const FORGET_SQL = `delete from scheduled_messages where sender_id = $1`;

export type DueMessage = Pick<
  NewScheduledMessage,
  'conversationId' | 'senderId' | 'body' | 'clientMessageId'
>;

@Injectable()
export class DueMessagesRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /** @returns undefined where it is not due, or not to be sent any more */
  async begin(id: string): Promise<DueMessage | undefined> {
    const [due] = await this.database.query<DueMessage>(BEGIN_SQL, [id]);
    return due;
  }

  async fail(id: string, failure: string): Promise<void> {
    await this.database.query(FAIL_SQL, [id, failure]);
    this.feed.wake();
  }

  /** It is a message now. */
  async sent(id: string): Promise<void> {
    await this.database.query(REMOVE_SQL, [id]);
    this.feed.wake();
  }

  async forget(senderId: string, transaction: Queryable): Promise<void> {
    await transaction.query(FORGET_SQL, [senderId]);
  }
}
