import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { FEED_COLUMNS, type FeedRow } from '../feed/feed-log.js';
import type { FeedPosition } from '../feed/feed-position.js';
import { HORIZON } from '../feed/feed.sql.js';
import { ResyncRequired } from '../feed/feed.errors.js';

/**
 * One user's part of the feed after a position and not after another. Every conversation gives its
 * next few by an index, and the first of all are the page. What was said before somebody joined is
 * history, not news: a conversation counts from the transaction in which they did.
 *
 * `$1` user, `$2` `$3` the position, `$4` `$5` where to end, or nulls, `$6` how many.
 */
const READ_SQL = `
  with horizon as materialized (select ${HORIZON} as xid), page as (
    (
      select f.* from participants me, horizon h, lateral (
        select f.* from feed f
        where f.recipient_id is null and f.conversation_id = me.conversation_id
          and (f.xid, f.id) > ($2::bigint, $3::bigint)
          and f.xid >= me.joined_xid and f.xid < h.xid
        order by f.xid, f.id
        limit $6
      ) f
      where me.user_id = $1
    ) union all (
      select f.* from feed f, horizon h
      where f.recipient_id = $1 and (f.xid, f.id) > ($2::bigint, $3::bigint) and f.xid < h.xid
      order by f.xid, f.id
      limit $6
    ) union all (
      select f.* from feed f, horizon h
      where f.recipient_id is null and f.conversation_id is null
        and (f.xid, f.id) > ($2::bigint, $3::bigint) and f.xid < h.xid
        and (f.subject_id = $1 or exists (
          select from participants me
          join participants other on other.conversation_id = me.conversation_id
          where me.user_id = $1 and other.user_id = f.subject_id))
      order by f.xid, f.id
      limit $6
    )
  )
  select (s.pruned_xid, s.pruned_id) > ($2::bigint, $3::bigint) as "isPruned", h.xid as horizon, f.*
  from feed_state s, horizon h left join lateral (
    select ${FEED_COLUMNS} from page f
    where $4::bigint is null or (f.xid, f.id) <= ($4::bigint, $5::bigint)
    order by f.xid, f.id
    limit $6
  ) f on true
  order by f.xid, f.id`;

const MEMBERSHIPS_SQL = `
  select conversation_id as "conversationId", user_id as "userId", joined_xid as "joinedXid"
  from participants where user_id = any($1::uuid[])`;

const NEWCOMERS_SQL = `
  select conversation_id as "conversationId", user_id as "userId", joined_xid as "joinedXid"
  from participants where conversation_id = any($1::uuid[]) and user_id = any($2::uuid[])`;

export interface FeedMembership {
  conversationId: string;
  userId: string;
  /** The transaction in which they joined: what is older is not told. */
  joinedXid: string;
}

export interface UserFeedPage {
  rows: FeedRow[];
  /** Nothing before this is still to come. */
  horizon: FeedPosition;
}

@Injectable()
export class UserFeedRepository {
  constructor(private readonly database: Database) {}

  /**
   * @param until the last position to tell; undefined for all that is there
   * @throws ResyncRequired where what followed the position has been pruned
   */
  async read(
    userId: string,
    after: FeedPosition,
    until: FeedPosition | undefined,
    limit: number,
  ): Promise<UserFeedPage> {
    const rows = await this.database.query<
      (FeedRow | { id: null }) & { isPruned: boolean; horizon: string }
    >(READ_SQL, [userId, after.xid, after.id, until?.xid ?? null, until?.id ?? null, limit]);
    const [first] = rows;
    if (first?.isPruned !== false) throw new ResyncRequired();
    return {
      rows: rows.filter((row): row is FeedRow & (typeof rows)[number] => row.id !== null),
      horizon: { xid: first.horizon, id: '0' },
    };
  }

  /** The conversations of these users. */
  memberships(userIds: readonly string[]): Promise<FeedMembership[]> {
    return this.database.query<FeedMembership>(MEMBERSHIPS_SQL, [userIds]);
  }

  /** Those of these users who are in these conversations. */
  among(conversationIds: readonly string[], userIds: readonly string[]): Promise<FeedMembership[]> {
    return this.database.query<FeedMembership>(NEWCOMERS_SQL, [conversationIds, userIds]);
  }
}
