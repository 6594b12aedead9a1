import { type FeedPosition, isAfter } from '../feed/feed-position.js';
import type { Frame } from './frames.js';
import type { Hub, Subscriber } from './hub.js';
import type { UserFeeds } from './user-feeds.js';

const BACKLOG_PAGE = 500;

/** Where frames go. Waits for a slow reader by not resolving. */
export type FrameSink = (frames: readonly Frame[]) => Promise<void> | void;

/**
 * What every stream is, whatever carries it: first what was missed, then what happens, with nothing
 * lost or told twice where the one meets the other. It subscribes first; what the hub tells meanwhile
 * waits until the backlog up to that very position has been told.
 */
export class FeedStream implements Subscriber {
  private waiting: Frame[] | undefined = [];
  /** A client that comes from a node which is ahead of this one has these already. */
  private known: FeedPosition | undefined;
  private isClosed = false;

  constructor(
    readonly userId: string,
    private readonly hub: Hub,
    private readonly feeds: UserFeeds,
    private readonly sink: FrameSink,
  ) {}

  /**
   * @param since the last position the client has; undefined: from now on
   * @returns the position it has come to, from which on it is live
   * @throws ResyncRequired
   */
  async open(since: FeedPosition | undefined): Promise<FeedPosition> {
    const start = await this.hub.subscribe(this);
    try {
      if (since !== undefined && isAfter(since, start)) this.known = since;
      else if (since !== undefined) await this.tellBacklog(since, start);
    } catch (error) {
      this.close();
      throw error;
    }
    const { waiting = [] } = this;
    this.waiting = undefined;
    this.deliver(waiting);
    return this.known ?? start;
  }

  close(): void {
    this.isClosed = true;
    this.hub.unsubscribe(this);
  }

  deliver(frames: readonly Frame[]): void {
    if (this.waiting) this.waiting.push(...frames);
    else if (this.known === undefined) this.tell(frames);
    else this.tell(this.withoutKnown(frames, this.known));
  }

  private tell(frames: readonly Frame[]): void {
    if (frames.length > 0 && !this.isClosed) void this.sink(frames);
  }

  private withoutKnown(frames: readonly Frame[], known: FeedPosition): readonly Frame[] {
    const fresh = frames.filter(({ row }) => isAfter(row, known));
    if (fresh.length > 0) this.known = undefined;
    return fresh;
  }

  private async tellBacklog(since: FeedPosition, until: FeedPosition): Promise<void> {
    let position = since;
    for (;;) {
      const { frames, position: reached, hasMore } = await this.feeds.read(this.userId, position, {
        until,
        limit: BACKLOG_PAGE,
      });
      if (this.isClosed) return;
      if (frames.length > 0) await this.sink(frames);
      if (!hasMore) return;
      position = reached;
    }
  }
}
