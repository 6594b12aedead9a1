import { ConversationsModule } from '../conversations/conversations.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { EventStreams } from './event-streams.js';
import { EventsController } from './events.controller.js';
import { Frames } from './frames.js';
import { Hub } from './hub.js';
import { OpenStreams } from './open-streams.js';
import { PresenceSettingRow } from './presence-setting.entity.js';
import { PresenceController } from './presence.controller.js';
import { Presence } from './presence.js';
import { EXPORT_SQL, PresenceRepository } from './presence.repository.js';
import { PresenceService } from './presence.service.js';
import { RealtimeMetrics } from './realtime-metrics.js';
import { SocketCommands } from './socket-commands.js';
import { SocketGate } from './socket-gate.js';
import { SocketSessions } from './socket-sessions.js';
import { Streams } from './streams.js';
import { SyncController } from './sync.controller.js';
import { SyncService } from './sync.service.js';
import { Typing } from './typing.js';
import { UsersModule } from '../users/users.module.js';
import { UserFeedRepository } from './user-feed.repository.js';
import { UserFeeds } from './user-feeds.js';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExportParts } from '../users/export-parts.service.js';

/** Tells people what the feed holds for them. Nobody imports it. */
@Module({
  imports: [
    ConversationsModule,
    MessagesModule,
    UsersModule,
    TypeOrmModule.forFeature([PresenceSettingRow]),
  ],
  controllers: [EventsController, PresenceController, SyncController],
  providers: [
    EventStreams,
    Frames,
    Hub,
    OpenStreams,
    Presence,
    PresenceRepository,
    PresenceService,
    RealtimeMetrics,
    SocketCommands,
    SocketGate,
    SocketSessions,
    Streams,
    SyncService,
    Typing,
    UserFeedRepository,
    UserFeeds,
  ],
})
export class RealtimeModule {
  constructor(parts: ExportParts) {
    parts.add('presence', 'what you want to be seen as, where you have chosen.', EXPORT_SQL);
  }
}
