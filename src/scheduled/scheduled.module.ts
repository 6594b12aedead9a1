import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { ExportParts } from '../users/export-parts.service.js';
import { UsersModule } from '../users/users.module.js';
import { DueMessages } from './due-messages.js';
import { DueMessagesRepository } from './due-messages.repository.js';
import { ScheduledMessage } from './scheduled-message.entity.js';
import { ScheduledController } from './scheduled.controller.js';
import { EXPORT_SQL, ScheduledRepository } from './scheduled.repository.js';
import { ScheduledService } from './scheduled.service.js';

/** Messages that are sent later: docs/scheduled.md. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ScheduledMessage]),
    ConversationsModule,
    MessagesModule,
    UsersModule,
  ],
  controllers: [ScheduledController],
  providers: [DueMessages, DueMessagesRepository, ScheduledRepository, ScheduledService],
})
export class ScheduledModule {
  constructor(parts: ExportParts) {
    parts.add('scheduled-messages', 'messages that are to be sent later.', EXPORT_SQL);
  }
}
