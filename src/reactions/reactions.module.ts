import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MessagesModule } from '../messages/messages.module.js';
import { ExportParts } from '../users/export-parts.service.js';
import { UsersModule } from '../users/users.module.js';
import { Reaction } from './reaction.entity.js';
import { ReactionRemoval } from './reaction-removal.js';
import { ReactionsController } from './reactions.controller.js';
import { ReactionsRepository } from './reactions.repository.js';
import { EXPORT_SQL } from './reactions.sql.js';
import { ReactionsService } from './reactions.service.js';

/** Emoji that people put to messages, of which messages keep the counts themselves: docs/reactions.md. */
@Module({
  imports: [TypeOrmModule.forFeature([Reaction]), MessagesModule, UsersModule],
  controllers: [ReactionsController],
  providers: [ReactionRemoval, ReactionsRepository, ReactionsService],
})
export class ReactionsModule {
  constructor(parts: ExportParts) {
    parts.add('reactions', 'how you have reacted to messages.', EXPORT_SQL);
  }
}
