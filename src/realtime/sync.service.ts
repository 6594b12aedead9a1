import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { LIMITS } from '../common/http/limits.js';
import type { Json } from '../common/page.js';
import { ConversationsService } from '../conversations/conversations.service.js';
import { FeedCursors } from '../feed/feed-cursors.js';
import { FeedLog } from '../feed/feed-log.js';
import type { SyncDto, SyncQueryDto } from './dto/sync.dto.js';
import { Hub } from './hub.js';
import { type UserFeedFrames, UserFeeds } from './user-feeds.js';

/** The feed by request and reply. */
@Injectable()
export class SyncService implements BeforeApplicationShutdown {
  private isStopping = false;
  /** What ends each long poll that waits at this moment. */
  private readonly ends = new Set<() => void>();

  constructor(
    private readonly feeds: UserFeeds,
    private readonly hub: Hub,
    private readonly log: FeedLog,
    private readonly cursors: FeedCursors,
    private readonly conversations: ConversationsService,
  ) {}

  /** Long polls that wait at this moment. */
  get waiting(): number {
    return this.ends.size;
  }

  /** Before: the server closes only when all requests have been answered. */
  beforeApplicationShutdown(): void {
    this.isStopping = true;
    for (const end of this.ends) end();
  }

  /** @param gone ends a wait: nobody is there to answer any more */
  sync(userId: string, query: SyncQueryDto, gone: AbortSignal): Promise<Json<SyncDto>> {
    const { since } = query;
    return since === undefined ? this.begin(userId) : this.after(userId, since, query, gone);
  }

  /**
   * The cursor is taken before the page, so what changes in between is in both, and nothing in neither.
   */
  private async begin(userId: string): Promise<Json<SyncDto>> {
    const cursor = this.cursors.encode(await this.log.horizon());
    const page = await this.conversations.list(userId, {
      limit: LIMITS.pageSize,
      hidden: false,
    });
    return `{"events":[],"cursor":"${cursor}","hasMore":false,"conversations":${page}}`;
  }

  /** @throws FeedCursorInvalid, ResyncRequired */
  private async after(
    userId: string,
    since: string,
    { limit, wait }: SyncQueryDto,
    gone: AbortSignal,
  ): Promise<Json<SyncDto>> {
    // The epoch may change during the wait.
    const read = async (): Promise<UserFeedFrames> =>
      this.feeds.read(userId, this.cursors.decode(since), { limit });
    const first = await read();
    if (first.frames.length > 0 || wait === 0) return this.answer(first);
    return this.answer(await this.untilNews(userId, wait, gone, read));
  }

  /**
   * Listens first and looks then, so that nothing slips in between. Ends without AbortSignal.any(): it lets
   * a timeout that nobody else holds be collected, and leaves something of every wait at a signal that lasts.
   */
  private async untilNews(
    userId: string,
    wait: number,
    gone: AbortSignal,
    read: () => Promise<UserFeedFrames>,
  ): Promise<UserFeedFrames> {
    let isOver = this.isStopping || gone.aborted;
    let wake: () => void = () => undefined;
    const end = (): void => {
      isOver = true;
      wake();
    };
    const timer = setTimeout(end, wait * 1000);
    gone.addEventListener('abort', end);
    const subscriber = { userId, deliver: () => wake(), interrupt: () => wake() };
    this.ends.add(end);
    try {
      await this.hub.subscribe(subscriber);
      for (;;) {
        const news = new Promise<void>((resolve) => (wake = resolve));
        const found = await read();
        if (found.frames.length > 0 || isOver) return found;
        await news;
      }
    } finally {
      clearTimeout(timer);
      this.ends.delete(end);
      this.hub.unsubscribe(subscriber);
    }
  }

  private answer({ frames, position, hasMore }: UserFeedFrames): Json<SyncDto> {
    const events = frames.map(({ text }) => text).join(',');
    return `{"events":[${events}],"cursor":"${this.cursors.encode(position)}","hasMore":${hasMore}}`;
  }
}
