import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { FeedEventType } from './feed-event-types.js';
import type { FeedDetail } from './feed-event.entity.js';
import type { FeedPosition } from './feed-position.js';
import { EPOCH, HORIZON, NEWEST_POSITION } from './feed.sql.js';

/** A row of the feed, as its readers get it. */
export interface FeedRow extends FeedPosition {
  at: string;
  type: FeedEventType;
  conversationId: string | null;
  recipientId: string | null;
  subjectId: string | null;
  detail: FeedDetail | null;
}

export const FEED_COLUMNS = `f.xid, f.id, f.at, f.type, f.conversation_id as "conversationId",
  f.recipient_id as "recipientId", f.subject_id as "subjectId", f.detail`;

interface FeedState {
  /** Which feed this is; null where another epoch has to begin. */
  epoch: string | null;
  /** Some of what followed the position is kept no longer. */
  isPruned: boolean;
  /** Older transactions have all ended. */
  horizon: string;
  /** Committed rows wait for an older transaction to end; nobody will signal that. */
  isHeld: boolean;
}

export interface FeedBatch extends FeedState {
  rows: FeedRow[];
}

/**
 * A transaction is never cut in two: those who join in it do so at its first row. The greatest xid is
 * one look at the index, where `exists` with a bound not known to the planner reads the table.
 */
const READ_SQL = `
  with horizon as materialized (select ${HORIZON} as xid)
  select ${EPOCH} as epoch, h.xid as horizon,
    (s.pruned_xid, s.pruned_id) > ($1::bigint, $2::bigint) as "isPruned",
    coalesce((select max(xid) from feed) >= h.xid, false) as "isHeld", f.*
  from horizon h cross join feed_state s left join lateral (
    select ${FEED_COLUMNS}
    from feed f
    where (f.xid, f.id) > ($1::bigint, $2::bigint) and f.xid < (select xid from horizon)
    order by f.xid
    fetch first ($3) rows with ties
  ) f on true
  order by f.xid, f.id`;

const HORIZON_SQL = `
  with horizon as materialized (select ${HORIZON} as xid) ${NEWEST_POSITION}`;

@Injectable()
export class FeedLog {
  constructor(private readonly database: Database) {}

  /** What follows a position, in the order in which everybody is told it. */
  async after({ xid, id }: FeedPosition, limit: number): Promise<FeedBatch> {
    const rows = await this.database.query<(FeedRow | { id: null }) & FeedState>(READ_SQL, [
      xid,
      id,
      limit,
    ]);
    const [first] = rows;
    if (first === undefined) throw new Error('feed_state is empty');
    const { epoch, isPruned, horizon, isHeld } = first;
    const isRow = (row: (typeof rows)[number]): row is FeedRow & FeedState => row.id !== null;
    return { rows: rows.filter(isRow), epoch, isPruned, horizon, isHeld };
  }

  /** Before everything that is not committed yet, and after everything older. */
  async horizon(): Promise<FeedPosition> {
    const [position] = await this.database.query<FeedPosition>(HORIZON_SQL);
    if (position === undefined) throw new Error('feed_state is empty');
    return position;
  }
}
