import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FeedRow } from '../feed/feed-log.js';
import type { FeedPosition } from '../feed/feed-position.js';
import { FeedTail } from '../feed/feed-tail.js';
import { Audience } from './audience.js';
import { type Frame, Frames } from './frames.js';
import { UserFeedRepository } from './user-feed.repository.js';

/** One stream of one user. */
export interface Subscriber {
  readonly userId: string;
  /** Told in the order of the feed. Must not block. */
  deliver(frames: readonly Frame[]): void;
  /** Told between frames, at no place in their order: the first to go where the reader is slow. */
  deliverEphemeral?(text: string): void;
}

export type FrameListener = (frames: readonly Frame[]) => void;

/** Hands every event of the feed to the streams on this node that are to be told it. */
@Injectable()
export class Hub implements OnModuleInit {
  private readonly audience: Audience;
  private readonly subscribers = new Map<string, Set<Subscriber>>();
  private readonly frameListeners = new Set<FrameListener>();
  private readonly leavingListeners = new Set<(userId: string) => void>();
  /** Batches and new subscribers take turns: a subscriber begins between two batches. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly tail: FeedTail,
    feeds: UserFeedRepository,
    private readonly frames: Frames,
  ) {
    this.audience = new Audience(feeds);
  }

  onModuleInit(): void {
    this.tail.listen((rows) => this.takeTurn(() => this.tell(rows)));
  }

  /** @returns the position after which the subscriber is told everything */
  subscribe(subscriber: Subscriber): Promise<FeedPosition> {
    return this.takeTurn(async () => {
      const { userId } = subscriber;
      await this.audience.include(userId);
      const streams = this.subscribers.get(userId) ?? new Set();
      this.subscribers.set(userId, streams.add(subscriber));
      return this.tail.position;
    });
  }

  unsubscribe(subscriber: Subscriber): void {
    const streams = this.subscribers.get(subscriber.userId);
    streams?.delete(subscriber);
    if (streams?.size !== 0) return;
    for (const listener of this.leavingListeners) listener(subscriber.userId);
    this.subscribers.delete(subscriber.userId);
    this.audience.exclude(subscriber.userId);
  }

  /** Before the last stream of a user on this node has gone, while their conversations are known. */
  onLeaving(listener: (userId: string) => void): void {
    this.leavingListeners.add(listener);
  }

  /** After the frames have been handed to the streams of this node. */
  onTold(listener: FrameListener): void {
    this.frameListeners.add(listener);
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
  membersOf(conversationId: string): Iterable<string> {
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

  private takeTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  private async tell(rows: readonly FeedRow[]): Promise<void> {
    const receivers = await this.audience.follow(rows);
    const told = rows.filter((row) => (receivers.get(row)?.length ?? 0) > 0);
    const byUser = new Map<string, Frame[]>();
    const all = await this.frames.of(told);
    for (const frame of all) {
      for (const userId of receivers.get(frame.row) ?? []) {
        const own = byUser.get(userId) ?? [];
        own.push(frame);
        byUser.set(userId, own);
      }
    }
    this.deliver(byUser);
    for (const listener of this.frameListeners) listener(all);
  }

  private deliver(byUser: ReadonlyMap<string, readonly Frame[]>): void {
    for (const [userId, frames] of byUser) {
      for (const subscriber of this.subscribers.get(userId) ?? []) subscriber.deliver(frames);
    }
  }
}
