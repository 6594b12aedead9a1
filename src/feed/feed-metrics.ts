import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Metrics } from '../metrics/metrics.js';
import { FeedTail } from './feed-tail.js';

/** Committed rows that wait for an older transaction are late as well. */
const LAG_SQL = `
  select greatest(extract(epoch from clock_timestamp() - f.at), 0)::float8 as lag from feed f
  where (f.xid, f.id) > ($1::bigint, $2::bigint) order by f.xid, f.id limit 1`;

/** Whether events come in time, and what keeps them. */
@Injectable()
export class FeedMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly database: Database,
    private readonly tail: FeedTail,
  ) {}

  onModuleInit(): void {
    const { metrics, tail } = this;
    metrics.gauge(
      'feed_lag_seconds',
      'Age of the oldest event that this node has not told yet; 0 where it has told all.',
      () => this.lag(),
    );
    metrics.gauge(
      'feed_held_seconds',
      'How long committed events have waited for one and the same older transaction.',
      () => tail.hold.seconds,
    );
    metrics.gauge(
      'feed_held_by_transaction',
      'Id of the transaction they wait for (pg_stat_activity.backend_xid); 0 where they do not wait.',
      () => Number(tail.hold.transaction),
    );
    metrics.counter('feed_events_total', 'Events that this node has read.', () => tail.eventCount);
  }

  private async lag(): Promise<number> {
    const { xid, id } = this.tail.position;
    const [row] = await this.database.query<{ lag: number }>(LAG_SQL, [xid, id]);
    return row?.lag ?? 0;
  }
}
