import { Injectable } from '@nestjs/common';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { Database, type Queryable } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { appendSql } from '../feed/feed.sql.js';
import { exportSql } from '../users/export.sql.js';
import type { NotificationsStateDto, NotificationType } from './dto/notification.dto.js';
import { LIMITS } from './limits.js';
import { LIST_SQL, seenJson, STATE_SQL } from './notification.sql.js';

/** The lock keeps the account from being deleted in between. Only what moves the pointer is told. */
const SEE_SQL = `
  with owner as materialized (
    select id from users where id = $1 and deleted_at is null and $2::timestamptz <= now() for share
  ), moved as (
    insert into notifications_seen as known (user_id, seen_at) select id, $2 from owner
    on conflict (user_id) do update set seen_at = excluded.seen_at
      where known.seen_at < excluded.seen_at
    returning user_id
  ), told as (${appendSql(`select 'notifications.seen', null::uuid, user_id, null::uuid from moved`)})
  select $2::timestamptz > now() as "isFuture"`;

export const EXPORT_SQL = exportSql(
  seenJson('s'),
  'from notifications_seen s where s.user_id = $1',
  { 's.user_id': 'uuid' },
);

const FORGET_SQL = `delete from notifications_seen where user_id = $1`;

/** Which notifications are asked for. */
export interface NotificationFilter {
  type: NotificationType | undefined;
  unseen: boolean;
}

@Injectable()
export class NotificationsRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /** @param retention seconds for which things are notifications */
  list(
    userId: string,
    retention: number,
    { type, unseen }: NotificationFilter,
    { cursor, limit }: PageRequest,
  ): Promise<Listed[]> {
    const values = [userId, retention, type, unseen, limit + 1, ...(cursor?.key ?? [null, null])];
    return this.database.query<Listed>(LIST_SQL[cursor?.direction ?? 'next'], values);
  }

  async state(userId: string, retention: number): Promise<Json<NotificationsStateDto>> {
    const values = [userId, retention, null, true, LIMITS.unseenCap];
    const [row] = await this.database.query<{ item: string }>(STATE_SQL, values);
    return row?.item ?? '';
  }

  /** @returns false where the time has not come yet, and nothing has changed */
  async see(userId: string, until: string): Promise<boolean> {
    const [row] = await this.database.query<{ isFuture: boolean }>(SEE_SQL, [userId, until]);
    this.feed.wake();
    return row?.isFuture === false;
  }

  async forget(userId: string, transaction: Queryable): Promise<void> {
    await transaction.query(FORGET_SQL, [userId]);
  }
}
