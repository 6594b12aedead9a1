import { Injectable } from '@nestjs/common';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { turnSql } from '../conversations/conversation.sql.js';
import { messageJson } from '../conversations/message.sql.js';
import { isVisible } from '../conversations/my-view.sql.js';
import { type Membership, rulesOf } from '../conversations/permissions.js';
import { Database, type Queryable } from '../database/database.js';
import { PIN_SQL, UNPIN_SQL } from '../messages/message-pins.sql.js';
import { instant, userSummaryJson } from '../users/user.sql.js';
import type { PinDto } from './dto/pin.dto.js';

/** Message `$1` and its conversation, where user `$2` may see it. */
const SEEN = `
  from messages m join conversations c on c.id = m.conversation_id
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isVisible('m', 'me')}
  where m.id = $1`;

/** In the order in which everybody locks them. Who pins and unpins in a conversation queues. */
const LOCK_SQL = `
  with turn as materialized (select ${turnSql('c.id')} ${SEEN})
  select c.id as "conversationId", me.user_id as "userId", c.type, me.role, me.blocked, ${rulesOf('c')},
    m.deleted_at is not null as "isDeleted", m.pinned_at is not null as "isPinned"
  ${SEEN} and exists (select from turn)
  for no key update of c, me, m`;

/** Asked by itself: within the statement that waits for the lock it would count what was before. */
const COUNT_SQL = `
  select count(*)::int as count from messages where conversation_id = $1 and pinned_at is not null`;

/** `PinDto` of a messages row, and the users rows of who sent and who pinned it. */
const pinJson = (message: string, sender: string, pinner: string): string => `json_build_object(
  'message', ${messageJson(message, sender, { me: 'me' })},
  'pinnedBy', ${userSummaryJson(pinner)},
  'pinnedAt', ${instant(`${message}.pinned_at`)})`;

const FIND_SQL = `
  select ${pinJson('m', 'u', 'pinner')}::text as item
  from messages m
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
  join users u on u.id = m.sender_id
  join users pinner on pinner.id = m.pinned_by
  where m.id = $1`;

const listSql = (comparison: '<' | '>', order: 'desc' | 'asc'): string => `
  select case when m.id is not null then ${pinJson('m', 'u', 'pinner')}::text end as item,
    array[${instant('m.pinned_at')}, m.seq::text] as key
  from participants me
  left join lateral (
    select m.* from messages m
    where m.conversation_id = me.conversation_id and m.pinned_at is not null
      and ${isVisible('m', 'me')}
      and ($3::timestamptz is null or (m.pinned_at, m.seq) ${comparison} ($3, $4::bigint))
    order by m.pinned_at ${order}, m.seq ${order}
    limit $5
  ) m on true
  left join users u on u.id = m.sender_id
  left join users pinner on pinner.id = m.pinned_by
  where me.conversation_id = $1 and me.user_id = $2
  order by m.pinned_at ${order}, m.seq ${order}`;
const LIST_SQL = { next: listSql('<', 'desc'), prev: listSql('>', 'asc') };

/** A message and what one is in its conversation, locked until the transaction ends. */
export interface PinnableMessage extends Membership {
  isDeleted: boolean;
  isPinned: boolean;
}

@Injectable()
export class PinsRepository {
  constructor(private readonly database: Database) {}

  /** @returns undefined where the user may not see it */
  async lock(
    messageId: string,
    userId: string,
    transaction: Queryable,
  ): Promise<PinnableMessage | undefined> {
    const [row] = await transaction.query<PinnableMessage>(LOCK_SQL, [messageId, userId]);
    return row;
  }

  async count(conversationId: string, transaction: Queryable): Promise<number> {
    const [row] = await transaction.query<{ count: number }>(COUNT_SQL, [conversationId]);
    return row?.count ?? 0;
  }

  async pin(messageId: string, userId: string, transaction: Queryable): Promise<void> {
    await transaction.query(PIN_SQL, [messageId, userId]);
  }

  async unpin(messageId: string, transaction: Queryable): Promise<void> {
    await transaction.query(UNPIN_SQL, [messageId]);
  }

  /** Of a message that is pinned, as `userId` sees it. */
  async show(messageId: string, userId: string, transaction: Queryable): Promise<Json<PinDto>> {
    const [row] = await transaction.query<{ item: string }>(FIND_SQL, [messageId, userId]);
    return row?.item ?? '';
  }

  /** @returns undefined where the user is not in the conversation */
  async list(
    conversationId: string,
    userId: string,
    { cursor, limit }: PageRequest,
  ): Promise<Listed[] | undefined> {
    const [pinnedAt, seq] = cursor?.key ?? [];
    const rows = await this.database.query<Listed | { item: null }>(
      LIST_SQL[cursor?.direction ?? 'next'],
      [conversationId, userId, pinnedAt, seq, limit + 1],
    );
    return rows.length === 0 ? undefined : rows.filter((row): row is Listed => row.item !== null);
  }
}
