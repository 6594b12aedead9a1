import { Injectable } from '@nestjs/common';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { Jobs } from '../jobs/jobs.js';
import { exportSql } from '../users/export.sql.js';
import { instant } from '../users/user.sql.js';
import type { ScheduledMessageDto } from './dto/scheduled-message.dto.js';
import { DUE_MESSAGE, type ScheduledStatus } from './scheduled-message.entity.js';
import { REMOVE_SQL, scheduledMessageJson, told } from './scheduled-message.sql.js';

/** Lets foreign keys be checked, and with it sends go on; those who schedule for one user queue. */
const LOCK_SENDER_SQL = `select from users where id = $1 for no key update`;

/** Asked by itself: within the statement that waits for the lock it would count what was before. */
const COUNT_SQL = `
  select count(*)::int as count from scheduled_messages where sender_id = $1`;

const TWIN_SQL = `
  select ${scheduledMessageJson('s')}::text as item, s.request_digest = $3 as "isSame"
  from scheduled_messages s where s.sender_id = $1 and s.client_message_id = $2`;

const INSERT_SQL = `
  with s as (
    insert into scheduled_messages
      (id, conversation_id, sender_id, body, client_message_id, send_at, request_digest)
    values ($1, $2, $3, $4, $5, $6, $7)
    returning *
  ), told as (${told('created', 's')})
  select ${scheduledMessageJson('s')}::text as item from s`;

/** Of the messages somebody has scheduled in a conversation they are in. */
const OWN = `
  from participants me left join scheduled_messages s
    on s.conversation_id = me.conversation_id and s.sender_id = me.user_id`;
const MINE = `me.conversation_id = $1 and me.user_id = $2`;

const listSql = (comparison: '>' | '<', order: 'asc' | 'desc'): string => `
  select case when s.id is not null then ${scheduledMessageJson('s')}::text end as item,
    array[${instant('s.send_at')}, s.id::text] as key
  ${OWN} and ($3::timestamptz is null or (s.send_at, s.id) ${comparison} ($3, $4::uuid))
  where ${MINE}
  order by s.send_at ${order}, s.id ${order}
  limit $5`;
const LIST_SQL = { next: listSql('>', 'asc'), prev: listSql('<', 'desc') };

const FIND_SQL = `
  select case when s.id is not null then ${scheduledMessageJson('s')}::text end as item
  ${OWN} and s.id = $3 where ${MINE}`;

const LOCK_SQL = `
  select s.status ${OWN.replace('left join', 'join')} and s.id = $3 where ${MINE}
  for no key update of s`;

const CHANGE_SQL = `
  with s as (
    update scheduled_messages
    set body = coalesce($2, body), send_at = coalesce($3, send_at),
      status = case when $3::timestamptz is null then status else 'scheduled' end,
      failure = case when $3 is null then failure end
    where id = $1
    returning *
  ), told as (${told('updated', 's')})
  select ${scheduledMessageJson('s')}::text as item from s`;

export const EXPORT_SQL = exportSql(
  scheduledMessageJson('s'),
  'from scheduled_messages s where s.sender_id = $1',
  { 's.id': 'uuid' },
);

export interface NewScheduledMessage {
  id: string;
  conversationId: string;
  senderId: string;
  body: string;
  clientMessageId: string;
  sendAt: string;
  requestDigest: Buffer;
}

interface Item {
  item: string;
}

@Injectable()
export class ScheduledRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
    private readonly jobs: Jobs,
  ) {}

  /** @returns how many they have scheduled: nobody adds to them until the transaction ends */
  async lockSender(senderId: string, transaction: Queryable): Promise<number> {
    await transaction.query(LOCK_SENDER_SQL, [senderId]);
    const [row] = await transaction.query<{ count: number }>(COUNT_SQL, [senderId]);
    return row?.count ?? 0;
  }

  /** The one scheduled before with the same client message id, and whether the same was asked. */
  async findTwin(
    { senderId, clientMessageId, requestDigest }: NewScheduledMessage,
    transaction: Queryable,
  ): Promise<{ item: Json<ScheduledMessageDto>; isSame: boolean } | undefined> {
    const values = [senderId, clientMessageId, requestDigest];
    const [twin] = await transaction.query<Item & { isSame: boolean }>(TWIN_SQL, values);
    return twin;
  }

  async insert(
    scheduled: NewScheduledMessage,
    transaction: Transaction,
  ): Promise<Json<ScheduledMessageDto>> {
    const { id, conversationId, senderId, body, clientMessageId, sendAt } = scheduled;
    const values = [id, conversationId, senderId, body, clientMessageId, sendAt];
    const [row] = await transaction.query<Item>(INSERT_SQL, [...values, scheduled.requestDigest]);
    await this.jobs.add(transaction, { kind: DUE_MESSAGE, key: id, dueAt: sendAt });
    this.feed.wakeAfter(transaction);
    return row?.item ?? '';
  }

  /** @returns no row at all where the user is not in the conversation */
  list(
    conversationId: string,
    senderId: string,
    { cursor, limit }: PageRequest,
  ): Promise<(Listed | { item: null })[]> {
    const [sendAt, id] = cursor?.key ?? [];
    const values = [conversationId, senderId, sendAt, id, limit + 1];
    return this.database.query(LIST_SQL[cursor?.direction ?? 'next'], values);
  }

  /** @returns undefined where the user is not in the conversation, null where there is none */
  async find(
    conversationId: string,
    senderId: string,
    id: string,
  ): Promise<Json<ScheduledMessageDto> | null | undefined> {
    const values = [conversationId, senderId, id];
    const [row] = await this.database.query<{ item: string | null }>(FIND_SQL, values);
    return row?.item;
  }

  /** @returns undefined where there is none */
  async lock(
    conversationId: string,
    senderId: string,
    id: string,
    transaction: Queryable,
  ): Promise<ScheduledStatus | undefined> {
    const values = [conversationId, senderId, id];
    const [row] = await transaction.query<{ status: ScheduledStatus }>(LOCK_SQL, values);
    return row?.status;
  }

  async change(
    id: string,
    { body, sendAt }: { body?: string | undefined; sendAt?: string | undefined },
    transaction: Transaction,
  ): Promise<Json<ScheduledMessageDto>> {
    const [row] = await transaction.query<Item>(CHANGE_SQL, [id, body, sendAt]);
    if (sendAt) await this.jobs.add(transaction, { kind: DUE_MESSAGE, key: id, dueAt: sendAt });
    this.feed.wakeAfter(transaction);
    return row?.item ?? '';
  }

  async remove(id: string, transaction: Transaction): Promise<void> {
    await transaction.query(REMOVE_SQL, [id]);
    await this.jobs.remove(transaction, DUE_MESSAGE, id);
    this.feed.wakeAfter(transaction);
  }
}
