import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { AuthModule } from './auth/auth.module.js';
import { JwtAuthGuard } from './auth/jwt-auth.guard.js';
import { BlocksModule } from './blocks/blocks.module.js';
import { BusModule } from './bus/bus.module.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { ConversationsModule } from './conversations/conversations.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { ExportModule } from './export/export.module.js';
import { FeedModule } from './feed/feed.module.js';
import { HealthModule } from './health/health.module.js';
import { InvitesModule } from './invites/invites.module.js';
import { LimitsModule } from './limits/limits.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { MessagesModule } from './messages/messages.module.js';
import { ForwardingModule } from './forwarding/forwarding.module.js';
import { PinsModule } from './pins/pins.module.js';
import { ReactionsModule } from './reactions/reactions.module.js';
import { RealtimeModule } from './realtime/realtime.module.js';
import { RequestLimitGuard } from './throttling/request-limit.guard.js';
import { SavedModule } from './saved/saved.module.js';
import { ScheduledModule } from './scheduled/scheduled.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { ThreadsModule } from './threads/threads.module.js';
import { UsersModule } from './users/users.module.js';

@Module({
  imports: [
    AuthModule,
    UsersModule,
    BlocksModule,
    AttachmentsModule,
    ConversationsModule,
    InvitesModule,
    MessagesModule,
    ForwardingModule,
    PinsModule,
    ReactionsModule,
    SavedModule,
    DraftsModule,
    ScheduledModule,
    NotificationsModule,
    ThreadsModule,
    RealtimeModule,
    ExportModule,
    LimitsModule,
    HealthModule,
  ],
  // In this order: the limit is by user, who is known only after the first.
  providers: [
    { provide: APP_GUARD, useClass: JwtAuthGuard },
    { provide: APP_GUARD, useClass: RequestLimitGuard },
  ],
})
export class AppModule {
  static with(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.at(databaseUrl),
        BusModule.on(databaseUrl),
        FeedModule,
        JobsModule,
        MetricsModule,
      ],
    };
  }
}
