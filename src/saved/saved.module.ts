import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExportParts } from '../users/export-parts.service.js';
import { UsersModule } from '../users/users.module.js';
import { SavedMessage } from './saved-message.entity.js';
import { SavedController } from './saved.controller.js';
import { EXPORT_SQL, SavedRepository } from './saved.repository.js';
import { SavedService } from './saved.service.js';

/** Messages that people keep for themselves: docs/saved.md. */
@Module({
  imports: [TypeOrmModule.forFeature([SavedMessage]), UsersModule],
  controllers: [SavedController],
  providers: [SavedRepository, SavedService],
})
export class SavedModule {
  constructor(parts: ExportParts) {
    parts.add('saved', 'messages that you keep for yourself.', EXPORT_SQL);
  }
}
