import { type FeedPosition, isAfter } from '../feed/feed-position.js';
import type { Frame } from './frames.js';
import type { Hub, Subscriber } from './hub.js';
import type { UserFeeds } from './user-feeds.js';

const BACKLOG_PAGE = 500;

/** Frames that may wait for the end of the backlog. Who reads that slowly has to come back. */
const MAX_WAITING = 10_000;

/** Where frames go. Waits for a slow reader by not resolving. */
export type FrameSink = (frames: readonly Frame[]) => Promise<void> | void;

/**
 * What every stream is, whatever carries it: first what was missed, then what happens, with nothing
 * lost or told twice where the one meets the other. Most of the backlog is told before it subscribes;
 * what the hub tells from then on waits until the rest, up to that very position, has been told.
 */
export class FeedStream implements Subscriber {
  private waiting: Frame[] | undefined = [];
  /** A client that comes from a node which is ahead of this one has these already. */
  private known: FeedPosition | undefined;
  private isClosed = false;

  /** @param onInterrupted the carrier has to end: its client comes back and misses nothing */
  constructor(
    readonly userId: string,
    private readonly hub: Hub,
    private readonly feeds: UserFeeds,
    private readonly sink: FrameSink,
    private readonly onInterrupted: () => void,
  ) {}

  /**
   * @param since the last position the client has; undefined: from now on
   * @returns the position it has come to, from which on it is live
   * @throws ResyncRequired
   */
  async open(since: FeedPosition | undefined): Promise<FeedPosition> {
    const reached = since && (await this.tellBacklog(since));
    const start = await this.hub.subscribe(this);
    const position = reached && isAfter(reached, start) ? reached : start;
    try {
      if (position !== start) this.known = position;
      else if (reached) await this.tellBacklog(reached, start);
    } catch (error) {
      this.close();
      throw error;
    }
    // It may have been closed before it had subscribed.
    if (this.isClosed) this.hub.unsubscribe(this);
    this.release();
    return position;
  }

  close(): void {
    this.isClosed = true;
    this.hub.unsubscribe(this);
  }

  deliver(frames: readonly Frame[]): void {
    if (this.waiting) this.hold(this.waiting, frames);
    else if (this.known === undefined) this.tell(frames);
    else this.tell(this.withoutKnown(frames, this.known));
  }

  interrupt(): void {
    if (this.isClosed) return;
    this.close();
    this.onInterrupted();
  }

  private release(): void {
    const { waiting = [] } = this;
    this.waiting = undefined;
    this.deliver(waiting);
  }

  private hold(waiting: Frame[], frames: readonly Frame[]): void {
    waiting.push(...frames);
    if (waiting.length <= MAX_WAITING) return;
    waiting.length = 0;
    this.interrupt();
  }

  private tell(frames: readonly Frame[]): void {
    if (frames.length === 0 || this.isClosed) return;
    // A carrier that fails would end the process by a rejection that nobody awaits.
    Promise.resolve(this.sink(frames)).catch(() => {
      this.interrupt();
    });
  }

  private withoutKnown(frames: readonly Frame[], known: FeedPosition): readonly Frame[] {
    const fresh = frames.filter(({ row }) => isAfter(row, known));
    if (fresh.length > 0) this.known = undefined;
    return fresh;
  }

  /** @returns how far it has come */
  private async tellBacklog(since: FeedPosition, until?: FeedPosition): Promise<FeedPosition> {
    let position = since;
    for (;;) {
      const page = await this.feeds.read(this.userId, position, {
        ...(until && { until }),
        limit: BACKLOG_PAGE,
      });
      position = page.position;
      if (this.isClosed) return position;
      if (page.frames.length > 0) await this.sink(page.frames);
      if (!page.hasMore) return position;
    }
  }
}
