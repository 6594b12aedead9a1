import { Injectable } from '@nestjs/common';
import { releaseSql } from '../attachments/attachment.sql.js';
import type { Json } from '../common/page.js';
import type { MessageDto } from '../conversations/dto/message.dto.js';
import type { SendRefusal } from '../conversations/conversations.errors.js';
import { messageJson } from '../conversations/message.sql.js';
import { writeRefusal } from '../conversations/send-refusal.sql.js';
import { isVisible } from '../conversations/my-view.sql.js';
import type { ParticipantRole } from '../conversations/participant.entity.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import { EDIT_SQL, forgetVersionsSql } from './message-versions.sql.js';

const FIND_SQL = `
  select ${messageJson('m', 'u')}::text as item, m.version
  from messages m
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isVisible('m', 'me')}
  join users u on u.id = m.sender_id
  where m.id = $1`;

const LOCK_SQL = `
  select m.conversation_id as "conversationId", m.sender_id as "senderId", m.body, m.version,
    m.deleted_at as "deletedAt", me.role,
    extract(epoch from statement_timestamp() - m.sent_at)::float as age,
    ${writeRefusal('c', 'me')} as refusal
  from messages m
  join conversations c on c.id = m.conversation_id
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isVisible('m', 'me')}
  where m.id = $1
  for no key update of m for share of me`;

/** The place in the order stays; texts, what could tell them, and attachments do not. */
const DELETE_SQL = `
  with forgotten as (${forgetVersionsSql('message_id = $1')}), released as (${releaseSql('a.message_id = $1')})
  update messages
  set body = null, request_digest = null, deleted_at = statement_timestamp(),
    version = version + 1
  where id = $1`;

/** Nodes that purge at the same time share the work. */
const PURGE_SQL = `
  with purged as (
    delete from messages where (conversation_id, seq) in (
      select m.conversation_id, m.seq
      from conversations c join messages m on m.conversation_id = c.id
      where c.closed_at is not null
      limit $1
      for update of m skip locked)
    returning id
  ), released as (${releaseSql('a.message_id in (select id from purged)')})
  select count(*)::int as count from purged`;

/** A message of a conversation the user is in, locked until the transaction ends. */
export interface LockedMessage {
  conversationId: string;
  senderId: string;
  body: string | null;
  version: number;
  deletedAt: Date | null;
  /** Seconds since it was sent. */
  age: number;
  /** The user's, not the sender's. */
  role: ParticipantRole;
  /** Why the user may say nothing there now. */
  refusal: SendRefusal | null;
}

export interface VersionedMessage {
  item: Json<MessageDto>;
  version: number;
}

@Injectable()
export class MessagesRepository {
  constructor(private readonly database: Database) {}

  async find(
    id: string,
    userId: string,
    on: Queryable = this.database,
  ): Promise<VersionedMessage | undefined> {
    const [row] = await on.query<VersionedMessage>(FIND_SQL, [id, userId]);
    return row;
  }

  /** Runs `work` with the message locked; `undefined` is none that the user may see. */
  changing<T>(
    id: string,
    userId: string,
    work: (message: LockedMessage | undefined, transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (transaction) => {
      const [message] = await transaction.query<LockedMessage>(LOCK_SQL, [id, userId]);
      return work(message, transaction);
    });
  }

  async edit(id: string, body: string, transaction: Queryable): Promise<void> {
    await transaction.query(EDIT_SQL, [id, body]);
  }

  async delete(id: string, transaction: Queryable): Promise<void> {
    await transaction.query(DELETE_SQL, [id]);
  }

  /** @returns how many messages of closed conversations were removed, at most `limit` */
  async purge(limit: number): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(PURGE_SQL, [limit]);
    return row?.count ?? 0;
  }
}
