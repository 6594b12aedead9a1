import { Logger } from '@nestjs/common';

/** Milliseconds between looks while committed rows wait for an older transaction: at first, at most. */
const SHORTEST = 5;
const LONGEST = 100;

/** Milliseconds after which somebody should look who holds the feed up. */
const WORRYING = 10_000;

/** The transaction that the feed waits for, 0 where it does not wait, and since when. */
export interface Hold {
  transaction: string;
  seconds: number;
}

/**
 * How long the feed has been waiting for one and the same transaction. Any transaction of the cluster
 * that has written holds it, those of other databases and of an open psql too.
 */
export class FeedStall {
  private readonly logger = new Logger('FeedTail');
  private horizon = '';
  private since = 0;
  private isReported = false;

  /** Nothing waits. */
  end(): void {
    this.horizon = '';
  }

  get hold(): Hold {
    if (this.horizon === '') return { transaction: '0', seconds: 0 };
    return { transaction: this.horizon, seconds: (performance.now() - this.since) / 1000 };
  }

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
