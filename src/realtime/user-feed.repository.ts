import { Injectable } from '@nestjs/common';
import { blockedWith } from '../blocks/block.sql.js';
import { directKey } from '../conversations/conversation.sql.js';
import { isVisible, seesAll } from '../conversations/my-view.sql.js';
import { Database } from '../database/database.js';
import { FEED_COLUMNS, type FeedRow } from '../feed/feed-log.js';
import { FEED_END, type FeedPosition } from '../feed/feed-position.js';
import { EPOCH, HORIZON, NEWEST_POSITION } from '../feed/feed.sql.js';
import { FeedEpoch } from '../feed/feed-epoch.js';
import { ResyncRequired } from '../feed/feed.errors.js';
import { isOfMessageSql } from './message-events.js';
import { RECEIPT_TYPES, type Viewer } from './variants.js';

const RECEIPTS = RECEIPT_TYPES.map((type) => `'${type}'`).join(', ');

/** After `$2` `$3`, with or before `$4` `$5`, and of transactions all of whose elders have ended. */
const WITHIN = `
  (f.xid, f.id) > ($2::bigint, $3::bigint) and (f.xid, f.id) <= ($4::bigint, $5::bigint)
  and f.xid < (select xid from horizon)`;

/** What happens to a message that somebody may not see is not told them either. */
const IS_TOLD = `(
  not ${isOfMessageSql('f')} or ${seesAll('me')}
  or exists (select from messages m where m.id = f.subject_id and ${isVisible('m', 'me')}))`;

/**
 * One user's part of the feed after a position and not after another. Every conversation gives its
 * next few by an index, and the first of all are the page. What was said before somebody joined is
 * history, not news: a conversation counts from the transaction in which they did. Profiles change
 * rarely, so that the changes of all are looked through for those of acquaintances. Who hides their
 * receipts is not told those of others.
 *
 * `$1` user, `$2` `$3` the position, `$4` `$5` where to end, `$6` how many.
 */
const READ_SQL = `
  with horizon as materialized (select ${HORIZON} as xid),
  newest as materialized (${NEWEST_POSITION}),
  viewer as materialized (select read_receipts from users where id = $1),
  page as materialized (
    (
      select f.* from participants me cross join lateral (
        select f.* from feed f
        where f.recipient_id is null and f.conversation_id = me.conversation_id
          and f.xid >= me.joined_xid and ${WITHIN} and ${IS_TOLD}
          and ((select read_receipts from viewer) or f.type not in (${RECEIPTS}))
        order by f.xid, f.id
        limit $6
      ) f
      where me.user_id = $1
      order by f.xid, f.id
      limit $6
    ) union all (
      select f.* from feed f
      where f.recipient_id = $1 and ${WITHIN}
      order by f.xid, f.id
      limit $6
    ) union all (
      select f.* from feed f
      where f.recipient_id is null and f.conversation_id is null and ${WITHIN}
        and (f.subject_id = $1 or exists (
          select from participants me
          join participants other on other.conversation_id = me.conversation_id
          where me.user_id = $1 and other.user_id = f.subject_id))
      order by f.xid, f.id
      limit $6
    )
  )
  select ${EPOCH} as epoch,
    ($2::bigint, $3::bigint) between (s.pruned_xid, s.pruned_id) and (n.xid, n.id) as "isKnown",
    n.xid as "newestXid", n.id as "newestId",
    (select read_receipts from viewer) as "showsReceipts", f.*
  from feed_state s cross join newest n left join lateral (
    select ${FEED_COLUMNS} from page f order by f.xid, f.id limit $6
  ) f on true
  order by f.xid, f.id`;

const VIEWERS_SQL = `
  select id, read_receipts as "showsReceipts" from users where id = any($1::uuid[])`;

const MEMBERSHIPS_SQL = `
  select conversation_id as "conversationId", user_id as "userId", joined_xid as "joinedXid"
  from participants where user_id = any($1::uuid[])`;

const NEWCOMERS_SQL = `
  select conversation_id as "conversationId", user_id as "userId", joined_xid as "joinedXid"
  from participants where conversation_id = any($1::uuid[]) and user_id = any($2::uuid[])`;

const BLIND_SQL = `
  select m.id as "messageId", me.user_id as "userId"
  from messages m join participants me on me.conversation_id = m.conversation_id
  where m.id = any($1::uuid[]) and not (${isVisible('m', 'me')})`;

const BLOCKS_SQL = `
  select me.id as "userId", other.id as "otherId", c.id as "conversationId"
  from unnest($1::uuid[]) me (id)
  cross join lateral (${blockedWith('me.id')}) other
  left join conversations c on c.direct_key = ${directKey('me.id', 'other.id')}`;

/** That one of two users has blocked the other. */
export interface BlockedPair {
  userId: string;
  otherId: string;
  /** The direct conversation of the two. */
  conversationId: string | null;
}

export interface FeedMembership {
  conversationId: string;
  userId: string;
  /** The transaction in which they joined: what is older is not told. */
  joinedXid: string;
}

export interface UserFeedPage {
  rows: FeedRow[];
  /** All up to here has been looked through, unless the page was full before. */
  newest: FeedPosition;
  viewer: Viewer;
}

interface FeedState {
  epoch: string | null;
  isKnown: boolean;
  newestXid: string;
  newestId: string;
  showsReceipts: boolean;
}

@Injectable()
export class UserFeedRepository {
  constructor(
    private readonly database: Database,
    private readonly epoch: FeedEpoch,
  ) {}

  /**
   * @throws ResyncRequired where what followed the position has been pruned, or the position is none
   * that this feed has come to
   */
  async read(
    userId: string,
    after: FeedPosition,
    until: FeedPosition = FEED_END,
    limit: number,
  ): Promise<UserFeedPage> {
    const values = [userId, after.xid, after.id, until.xid, until.id, limit];
    const rows = await this.database.query<(FeedRow | { id: null }) & FeedState>(READ_SQL, values);
    const [first] = rows;
    if (first?.isKnown !== true || first.epoch !== this.epoch.current) throw new ResyncRequired();
    const isRow = (row: (typeof rows)[number]): row is FeedRow & FeedState => row.id !== null;
    return {
      rows: rows.filter(isRow),
      newest: { xid: first.newestXid, id: first.newestId },
      viewer: { id: userId, showsReceipts: first.showsReceipts },
    };
  }

  /** What of these users makes a difference to what they are told. */
  viewers(userIds: readonly string[]): Promise<Viewer[]> {
    return this.database.query<Viewer>(VIEWERS_SQL, [userIds]);
  }

  /** The conversations of these users. */
  memberships(userIds: readonly string[]): Promise<FeedMembership[]> {
    return this.database.query<FeedMembership>(MEMBERSHIPS_SQL, [userIds]);
  }

  /** Those of these users who are in these conversations. */
  among(conversationIds: readonly string[], userIds: readonly string[]): Promise<FeedMembership[]> {
    return this.database.query<FeedMembership>(NEWCOMERS_SQL, [conversationIds, userIds]);
  }

  /** With whom of all there is a block of these users, whoever of the two has made it. */
  blocks(userIds: readonly string[]): Promise<BlockedPair[]> {
    return this.database.query<BlockedPair>(BLOCKS_SQL, [userIds]);
  }

  /** Who may not see which of these messages. */
  blindTo(messageIds: readonly string[]): Promise<{ messageId: string; userId: string }[]> {
    return this.database.query<{ messageId: string; userId: string }>(BLIND_SQL, [messageIds]);
  }
}
