import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { Frames } from './frames.js';
import { Hub } from './hub.js';
import { PresenceSettingRow } from './presence-setting.entity.js';
import { PresenceController } from './presence.controller.js';
import { PresenceRepository } from './presence.repository.js';
import { PresenceService } from './presence.service.js';
import { Presence } from './presence.js';
import { SyncController } from './sync.controller.js';
import { SyncService } from './sync.service.js';
import { Typing } from './typing.js';
import { UserFeedRepository } from './user-feed.repository.js';
import { UserFeeds } from './user-feeds.js';

/** Tells people what the feed holds for them. Nobody imports it. */
@Module({
  imports: [ConversationsModule, TypeOrmModule.forFeature([PresenceSettingRow])],
  controllers: [PresenceController, SyncController],
  providers: [
    Frames,
    Hub,
    Presence,
    PresenceRepository,
    PresenceService,
    SyncService,
    Typing,
    UserFeedRepository,
    UserFeeds,
  ],
})
export class RealtimeModule {}
