import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExportParts } from '../users/export-parts.service.js';
import { UsersModule } from '../users/users.module.js';
import { NotificationsController } from './notifications.controller.js';
import { EXPORT_SQL, NotificationsRepository } from './notifications.repository.js';
import { NotificationsSeen } from './notifications-seen.entity.js';
import { NotificationsService } from './notifications.service.js';

/** What concerns somebody, found among what has happened: docs/notifications.md. */
@Module({
  imports: [TypeOrmModule.forFeature([NotificationsSeen]), UsersModule],
  controllers: [NotificationsController],
  providers: [NotificationsRepository, NotificationsService],
})
export class NotificationsModule {
  constructor(parts: ExportParts) {
    parts.add('notifications-seen', 'how far you have seen your notifications.', EXPORT_SQL);
  }
}
