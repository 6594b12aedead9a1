import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FeedRow } from '../feed/feed-log.js';
import type { FeedPosition } from '../feed/feed-position.js';
import { FeedEpoch } from '../feed/feed-epoch.js';
import { FeedTail } from '../feed/feed-tail.js';
import { Audience } from './audience.js';
import { type Frame, Frames } from './frames.js';
import { UserFeedRepository } from './user-feed.repository.js';

/** One stream of one user. */
export interface Subscriber {
  readonly userId: string;
  /** Told in the order of the feed. Must not block. */
  deliver(frames: readonly Frame[]): void;
}

/** Hands every event of the feed to the streams on this node that are to be told it. */
@Injectable()
export class Hub implements OnModuleInit {
  private readonly audience: Audience;
  private readonly subscribers = new Map<string, Set<Subscriber>>();
  /** Up to where this hub has told, which the tail learns of a moment later. */
  private told: { position: FeedPosition; epoch: string } | undefined;
  /** Batches and new subscribers take turns: a subscriber begins between two batches. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly tail: FeedTail,
    feeds: UserFeedRepository,
    private readonly frames: Frames,
    private readonly epoch: FeedEpoch,
  ) {
    this.audience = new Audience(feeds);
  }

  onModuleInit(): void {
    this.tail.listen((rows, position) =>
      this.takeTurn(async () => {
        await this.tell(rows);
        this.told = { position, epoch: this.epoch.current };
      }),
    );
  }

  /** @returns the position after which the subscriber is told everything */
  subscribe(subscriber: Subscriber): Promise<FeedPosition> {
    return this.takeTurn(async () => {
      const { userId } = subscriber;
      await this.audience.include(userId);
      const streams = this.subscribers.get(userId) ?? new Set();
      this.subscribers.set(userId, streams.add(subscriber));
      return this.position;
    });
  }

  unsubscribe(subscriber: Subscriber): void {
    const streams = this.subscribers.get(subscriber.userId);
    streams?.delete(subscriber);
    if (streams?.size !== 0) return;
    this.subscribers.delete(subscriber.userId);
    this.audience.exclude(subscriber.userId);
  }

  private get position(): FeedPosition {
    const { told } = this;
    return told?.epoch === this.epoch.current ? told.position : this.tail.position;
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
    for (const frame of await this.frames.of(told)) {
      for (const userId of receivers.get(frame.row) ?? []) {
        const own = byUser.get(userId) ?? [];
        own.push(frame);
        byUser.set(userId, own);
      }
    }
    for (const [userId, frames] of byUser) {
      for (const subscriber of this.subscribers.get(userId) ?? []) subscriber.deliver(frames);
    }
  }
}
