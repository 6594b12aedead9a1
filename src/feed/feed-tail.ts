import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { FeedEpoch } from './feed-epoch.js';
import { FeedLog, type FeedRow } from './feed-log.js';
import { FEED_START, type FeedPosition } from './feed-position.js';
import { FeedSignal } from './feed-signal.js';

/** Milliseconds between looks when nothing wakes: what a lost signal costs. */
const POLL_INTERVAL = 2000;

/** Milliseconds between looks while committed rows wait for an older transaction. */
const HELD_INTERVAL = 5;
const BATCH = 500;

/** Gets every event once, in order. The next batch is read when all have dealt with this one. */
export type FeedListener = (rows: FeedRow[], position: FeedPosition) => Promise<void> | void;

/** Follows the feed from the boot of this node on, for whoever tells events to clients. */
@Injectable()
export class FeedTail implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('FeedTail');
  private readonly listeners = new Set<FeedListener>();
  private current: FeedPosition = FEED_START;
  private wake: () => void = () => undefined;
  private isLost = false;
  private isStopped = false;
  private following: Promise<void> = Promise.resolve();

  constructor(
    private readonly log: FeedLog,
    private readonly signal: FeedSignal,
    private readonly epoch: FeedEpoch,
  ) {}

  /** Everything up to here has been handed to the listeners. */
  get position(): FeedPosition {
    return this.current;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.current = await this.log.horizon();
    this.signal.listen(() => {
      this.wake();
    });
    this.following = this.follow();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.following;
  }

  /** @returns what ends the listening */
  listen(listener: FeedListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async follow(): Promise<void> {
    while (!this.isStopped) {
      // Armed before the look, so that a signal that comes during it leads to another.
      const signalled = new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      const wait = await this.advance().catch((error: unknown) => {
        this.logger.warn(error);
        this.isLost = true;
        return POLL_INTERVAL;
      });
      if (wait > 0) await Promise.race([signalled, sleep(wait, undefined, { ref: false })]);
    }
  }

  /** @returns milliseconds until it is worth looking again, unless something wakes */
  private async advance(): Promise<number> {
    if (this.isLost && (await this.epoch.refresh())) this.current = await this.log.horizon();
    this.isLost = false;
    const { rows, isHeld } = await this.log.after(this.current, BATCH);
    const last = rows.at(-1);
    if (last !== undefined) {
      const position = { xid: last.xid, id: last.id };
      for (const listener of this.listeners) await listener(rows, position);
      this.current = position;
    }
    if (rows.length === BATCH) return 0;
    return isHeld ? HELD_INTERVAL : POLL_INTERVAL;
  }
}
