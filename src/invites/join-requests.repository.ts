import { Injectable } from '@nestjs/common';
import type { Listed, PageRequest } from '../common/page.js';
import { Database, type Queryable } from '../database/database.js';
import { exportSql } from '../users/export.sql.js';
import { instant } from '../users/user.sql.js';
import { joinRequestJson } from './join-request.sql.js';

const INSERT_SQL = `
  insert into join_requests (conversation_id, user_id) values ($1, $2)
  on conflict do nothing`;

const IS_PENDING_SQL = `
  select 1 from join_requests where conversation_id = $1 and user_id = $2`;

const REMOVE_SQL = `
  delete from join_requests where conversation_id = $1 and user_id = $2 returning 1`;

export const EXPORT_SQL = exportSql(
  `json_build_object(
    'conversationId', r.conversation_id, 'requestedAt', ${instant('r.requested_at')})`,
  'from join_requests r where r.user_id = $1',
  { 'r.conversation_id': 'uuid' },
);

/** What the receipt of a deleted account counts. */
export const COUNT_SQL = `select count(*) from join_requests where user_id = $1`;
const REMOVE_ALL_SQL = `delete from join_requests where user_id = $1`;

/** Who has been banned since is not let in, so there is nothing to decide. */
const listSql = (comparison: '>' | '<', order: 'asc' | 'desc'): string => `
  select ${joinRequestJson('r', 'u')}::text as item,
    array[${instant('r.requested_at')}, r.user_id::text] as key
  from join_requests r join users u on u.id = r.user_id
  where r.conversation_id = $1
    and not exists (
      select from bans b where b.conversation_id = r.conversation_id and b.user_id = r.user_id)
    and ($2::timestamptz is null or (r.requested_at, r.user_id) ${comparison} ($2, $3::uuid))
  order by r.requested_at ${order}, r.user_id ${order}
  limit $4`;
const LIST_SQL = { next: listSql('>', 'asc'), prev: listSql('<', 'desc') };

@Injectable()
export class JoinRequestsRepository {
  constructor(private readonly database: Database) {}

  async insert(conversationId: string, userId: string, transaction: Queryable): Promise<void> {
    await transaction.query(INSERT_SQL, [conversationId, userId]);
  }

  async isPending(
    conversationId: string,
    userId: string,
    transaction: Queryable,
  ): Promise<boolean> {
    return (await transaction.query(IS_PENDING_SQL, [conversationId, userId])).length > 0;
  }

  /** @returns false where there was none */
  async remove(conversationId: string, userId: string, transaction: Queryable): Promise<boolean> {
    return (await transaction.query(REMOVE_SQL, [conversationId, userId])).length > 0;
  }

  async removeAll(userId: string, transaction: Queryable): Promise<void> {
    await transaction.query(REMOVE_ALL_SQL, [userId]);
  }

  list(conversationId: string, { cursor, limit }: PageRequest): Promise<Listed[]> {
    const [requestedAt, userId] = cursor?.key ?? [];
    const values = [conversationId, requestedAt, userId, limit + 1];
    return this.database.query<Listed>(LIST_SQL[cursor?.direction ?? 'next'], values);
  }
}
