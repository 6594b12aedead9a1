import { Module } from '@nestjs/common';
import { ExportParts } from '../users/export-parts.service.js';
import { UsersModule } from '../users/users.module.js';
import { RepliesController } from './replies.controller.js';
import { RepliesRepository } from './replies.repository.js';
import { RepliesService } from './replies.service.js';
import { ThreadsController } from './threads.controller.js';
import { EXPORT_SQL, ThreadsRepository } from './threads.repository.js';
import { ThreadsService } from './threads.service.js';

/** What was replied to messages, and who follows that: docs/threads.md. */
@Module({
  imports: [UsersModule],
  controllers: [RepliesController, ThreadsController],
  providers: [RepliesRepository, RepliesService, ThreadsRepository, ThreadsService],
})
export class ThreadsModule {
  constructor(parts: ExportParts) {
    parts.add(
      'followed-threads',
      'messages whose replies you follow, and how far you have read them.',
      EXPORT_SQL,
    );
  }
}
