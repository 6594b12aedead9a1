import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExportParts } from '../users/export-parts.service.js';
import { UsersModule } from '../users/users.module.js';
import { Block } from './block.entity.js';
import { BlocksController } from './blocks.controller.js';
import { BlocksRepository, EXPORT_SQL } from './blocks.repository.js';
import { BlocksService } from './blocks.service.js';

/** Whom people want nothing to do with: docs/blocks.md. */
@Module({
  imports: [TypeOrmModule.forFeature([Block]), UsersModule],
  controllers: [BlocksController],
  providers: [BlocksRepository, BlocksService],
  exports: [BlocksService],
})
export class BlocksModule {
  constructor(parts: ExportParts) {
    parts.add('blocks', 'whom you have blocked.', EXPORT_SQL);
  }
}
