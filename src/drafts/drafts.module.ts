import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessagesModule } from '../messages/messages.module.js';
import { ExportParts } from '../users/export-parts.service.js';
import { UsersModule } from '../users/users.module.js';
import { Draft } from './draft.entity.js';
import { DraftsController } from './drafts.controller.js';
import { DraftsRepository, EXPORT_SQL } from './drafts.repository.js';
import { DraftsService } from './drafts.service.js';

/** What people have written and not sent: docs/drafts.md. */
@Module({
  imports: [TypeOrmModule.forFeature([Draft]), MessagesModule, UsersModule],
  controllers: [DraftsController],
  providers: [DraftsRepository, DraftsService],
})
export class DraftsModule {
  constructor(parts: ExportParts) {
    parts.add('drafts', 'what you have written and not sent.', EXPORT_SQL);
  }
}
