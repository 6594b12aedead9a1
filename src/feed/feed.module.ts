import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FeedCursors } from './feed-cursors.js';
import { FeedEpoch } from './feed-epoch.js';
import { FeedEvent } from './feed-event.entity.js';
import { FeedMetrics } from './feed-metrics.js';
import { FeedLog } from './feed-log.js';
import { FeedRetention } from './feed-retention.js';
import { FeedSignal } from './feed-signal.js';
import { FeedState } from './feed-state.entity.js';
import { FeedTail } from './feed-tail.js';
import { Feed } from './feed.js';

/** The durable feed of everything that changes, and what reads it in order. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([FeedEvent, FeedState])],
  providers: [
    Feed,
    FeedCursors,
    FeedEpoch,
    FeedLog,
    FeedMetrics,
    FeedRetention,
    FeedSignal,
    FeedTail,
  ],
  exports: [Feed, FeedCursors, FeedEpoch, FeedLog, FeedTail],
})
export class FeedModule {}
