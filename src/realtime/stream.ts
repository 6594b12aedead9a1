import { type FeedPosition, isAfter } from '../feed/feed-position.js';
import type { Frame } from './frame.js';
import type { Hub, Subscriber } from './hub.js';
import type { Presence } from './presence.js';
import type { UserFeeds } from './user-feeds.js';

/** Events: of the longest messages 1 MB, as much as may wait for a reader. */
const BACKLOG_PAGE = 100;

/** Characters that may wait for a client to catch up before they are read again instead. */
const MAX_WAITING = 1024 * 1024;

/** Where frames go. */
export interface FrameSink {
  /** First of all, once it is certain that nothing is missing. @param at what the client has come to */
  begin(at: FeedPosition): void;
  /** Of the past. Resolves when there is room for more. */
  replay(frames: readonly Frame[]): Promise<void>;
  /** Of the present: what there is no room for has to be dropped, with the stream. */
  tell(frames: readonly Frame[]): void;
  /** Of no place in the feed: may be left out where there is little room. */
  hint(text: string): void;
  /** Events are missing from here on: the client has to come back and go on from its cursor. */
  interrupt(): void;
}

/**
 * What every stream is, whatever carries it: first what was missed, then what happens, with nothing
 * lost or told twice where the one meets the other. It subscribes first; what the hub tells meanwhile
 * waits until the backlog up to that very position has been told.
 */
export class FeedStream implements Subscriber {
  private waiting: Frame[] | undefined = [];
  private waitingSize = 0;
  /** A client that comes from a node which is ahead of this one has these already. */
  private known: FeedPosition | undefined;
  private hasBegun = false;
  private isPresent = false;
  private isClosed = false;

  constructor(
    readonly userId: string,
    private readonly hub: Hub,
    private readonly feeds: UserFeeds,
    private readonly presence: Presence,
    private readonly sink: FrameSink,
  ) {}

  /**
   * @param since the last position the client has; undefined: from now on
   * @throws ResyncRequired, FeedCursorInvalid
   */
  async open(since: FeedPosition | undefined): Promise<void> {
    try {
      const position = await this.catchUp(since);
      this.begin(position);
      const { waiting = [] } = this;
      this.waiting = undefined;
      this.deliver(waiting);
      if (this.isClosed) return;
      this.isPresent = true;
      this.presence.connected(this.userId);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    this.isClosed = true;
    this.hub.unsubscribe(this);
    if (this.isPresent) this.presence.disconnected(this.userId);
    this.isPresent = false;
  }

  interrupt(): void {
    if (this.isClosed) return;
    this.close();
    this.sink.interrupt();
  }

  deliverEphemeral(text: string): void {
    if (this.waiting === undefined && !this.isClosed) this.sink.hint(text);
  }

  deliver(frames: readonly Frame[]): void {
    if (this.waiting) this.keep(frames, this.waiting);
    else if (this.known === undefined) this.tell(frames);
    else this.tell(this.withoutKnown(frames, this.known));
  }

  /** @returns the position from which on what is waiting, and then what happens, is told */
  private async catchUp(since: FeedPosition | undefined): Promise<FeedPosition> {
    for (let from = since; ;) {
      const start = await this.subscribe();
      if (from === undefined) return start;
      if (isAfter(from, start)) {
        await this.feeds.read(this.userId, from, { until: from, limit: 1 });
        this.known = from;
        return from;
      }
      await this.tellBacklog(from, start);
      if (this.waitingSize <= MAX_WAITING) return start;
      from = start;
    }
  }

  private async subscribe(): Promise<FeedPosition> {
    const start = await this.hub.subscribe(this);
    // Closed meanwhile, it must not stay with the hub for ever.
    if (this.isClosed) this.hub.unsubscribe(this);
    this.waiting = [];
    this.waitingSize = 0;
    return start;
  }

  private keep(frames: readonly Frame[], waiting: Frame[]): void {
    for (const { text } of frames) this.waitingSize += text.length;
    // Past the limit they are let go, and catchUp() reads them once more.
    if (this.waitingSize <= MAX_WAITING) waiting.push(...frames);
    else waiting.length = 0;
  }

  private begin(position: FeedPosition): void {
    if (this.hasBegun || this.isClosed) return;
    this.hasBegun = true;
    this.sink.begin(position);
  }

  private tell(frames: readonly Frame[]): void {
    if (frames.length > 0 && !this.isClosed) this.sink.tell(frames);
  }

  private withoutKnown(frames: readonly Frame[], known: FeedPosition): readonly Frame[] {
    const fresh = frames.filter(({ row }) => isAfter(row, known));
    if (fresh.length > 0) this.known = undefined;
    return fresh;
  }

  private async tellBacklog(since: FeedPosition, until: FeedPosition): Promise<void> {
    for (let position = since; ;) {
      const page = await this.feeds.read(this.userId, position, { until, limit: BACKLOG_PAGE });
      if (this.isClosed) return;
      if (page.frames.length > 0) {
        this.begin(since);
        await this.sink.replay(page.frames);
      }
      if (!page.hasMore) return;
      position = page.position;
    }
  }
}
