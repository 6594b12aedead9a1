import { Injectable } from '@nestjs/common';
import { type FeedPosition, isAfter } from '../feed/feed-position.js';
import type { Frame } from './frame.js';
import { Frames } from './frames.js';
import { UserFeedRepository } from './user-feed.repository.js';

export interface UserFeedFrames {
  frames: Frame[];
  /** What has been told up to here, with these frames. */
  position: FeedPosition;
  hasMore: boolean;
}

/** What a user is told, read from the database: for long polls, and for streams that catch up. */
@Injectable()
export class UserFeeds {
  constructor(
    private readonly feeds: UserFeedRepository,
    private readonly frames: Frames,
  ) {}

  /** @throws ResyncRequired */
  async read(
    userId: string,
    after: FeedPosition,
    { until, limit }: { until?: FeedPosition; limit: number },
  ): Promise<UserFeedFrames> {
    const { rows, newest, viewer } = await this.feeds.read(userId, after, until, limit + 1);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const hasMore = rows.length > limit;
    const frames = await this.frames.of(shown, userId);
    return {
      frames: frames.flatMap((frame) => frame.for(viewer) ?? []),
      position: hasMore && last ? last : latest(after, earliest(until, newest)),
      hasMore,
    };
  }
}

const earliest = (a: FeedPosition | undefined, b: FeedPosition): FeedPosition =>
  a && isAfter(b, a) ? a : b;
const latest = (a: FeedPosition, b: FeedPosition): FeedPosition => (isAfter(a, b) ? a : b);
