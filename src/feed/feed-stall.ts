import { Logger } from '@nestjs/common';

/** Milliseconds between looks while committed rows wait for an older transaction: at first, at most. */
const SHORTEST = 5;
const LONGEST = 100;

/** Milliseconds after which somebody should look who holds the feed up. */
const WORRYING = 10_000;

/**
 * How long the feed has been waiting for one and the same transaction. Any transaction of the cluster
 * that has written holds it, those of other databases and of an open psql too.
 */
export class FeedStall {
  private readonly logger = new Logger('FeedTail');
  private horizon = '';
  private since = 0;
  private isReported = false;

  /** @returns milliseconds until the next look */
  interval(horizon: string, now = performance.now()): number {
    if (horizon !== this.horizon) {
      this.horizon = horizon;
      this.since = now;
      this.isReported = false;
    }
    const waited = now - this.since;
    if (waited > WORRYING && !this.isReported) {
      this.isReported = true;
      this.logger.warn(
        `The feed waits for transaction ${horizon}: events are late until it ends (pg_stat_activity.backend_xid)`,
      );
    }
    return Math.min(LONGEST, Math.max(SHORTEST, waited / 10));
  }
}
