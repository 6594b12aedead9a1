import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { FeedEventType } from './feed-event-types.js';
import type { FeedPosition } from './feed-position.js';
import { HORIZON } from './feed.sql.js';

/** A row of the feed, as its readers get it. */
export interface FeedRow extends FeedPosition {
  at: string;
  type: FeedEventType;
  conversationId: string | null;
  recipientId: string | null;
  subjectId: string | null;
}

export const FEED_COLUMNS = `f.xid, f.id, f.at, f.type, f.conversation_id as "conversationId",
  f.recipient_id as "recipientId", f.subject_id as "subjectId"`;

export interface FeedBatch {
  rows: FeedRow[];
  /** Nothing older than this is still to come. */
  horizon: FeedPosition;
  /** Committed rows wait for an older transaction to end; nobody will signal that. */
  isHeld: boolean;
}

const READ_SQL = `
  with horizon as materialized (select ${HORIZON} as xid)
  select h.xid as horizon, exists (select from feed where xid >= h.xid) as "isHeld", f.*
  from horizon h left join lateral (
    select ${FEED_COLUMNS}
    from feed f
    where (f.xid, f.id) > ($1::bigint, $2::bigint) and f.xid < h.xid
    order by f.xid, f.id
    limit $3
  ) f on true
  order by f.xid, f.id`;

const HORIZON_SQL = `select ${HORIZON} as xid`;

@Injectable()
export class FeedLog {
  constructor(private readonly database: Database) {}

  /** What follows a position, in the order in which everybody is told it. */
  async after({ xid, id }: FeedPosition, limit: number): Promise<FeedBatch> {
    const rows = await this.database.query<
      (FeedRow | { id: null }) & { horizon: string; isHeld: boolean }
    >(READ_SQL, [xid, id, limit]);
    const [first] = rows;
    return {
      rows: rows.filter((row): row is FeedRow & (typeof rows)[number] => row.id !== null),
      horizon: { xid: first?.horizon ?? xid, id: '0' },
      isHeld: first?.isHeld ?? false,
    };
  }

  /** Before everything that is not committed yet, and after everything older. */
  async horizon(): Promise<FeedPosition> {
    const [row] = await this.database.query<{ xid: string }>(HORIZON_SQL);
    return { xid: row?.xid ?? '0', id: '0' };
  }
}
