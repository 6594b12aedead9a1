import { Injectable } from '@nestjs/common';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { Database, type Queryable } from '../database/database.js';
import { instant, userSummaryJson } from '../users/user.sql.js';
import type { BanDto } from './dto/moderation.dto.js';

const banJson = (ban: string, user: string): string => `json_build_object(
  'user', ${userSummaryJson(user)},
  'bannedBy', ${ban}.banned_by,
  'bannedAt', ${instant(`${ban}.banned_at`)})`;

/** Whoever is banned already stays so, by whom and since when they were. */
const INSERT_SQL = `
  with made as (
    insert into bans (conversation_id, user_id, banned_by) values ($1, $2, $3)
    on conflict do nothing returning *
  ), ban as (
    select * from made
    union all select * from bans where conversation_id = $1 and user_id = $2
  )
  select ${banJson('ban', 'u')}::text as item from ban join users u on u.id = ban.user_id`;

const REMOVE_SQL = `
  delete from bans where conversation_id = $1 and user_id = $2 returning 1`;

const BANNED_SQL = `
  select 1 from bans where conversation_id = $1 and user_id = any($2::uuid[]) limit 1`;

const listSql = (comparison: '<' | '>', order: 'desc' | 'asc'): string => `
  select ${banJson('b', 'u')}::text as item,
    array[${instant('b.banned_at')}, b.user_id::text] as key
  from bans b join users u on u.id = b.user_id
  where b.conversation_id = $1
    and ($2::timestamptz is null or (b.banned_at, b.user_id) ${comparison} ($2, $3::uuid))
  order by b.banned_at ${order}, b.user_id ${order}
  limit $4`;
const LIST_SQL = { next: listSql('<', 'desc'), prev: listSql('>', 'asc') };

@Injectable()
export class BansRepository {
  constructor(private readonly database: Database) {}

  async insert(
    conversationId: string,
    userId: string,
    bannedBy: string,
    transaction: Queryable,
  ): Promise<Json<BanDto>> {
    const values = [conversationId, userId, bannedBy];
    const [row] = await transaction.query<{ item: string }>(INSERT_SQL, values);
    return row?.item ?? '';
  }

  /** @returns false where there was none */
  async remove(conversationId: string, userId: string, transaction: Queryable): Promise<boolean> {
    return (await transaction.query(REMOVE_SQL, [conversationId, userId])).length > 0;
  }

  async isAnyBanned(
    conversationId: string,
    userIds: readonly string[],
    transaction: Queryable,
  ): Promise<boolean> {
    return (await transaction.query(BANNED_SQL, [conversationId, userIds])).length > 0;
  }

  list(conversationId: string, { cursor, limit }: PageRequest): Promise<Listed[]> {
    const [bannedAt, userId] = cursor?.key ?? [];
    const values = [conversationId, bannedAt, userId, limit + 1];
    return this.database.query<Listed>(LIST_SQL[cursor?.direction ?? 'next'], values);
  }
}
