import { Injectable } from '@nestjs/common';
import { FeedCursors } from '../feed/feed-cursors.js';
import type { FeedPosition } from '../feed/feed-position.js';
import { Hub } from './hub.js';
import { Presence } from './presence.js';
import { type FrameSink, FeedStream } from './stream.js';
import { UserFeeds } from './user-feeds.js';

/** Makes streams of a user's feed, for every way to carry one. */
@Injectable()
export class Streams {
  /** Events handed to streams so far. */
  framesTold = 0;

  constructor(
    private readonly hub: Hub,
    private readonly feeds: UserFeeds,
    private readonly presence: Presence,
    private readonly cursors: FeedCursors,
  ) {}

  to(userId: string, sink: FrameSink): FeedStream {
    return new FeedStream(userId, this.hub, this.feeds, this.presence, this.counting(sink));
  }

  private counting(sink: FrameSink): FrameSink {
    return {
      ...sink,
      replay: (frames) => {
        this.framesTold += frames.length;
        return sink.replay(frames);
      },
      tell: (frames) => {
        this.framesTold += frames.length;
        sink.tell(frames);
      },
    };
  }

  /** @throws FeedCursorInvalid, ResyncRequired */
  positionOf(cursor: string | undefined): FeedPosition | undefined {
    return cursor === undefined ? undefined : this.cursors.decode(cursor);
  }

  cursorOf(position: FeedPosition): string {
    return this.cursors.encode(position);
  }
}
