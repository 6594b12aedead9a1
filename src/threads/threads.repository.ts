import { Injectable } from '@nestjs/common';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { isVisible } from '../conversations/my-view.sql.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import {
  FORGET_FOLLOWS_SQL,
  READ_THREAD_SQL,
  SET_FOLLOWING_SQL,
} from '../messages/thread-follows.sql.js';
import { exportSql } from '../users/export.sql.js';
import { instant } from '../users/user.sql.js';
import type { ThreadDto } from './dto/thread.dto.js';
import { FOLLOWED_THREADS, THREAD, THREAD_TEXT, UNREAD_REPLIES } from './thread.sql.js';

/** The locks keep them from leaving the conversation, or deleting their account, in between. */
const LOCK_SQL = `
  select m.parent_id is not null as "isReply", c.last_seq::float as "lastSeq",
    coalesce(f.is_following, false) as "isFollowing"
  from messages m
  join conversations c on c.id = m.conversation_id
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isVisible('m', 'me')}
  join users owner on owner.id = me.user_id and owner.deleted_at is null
  left join thread_follows f on f.user_id = me.user_id
    and f.conversation_id = m.conversation_id and f.message_id = m.id
  where m.id = $1
  for share of owner for key share of me`;

const FIND_SQL = `
  select ${THREAD_TEXT} as item, m.parent_id is not null as "isReply"
  ${THREAD}
  where m.id = $1 and me.user_id = $2`;

/** What is followed and has no replies yet is in its own place. */
const REPLIED_AT = `coalesce(m.last_reply_at, m.sent_at)`;

const listSql = (comparison: '<' | '>', order: 'desc' | 'asc'): string => `
  select ${THREAD_TEXT} as item, array[${instant(REPLIED_AT)}, m.id::text] as key
  ${FOLLOWED_THREADS}
    and ($2::boolean is null or exists (${UNREAD_REPLIES}) = $2)
    and ($3::timestamptz is null or (${REPLIED_AT}, m.id) ${comparison} ($3, $4::uuid))
  order by ${REPLIED_AT} ${order}, m.id ${order}
  limit $5`;
const LIST_SQL = { next: listSql('<', 'desc'), prev: listSql('>', 'asc') };

export const EXPORT_SQL = exportSql(
  `json_build_object(
    'conversationId', m.conversation_id, 'messageId', m.id, 'lastReadSeq', f.last_read_seq)`,
  FOLLOWED_THREADS,
  { 'f.message_id': 'uuid' },
);

/** What the receipt of a deleted account counts. */
export const COUNT_SQL = `
  select count(*) from thread_follows where user_id = $1 and is_following`;

/** A message that the user sees, whom nothing takes away from it until the transaction ends. */
export interface SeenThread {
  isReply: boolean;
  /** Of the conversation. */
  lastSeq: number;
  isFollowing: boolean;
}

@Injectable()
export class ThreadsRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /** @returns undefined where the user may not see the message */
  async lock(
    messageId: string,
    userId: string,
    transaction: Queryable,
  ): Promise<SeenThread | undefined> {
    const [row] = await transaction.query<SeenThread>(LOCK_SQL, [messageId, userId]);
    return row;
  }

  /** @returns undefined where the user may not see the message */
  async find(
    messageId: string,
    userId: string,
    on: Queryable = this.database,
  ): Promise<{ item: Json<ThreadDto>; isReply: boolean } | undefined> {
    const [row] = await on.query<{ item: string; isReply: boolean }>(FIND_SQL, [messageId, userId]);
    return row;
  }

  async setFollowing(
    messageId: string,
    userId: string,
    isFollowing: boolean,
    transaction: Transaction,
  ): Promise<void> {
    await transaction.query(SET_FOLLOWING_SQL, [messageId, userId, isFollowing]);
    this.feed.wakeAfter(transaction);
  }

  async read(
    messageId: string,
    userId: string,
    seq: number,
    transaction: Transaction,
  ): Promise<void> {
    await transaction.query(READ_THREAD_SQL, [messageId, userId, seq]);
    this.feed.wakeAfter(transaction);
  }

  list(
    userId: string,
    unread: boolean | undefined,
    { cursor, limit }: PageRequest,
  ): Promise<Listed[]> {
    const [repliedAt, messageId] = cursor?.key ?? [];
    const values = [userId, unread, repliedAt, messageId, limit + 1];
    return this.database.query<Listed>(LIST_SQL[cursor?.direction ?? 'next'], values);
  }

  async forget(userId: string, transaction: Queryable): Promise<void> {
    await transaction.query(FORGET_FOLLOWS_SQL, [userId]);
  }
}
