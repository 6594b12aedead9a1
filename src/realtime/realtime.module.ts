import { Module } from '@nestjs/common';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { Frames } from './frames.js';
import { Hub } from './hub.js';
import { SyncController } from './sync.controller.js';
import { SyncService } from './sync.service.js';
import { Typing } from './typing.js';
import { UserFeedRepository } from './user-feed.repository.js';
import { UserFeeds } from './user-feeds.js';

/** Tells people what the feed holds for them. Nobody imports it. */
@Module({
  imports: [ConversationsModule],
  controllers: [SyncController],
  providers: [Frames, Hub, SyncService, Typing, UserFeedRepository, UserFeeds],
})
export class RealtimeModule {}
