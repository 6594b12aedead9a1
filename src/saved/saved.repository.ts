import { Injectable } from '@nestjs/common';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { turnSql } from '../conversations/conversation.sql.js';
import { isVisible } from '../conversations/my-view.sql.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { appendSql } from '../feed/feed.sql.js';
import { exportSql } from '../users/export.sql.js';
import { instant } from '../users/user.sql.js';
import type { SavedMessageDto } from './dto/saved-message.dto.js';
import { SAVED, savedMessageJson } from './saved-message.sql.js';

/** By itself: what comes after it sees what was done in the turn before. */
const TURN_SQL = `select ${turnSql('$1::uuid')}`;

/** Of user `$1`. */
export const COUNT_SQL = `select count(*)::int as count ${SAVED} where s.user_id = $1`;

/** Message `$2`, where user `$1` may see it. */
const SEEN = `
  from messages m join participants me on me.conversation_id = m.conversation_id
    and me.user_id = $1 and ${isVisible('m', 'me')}`;

/** The locks keep them from leaving the conversation, or deleting their account, in between. */
const FIND_SQL = `
  select m.deleted_at is not null as "isDeleted",
    case when s.user_id is not null then ${savedMessageJson('u')}::text end as item
  ${SEEN}
  join users owner on owner.id = me.user_id and owner.deleted_at is null
  join users u on u.id = m.sender_id
  left join saved_messages s on s.user_id = me.user_id
    and s.conversation_id = m.conversation_id and s.seq = m.seq
  where m.id = $2
  for share of owner for key share of me`;

/** Told to the devices of whose it is, and to nobody else. */
const told = (type: 'added' | 'removed'): string =>
  appendSql(`select 'saved.${type}', conversation_id, user_id, $2::uuid from s`);

const INSERT_SQL = `
  with s as (
    insert into saved_messages (user_id, conversation_id, seq, saved_at)
    select $1, m.conversation_id, m.seq, statement_timestamp() from messages m where m.id = $2
    returning *
  ), told as (${told('added')})
  select ${savedMessageJson('u')}::text as item
  from s join messages m on m.id = $2
  join participants me on me.conversation_id = s.conversation_id and me.user_id = s.user_id
  join users u on u.id = m.sender_id`;

const REMOVE_SQL = `
  with turn as materialized (
    select ${turnSql('$1::uuid')}
  ), seen as materialized (
    select m.conversation_id, m.seq ${SEEN} where m.id = $2 and exists (select from turn)
  ), s as (
    delete from saved_messages s using seen
    where s.user_id = $1 and s.conversation_id = seen.conversation_id and s.seq = seen.seq
    returning s.*
  ), told as (${told('removed')})
  select 1 from seen`;

const listSql = (comparison: '<' | '>', order: 'desc' | 'asc'): string => `
  select ${savedMessageJson('u')}::text as item,
    array[${instant('s.saved_at')}, s.conversation_id::text, s.seq::text] as key
  ${SAVED}
  join users u on u.id = m.sender_id
  where s.user_id = $1 and ($2::timestamptz is null
    or (s.saved_at, s.conversation_id, s.seq) ${comparison} ($2, $3::uuid, $4::bigint))
  order by s.saved_at ${order}, s.conversation_id ${order}, s.seq ${order}
  limit $5`;
const LIST_SQL = { next: listSql('<', 'desc'), prev: listSql('>', 'asc') };

export const EXPORT_SQL = exportSql(
  savedMessageJson('u'),
  `${SAVED} join users u on u.id = m.sender_id where s.user_id = $1`,
  { 's.conversation_id': 'uuid', 's.seq': 'bigint' },
);

const FORGET_SQL = `delete from saved_messages where user_id = $1`;

interface SeenMessage {
  isDeleted: boolean;
  /** Null where it is not saved. */
  item: Json<SavedMessageDto> | null;
}

@Injectable()
export class SavedRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /** Nobody else changes what the user has saved until the transaction ends. */
  async takeTurn(userId: string, transaction: Queryable): Promise<void> {
    await transaction.query(TURN_SQL, [userId]);
  }

  /** @returns undefined where the user may not see the message */
  async find(
    messageId: string,
    userId: string,
    transaction: Queryable,
  ): Promise<SeenMessage | undefined> {
    const [row] = await transaction.query<SeenMessage>(FIND_SQL, [userId, messageId]);
    return row;
  }

  async count(userId: string, transaction: Queryable): Promise<number> {
    const [row] = await transaction.query<{ count: number }>(COUNT_SQL, [userId]);
    return row?.count ?? 0;
  }

  /** Of a message that was found in the transaction. */
  async insert(
    messageId: string,
    userId: string,
    transaction: Transaction,
  ): Promise<Json<SavedMessageDto>> {
    const [row] = await transaction.query<{ item: string }>(INSERT_SQL, [userId, messageId]);
    this.feed.wakeAfter(transaction);
    return row?.item ?? '';
  }

  /** @returns false where the user may not see the message */
  async remove(messageId: string, userId: string): Promise<boolean> {
    const rows = await this.database.query(REMOVE_SQL, [userId, messageId]);
    this.feed.wake();
    return rows.length > 0;
  }

  list(userId: string, { cursor, limit }: PageRequest): Promise<Listed[]> {
    const [savedAt, conversationId, seq] = cursor?.key ?? [];
    const values = [userId, savedAt, conversationId, seq, limit + 1];
    return this.database.query<Listed>(LIST_SQL[cursor?.direction ?? 'next'], values);
  }

  async forget(userId: string, transaction: Queryable): Promise<void> {
    await transaction.query(FORGET_SQL, [userId]);
  }
}
