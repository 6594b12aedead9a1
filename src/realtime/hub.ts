import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { FeedRow } from '../feed/feed-log.js';
import type { FeedPosition } from '../feed/feed-position.js';
import { type FeedListener, FeedTail } from '../feed/feed-tail.js';
import { Audience } from './audience.js';
import type { Frame } from './frame.js';
import { Frames } from './frames.js';
import { UserFeedRepository } from './user-feed.repository.js';

/** One stream of one user. */
export interface Subscriber {
  readonly userId: string;
  /** Told in the order of the feed. Must not block. */
  deliver(frames: readonly Frame[]): void;
  /** It is told nothing more, and should come back with its cursor to hear what it misses. */
  interrupt?(): void;
  /** Told between frames, at no place in their order: the first to go where the reader is slow. */
  deliverEphemeral?(text: string): void;
}

/** Of the two of a block that has come or gone. */
export type BlockListener = (userId: string, otherId: string) => void;

export type FrameListener = (frames: readonly Frame[]) => void;

/** Hands every event of the feed to the streams on this node that are to be told it. */
@Injectable()
export class Hub implements FeedListener, OnModuleInit {
  private readonly logger = new Logger('Hub');
  private readonly audience: Audience;
  private readonly subscribers = new Map<string, Set<Subscriber>>();
  private readonly frameListeners = new Set<FrameListener>();
  private readonly leavingListeners = new Set<(userId: string) => void>();
  private readonly blockListeners = new Set<BlockListener>();
  /** Batches and new subscribers take turns: a subscriber begins between two batches. */
  private turn: Promise<unknown> = Promise.resolve();
  /** The tail's own is a little behind: it moves when all its listeners are done. */
  private position: FeedPosition | undefined;

  constructor(
    private readonly tail: FeedTail,
    feeds: UserFeedRepository,
    private readonly frames: Frames,
  ) {
    this.audience = new Audience(feeds);
  }

  onModuleInit(): void {
    this.tail.listen(this);
  }

  /** @returns the position after which the subscriber is told everything */
  subscribe(subscriber: Subscriber): Promise<FeedPosition> {
    return this.takeTurn(async () => {
      const { userId } = subscriber;
      const streams = this.subscribers.get(userId) ?? new Set();
      this.subscribers.set(userId, streams.add(subscriber));
      try {
        await this.audience.include(userId);
      } catch (error) {
        this.unsubscribe(subscriber);
        throw error;
      }
      // All of the user's streams may have ended meanwhile.
      if (!this.subscribers.has(userId)) this.audience.exclude(userId);
      return this.position ?? this.tail.position;
    });
  }

  /** Once `subscribe` has resolved or failed. */
  unsubscribe(subscriber: Subscriber): void {
    const streams = this.subscribers.get(subscriber.userId);
    streams?.delete(subscriber);
    if (streams?.size !== 0) return;
    this.announceLeaving(subscriber.userId);
    this.subscribers.delete(subscriber.userId);
    this.audience.exclude(subscriber.userId);
  }

  follow(rows: readonly FeedRow[], position: FeedPosition): Promise<void> {
    return this.takeTurn(() => this.tell(rows, position));
  }

  interrupt(position: FeedPosition): Promise<void> {
    return this.takeTurn(() => {
      const interrupted = [...this.subscribers.values()].flatMap((streams) => [...streams]);
      for (const userId of this.subscribers.keys()) this.announceLeaving(userId);
      this.subscribers.clear();
      this.audience.clear();
      this.position = position;
      for (const subscriber of interrupted) subscriber.interrupt?.();
      return Promise.resolve();
    });
  }

  /** Before the last stream of a user on this node has gone, while their conversations are known. */
  onLeaving(listener: (userId: string) => void): void {
    this.leavingListeners.add(listener);
  }

  /** After the frames have been handed to the streams of this node. */
  onTold(listener: FrameListener): void {
    this.frameListeners.add(listener);
  }

  onBlock(listener: BlockListener): void {
    this.blockListeners.add(listener);
  }

  /** Whether somebody with a stream on this node is told nothing ephemeral of another. */
  isBlocked(userId: string, otherId: string): boolean {
    return this.audience.blocks.isBlocked(userId, otherId);
  }

  /** Whether they are told nothing ephemeral of a conversation. */
  isSilent(userId: string, conversationId: string): boolean {
    return this.audience.blocks.isSilent(userId, conversationId);
  }

  /** The conversations of somebody with a stream on this node; of others none. */
  conversationsOf(userId: string): string[] {
    return this.audience.conversationsOf(userId);
  }

  /** Whether somebody has a stream on this node and is in this conversation. */
  isIn(userId: string, conversationId: string): boolean {
    return this.audience.isIn(userId, conversationId);
  }

  /** Those in a conversation who have a stream on this node. */
  membersOf(conversationId: string): ReadonlySet<string> {
    return this.audience.membersOf(conversationId);
  }

  /** Text without a cursor, to all streams of these users on this node. */
  tellEphemeral(userIds: Iterable<string>, text: string): void {
    for (const userId of userIds) {
      for (const subscriber of this.subscribers.get(userId) ?? []) {
        subscriber.deliverEphemeral?.(text);
      }
    }
  }

  private announceLeaving(userId: string): void {
    for (const listener of this.leavingListeners) listener(userId);
  }

  private takeTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** What may fail comes first: a batch that is given again has told nobody anything and moved nobody. */
  private async tell(rows: readonly FeedRow[], position: FeedPosition): Promise<void> {
    const plan = await this.audience.planFor(rows);
    const frames = await this.frames.of(this.audience.concerning(rows, plan));
    const blocks = await this.audience.blocks.pass(rows);
    const frameOf = new Map(frames.map((frame) => [frame.row, frame]));
    const byUser = new Map<string, Frame[]>();
    for (const row of rows) {
      const frame = frameOf.get(row);
      for (const userId of this.audience.pass(row, plan)) {
        const seen = frame?.for(this.audience.viewer(userId));
        if (seen === undefined) continue;
        const own = byUser.get(userId) ?? [];
        own.push(seen);
        byUser.set(userId, own);
      }
    }
    this.position = position;
    for (const [userId, own] of byUser) this.deliver(userId, own);
    for (const listener of this.frameListeners) listener(frames);
    for (const pair of blocks) for (const listener of this.blockListeners) listener(...pair);
  }

  private deliver(userId: string, frames: readonly Frame[]): void {
    for (const subscriber of [...(this.subscribers.get(userId) ?? [])]) {
      try {
        subscriber.deliver(frames);
      } catch (error) {
        this.logger.error(error);
        this.unsubscribe(subscriber);
        subscriber.interrupt?.();
      }
    }
  }
}
