import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAway } from '../common/errors/database-errors.js';
import { WakefulLoop } from '../common/wakeful-loop.js';
import { FeedEpoch } from './feed-epoch.js';
import { FeedLog, type FeedRow } from './feed-log.js';
import { FEED_START, type FeedPosition } from './feed-position.js';
import { FeedSignal } from './feed-signal.js';
import { FeedStall, type Hold } from './feed-stall.js';

/** Milliseconds between looks when nothing wakes: what a lost signal costs. */
const POLL_INTERVAL = 2000;
const BATCH = 500;

/** How often a listener that throws is given the same batch, one poll interval apart. */
const MAX_ATTEMPTS = 10;

export interface FeedListener {
  /**
   * Gets every event once, in order. The next batch is read when all have dealt with this one. What
   * throws is asked again with the same batch.
   */
  follow(rows: readonly FeedRow[], position: FeedPosition): Promise<void> | void;

  /** Between what it was given so far and what it will be given after `position`, events are missing. */
  interrupt(position: FeedPosition): Promise<void> | void;
}

/** Follows the feed from the boot of this node on, for whoever tells events to clients. */
@Injectable()
export class FeedTail implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('FeedTail');
  private readonly listeners = new Set<FeedListener>();
  private readonly stall = new FeedStall();
  /** Events handed to the listeners so far. */
  eventCount = 0;
  private current: FeedPosition = FEED_START;
  private isInterrupted = false;
  private readonly loop = new WakefulLoop(this.logger, POLL_INTERVAL, () => this.advance());

  constructor(
    private readonly log: FeedLog,
    private readonly signal: FeedSignal,
    private readonly epoch: FeedEpoch,
  ) {}

  /** Everything up to here has been handed to the listeners. */
  get position(): FeedPosition {
    return this.current;
  }

  get hold(): Hold {
    return this.stall.hold;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.epoch.open();
    this.current = await this.log.horizon();
    this.signal.listen(() => {
      this.loop.wake();
    });
    this.loop.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** @returns what ends the listening */
  listen(listener: FeedListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @returns milliseconds until it is worth looking again, unless something wakes */
  private async advance(): Promise<number> {
    const { rows, epoch, isPruned, horizon, isHeld } = await this.log.after(this.current, BATCH);
    this.isInterrupted ||= isPruned || epoch !== this.epoch.current;
    if (this.isInterrupted) {
      await this.interrupt();
      return 0;
    }
    const last = rows.at(-1);
    if (last !== undefined) {
      const position = { xid: last.xid, id: last.id };
      for (const listener of this.listeners) await this.hand(listener, rows, position);
      this.current = position;
      this.eventCount += rows.length;
    }
    if (rows.length >= BATCH) return 0;
    if (isHeld) return this.stall.interval(horizon);
    this.stall.end();
    return POLL_INTERVAL;
  }

  private async hand(
    listener: FeedListener,
    rows: readonly FeedRow[],
    position: FeedPosition,
  ): Promise<void> {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      try {
        await listener.follow(rows, position);
        return;
      } catch (error) {
        this.logger[isAway(error) ? 'warn' : 'error'](error);
        await sleep(POLL_INTERVAL, undefined, { ref: false });
        if (this.loop.isStopped) return;
      }
    }
    await listener.interrupt(position);
  }

  /** Another server answers than before, or this node was away for longer than the feed is kept. */
  private async interrupt(): Promise<void> {
    await this.epoch.refresh();
    this.current = await this.log.horizon();
    for (const listener of this.listeners) await listener.interrupt(this.current);
    this.isInterrupted = false;
    this.logger.warn('The feed goes on elsewhere: streams end and their clients come back');
  }
}
