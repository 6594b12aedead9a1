import { Injectable } from '@nestjs/common';
import { releaseSql } from '../attachments/attachment.sql.js';
import type { Json } from '../common/page.js';
import type { MessageDto } from '../conversations/dto/message.dto.js';
import type { SendRefusal } from '../conversations/conversations.errors.js';
import { hasAttachments } from '../conversations/message-attachments.sql.js';
import { messageText } from '../conversations/message.sql.js';
import { writeRefusal } from '../conversations/send-refusal.sql.js';
import { isVisible } from '../conversations/my-view.sql.js';
import type { ParticipantRole } from '../conversations/participant.entity.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import { changedSql } from '../search/search.sql.js';
import { EDIT_SQL } from './edit.sql.js';
import { forgetVersionsSql } from './message-versions.sql.js';
import { TooManyMentions } from './messages.errors.js';
import { LOCK_PARENTS_SQL, RECOUNT_REPLIES_SQL } from './replies.sql.js';
import { candidatesOf } from './send-mentions.sql.js';

const FIND_SQL = `
  select ${messageText('m', 'u', { me: 'me' })} as item, m.version
  from messages m
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isVisible('m', 'me')}
  join users u on u.id = m.sender_id
  where m.id = $1`;

/** In the order asked for. */
const FIND_SEVERAL_SQL = `
  select m.id, ${messageText('m', 'u', { me: 'me' })} as item
  from unnest($1::uuid[]) with ordinality asked (id, place)
  join messages m using (id)
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isVisible('m', 'me')}
  join users u on u.id = m.sender_id
  order by asked.place`;

/** The participant first, as by who sends: a sender has their own row when they wait for a parent. */
const LOCK_SQL = `
  select m.conversation_id as "conversationId", m.sender_id as "senderId", m.body, m.version,
    m.parent_id as "parentId", m.forwarded_from is not null as "isForwarded",
    ${hasAttachments('m')} as "hasAttachments", m.deleted_at as "deletedAt", me.role,
    extract(epoch from statement_timestamp() - m.sent_at)::float as age,
    ${writeRefusal('c', 'me')} as refusal
  from messages m
  join conversations c on c.id = m.conversation_id
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isVisible('m', 'me')}
  where m.id = $1
  for share of me for no key update of m`;

/** The place in the order stays; texts, what could tell them, and attachments do not. */
const DELETE_SQL = `
  with forgotten as (${forgetVersionsSql('message_id = any($1::uuid[])')}),
    released as (${releaseSql('a.message_id = any($1::uuid[])', `$2::int * interval '1 s'`)}),
    unmentioned as (
      delete from message_mentions using messages m
      where m.id = any($1::uuid[]) and message_mentions.conversation_id = m.conversation_id
        and message_mentions.seq = m.seq),
    noted as (${changedSql('m.id = any($1::uuid[])')})
  update messages
  set body = null, mentions = null, request_digest = null, attachment_count = 0,
    quoted_message_id = null, forwarded_from = null, pinned_at = null, pinned_by = null,
    reaction_counts = null, deleted_at = statement_timestamp(), version = version + 1
  where id = any($1::uuid[])`;

/** In one order, so that whoever deletes several waits for nobody who waits for them. */
const LOCK_LIVE_SQL = `
  select id, conversation_id as "conversationId", parent_id as "parentId" from messages
  where sender_id = $1 and deleted_at is null
  order by conversation_id, seq limit $2
  for no key update`;

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
  hasAttachments: boolean;
  version: number;
  parentId: string | null;
  /** Its words are somebody else's. */
  isForwarded: boolean;
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

  /** Those of `ids` that the user may see, in this order. */
  findSeveral(ids: string[], userId: string): Promise<{ id: string; item: Json<MessageDto> }[]> {
    return this.database.query(FIND_SEVERAL_SQL, [ids, userId]);
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

  /** @throws TooManyMentions */
  async edit(id: string, body: string, transaction: Queryable): Promise<void> {
    const values = [id, body, candidatesOf(body)];
    const [row] = await transaction.query<{ refusal: string | null }>(EDIT_SQL, values);
    if (row?.refusal) throw new TooManyMentions();
  }

  /** @returns some that a user has written and that are not deleted, locked */
  lockLive(
    senderId: string,
    limit: number,
    transaction: Queryable,
  ): Promise<{ id: string; conversationId: string; parentId: string | null }[]> {
    return transaction.query(LOCK_LIVE_SQL, [senderId, limit]);
  }

  /** @param filesKept seconds for which their files stay, out of reach */
  async delete(ids: string[], filesKept: number, transaction: Queryable): Promise<void> {
    await transaction.query(DELETE_SQL, [ids, filesKept]);
  }

  /** Looks up what messages show of their replies, after some of these were deleted in the transaction. */
  async recountReplies(ids: string[], transaction: Queryable): Promise<void> {
    await transaction.query(LOCK_PARENTS_SQL, [ids]);
    await transaction.query(RECOUNT_REPLIES_SQL, [ids]);
  }

  /** @returns how many messages of closed conversations were removed, at most `limit` */
  async purge(limit: number): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(PURGE_SQL, [limit]);
    return row?.count ?? 0;
  }
}
