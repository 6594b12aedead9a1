import { Injectable } from '@nestjs/common';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { appendSql } from '../feed/feed.sql.js';
import { exportSql } from '../users/export.sql.js';
import { instant } from '../users/user.sql.js';
import { AccountGone } from '../users/users.errors.js';
import { blockJson } from './block.sql.js';
import type { BlockDto } from './dto/block.dto.js';

/**
 * Who waits for it has no transaction id yet, so that the feed tells the changes of one user in their
 * order. Whoever brings this user into a conversation holds the row as well, `for share`, and looks for
 * blocks after. Only this row: with both, two that block each other would wait for one another.
 */
const HOLD_SQL = `select 1 from users where id = $1 and deleted_at is null for no key update`;

/** One who deletes their account at this moment may stay in the table; nobody is shown them. */
const BLOCKED = `from blocks b join users u on u.id = b.blocked_id and u.deleted_at is null`;

/** Of user `$1`. */
export const COUNT_SQL = `select count(*)::int as count ${BLOCKED} where b.blocker_id = $1`;

const FIND_SQL = `
  select case when b.blocker_id is not null then ${blockJson('b', 'u')}::text end as item
  from users u left join blocks b on b.blocker_id = $1 and b.blocked_id = u.id
  where u.id = $2 and u.deleted_at is null`;

/** Told to the devices of who blocks, and to nobody else. */
const told = (type: 'added' | 'removed'): string =>
  appendSql(`select 'block.${type}', null::uuid, blocker_id, blocked_id from b`);

const INSERT_SQL = `
  with b as (
    insert into blocks (blocker_id, blocked_id, blocked_at) values ($1, $2, statement_timestamp())
    returning *
  ), told as (${told('added')})
  select ${blockJson('b', 'u')}::text as item from b join users u on u.id = b.blocked_id`;

const REMOVE_SQL = `
  with b as (
    delete from blocks where blocker_id = $1 and blocked_id = $2 returning *
  ), told as (${told('removed')})
  select 1 from b`;

const listSql = (comparison: '<' | '>', order: 'desc' | 'asc'): string => `
  select ${blockJson('b', 'u')}::text as item,
    array[${instant('b.blocked_at')}, b.blocked_id::text] as key
  ${BLOCKED}
  where b.blocker_id = $1
    and ($2::timestamptz is null or (b.blocked_at, b.blocked_id) ${comparison} ($2, $3::uuid))
  order by b.blocked_at ${order}, b.blocked_id ${order}
  limit $4`;
const LIST_SQL = { next: listSql('<', 'desc'), prev: listSql('>', 'asc') };

export const EXPORT_SQL = exportSql(blockJson('b', 'u'), `${BLOCKED} where b.blocker_id = $1`, {
  'b.blocked_id': 'uuid',
});

const FORGET_SQL = `
  delete from blocks where blocker_id = $1 or blocked_id = $1
  returning case blocker_id when $1 then blocked_id else blocker_id end as "otherId"`;

@Injectable()
export class BlocksRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /**
   * Nobody else changes whom the user has blocked until the transaction ends, or brings them into a
   * conversation.
   * @throws AccountGone
   */
  async hold(userId: string, transaction: Queryable): Promise<void> {
    if ((await transaction.query(HOLD_SQL, [userId])).length === 0) throw new AccountGone();
  }

  /** @returns null where they are not blocked, undefined where there is no such user */
  async find(
    userId: string,
    otherId: string,
    transaction: Queryable,
  ): Promise<Json<BlockDto> | null | undefined> {
    const [row] = await transaction.query<{ item: string | null }>(FIND_SQL, [userId, otherId]);
    return row?.item;
  }

  async count(userId: string, transaction: Queryable): Promise<number> {
    const [row] = await transaction.query<{ count: number }>(COUNT_SQL, [userId]);
    return row?.count ?? 0;
  }

  async insert(userId: string, otherId: string, transaction: Transaction): Promise<Json<BlockDto>> {
    const [row] = await transaction.query<{ item: string }>(INSERT_SQL, [userId, otherId]);
    this.feed.wakeAfter(transaction);
    return row?.item ?? '';
  }

  /** @returns false where there was none */
  async remove(userId: string, otherId: string, transaction: Transaction): Promise<boolean> {
    const rows = await transaction.query(REMOVE_SQL, [userId, otherId]);
    this.feed.wakeAfter(transaction);
    return rows.length > 0;
  }

  list(userId: string, { cursor, limit }: PageRequest): Promise<Listed[]> {
    const [blockedAt, blockedId] = cursor?.key ?? [];
    const values = [userId, blockedAt, blockedId, limit + 1];
    return this.database.query<Listed>(LIST_SQL[cursor?.direction ?? 'next'], values);
  }

  /** Both ways. @returns with whom there was one */
  async forget(userId: string, transaction: Queryable): Promise<string[]> {
    const rows = await transaction.query<{ otherId: string }>(FORGET_SQL, [userId]);
    return rows.map(({ otherId }) => otherId);
  }
}
