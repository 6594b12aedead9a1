import { Injectable } from '@nestjs/common';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { turnSql } from '../conversations/conversation.sql.js';
import { Database, type Queryable } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { appendSql } from '../feed/feed.sql.js';
import { exportSql } from '../users/export.sql.js';
import { instant } from '../users/user.sql.js';
import { draftJson } from './draft.sql.js';
import type { DraftDto, WriteDraftDto } from './dto/draft.dto.js';

/** One's changes come one after the other, in the feed as well: the last one told is how it is. */
const TURN = `turn as materialized (select ${turnSql('$2::uuid')})`;

/** Told to the devices of whose it is, and to nobody else. */
const told = (type: 'updated' | 'deleted'): string =>
  appendSql(`select 'draft.${type}', conversation_id, user_id, null::uuid from d`);

/** The locks keep them from leaving the conversation, or deleting their account, meanwhile. */
const WRITE_SQL = `
  with ${TURN}, me as (
    select me.conversation_id, me.user_id
    from participants me join users u on u.id = me.user_id and u.deleted_at is null
    where me.conversation_id = $1 and me.user_id = $2 and exists (select from turn)
    for share of u for key share of me
  ), d as (
    insert into drafts (conversation_id, user_id, body, parent_id, quoted_message_id, updated_at)
    select conversation_id, user_id, $3, $4, $5, clock_timestamp() from me
    on conflict (conversation_id, user_id) do update
    set body = excluded.body, parent_id = excluded.parent_id,
      quoted_message_id = excluded.quoted_message_id, updated_at = excluded.updated_at
    returning *
  ), told as (${told('updated')})
  select ${draftJson('d')}::text as item from d`;

const DELETE_SQL = `
  with ${TURN}, me as materialized (
    select conversation_id, user_id from participants
    where conversation_id = $1 and user_id = $2 and exists (select from turn)
  ), d as (
    delete from drafts d using me
    where d.conversation_id = me.conversation_id and d.user_id = me.user_id
    returning d.*
  ), told as (${told('deleted')})
  select 1 from me`;

const FIND_SQL = `
  select case when d.user_id is not null then ${draftJson('d')}::text end as item
  from participants me
  left join drafts d on d.conversation_id = me.conversation_id and d.user_id = me.user_id
  where me.conversation_id = $1 and me.user_id = $2`;

const listSql = (comparison: '<' | '>', order: 'desc' | 'asc'): string => `
  select ${draftJson('d')}::text as item,
    array[${instant('d.updated_at')}, d.conversation_id::text] as key
  from drafts d
  where d.user_id = $1
    and ($2::timestamptz is null or (d.updated_at, d.conversation_id) ${comparison} ($2, $3::uuid))
  order by d.updated_at ${order}, d.conversation_id ${order}
  limit $4`;
const LIST_SQL = { next: listSql('<', 'desc'), prev: listSql('>', 'asc') };

/** Of user `$1`. */
export const COUNT_SQL = `select count(*) from drafts where user_id = $1`;

export const EXPORT_SQL = exportSql(draftJson('d'), 'from drafts d where d.user_id = $1', {
  'd.conversation_id': 'uuid',
});

const FORGET_SQL = `delete from drafts where user_id = $1`;

@Injectable()
export class DraftsRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /** @returns undefined where the user is not in the conversation */
  async write(
    conversationId: string,
    userId: string,
    { body, parentId, quotedMessageId }: WriteDraftDto,
  ): Promise<Json<DraftDto> | undefined> {
    const values = [conversationId, userId, body, parentId, quotedMessageId];
    const [row] = await this.database.query<{ item: string }>(WRITE_SQL, values);
    this.feed.wake();
    return row?.item;
  }

  /** @returns false where the user is not in the conversation */
  async delete(conversationId: string, userId: string): Promise<boolean> {
    const rows = await this.database.query(DELETE_SQL, [conversationId, userId]);
    this.feed.wake();
    return rows.length > 0;
  }

  /** @returns undefined where the user is not in the conversation, null where there is none */
  async find(conversationId: string, userId: string): Promise<Json<DraftDto> | null | undefined> {
    const values = [conversationId, userId];
    const [row] = await this.database.query<{ item: string | null }>(FIND_SQL, values);
    return row?.item;
  }

  list(userId: string, { cursor, limit }: PageRequest): Promise<Listed[]> {
    const [updatedAt, conversationId] = cursor?.key ?? [];
    const values = [userId, updatedAt, conversationId, limit + 1];
    return this.database.query<Listed>(LIST_SQL[cursor?.direction ?? 'next'], values);
  }

  async forget(userId: string, transaction: Queryable): Promise<void> {
    await transaction.query(FORGET_SQL, [userId]);
  }
}
