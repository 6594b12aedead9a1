import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StorageModule } from '../storage/storage.module.js';
import { ThrottlingModule } from '../throttling/throttling.module.js';
import { UsersModule } from '../users/users.module.js';
import { Archives } from './archives.js';
import { DataExport } from './data-export.entity.js';
import { ExportJobs } from './export-jobs.js';
import { ExportsController } from './exports.controller.js';
import { ExportsRepository } from './exports.repository.js';
import { ExportsService } from './exports.service.js';

/** What there is of somebody, as an archive: docs/my-data.md. */
@Module({
  imports: [TypeOrmModule.forFeature([DataExport]), StorageModule, ThrottlingModule, UsersModule],
  controllers: [ExportsController],
  providers: [Archives, ExportJobs, ExportsRepository, ExportsService],
})
export class ExportModule {}
