import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StorageModule } from '../storage/storage.module.js';
import { UsersModule } from '../users/users.module.js';
import { AttachmentCopiesService } from './attachment-copies.service.js';
import { AttachmentLinks } from './attachment-links.js';
import { AttachmentRemoval } from './attachment-removal.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsRepository, EXPORT_SQL } from './attachments.repository.js';
import { AttachmentsService } from './attachments.service.js';
import { ExportParts } from '../users/export-parts.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Attachment]), StorageModule, UsersModule],
  controllers: [AttachmentsController],
  providers: [
    AttachmentCopiesService,
    AttachmentLinks,
    AttachmentRemoval,
    AttachmentsRepository,
    AttachmentsService,
  ],
  exports: [AttachmentCopiesService],
})
export class AttachmentsModule {
  constructor(parts: ExportParts) {
    parts.add(
      'attachments',
      'what you have uploaded; the files are in `attachments/`, where `path` says.',
      EXPORT_SQL,
    );
  }
}
