import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AvatarsModule } from '../avatars/avatars.module.js';
import { BlocksModule } from '../blocks/blocks.module.js';
import { ExportParts } from '../users/export-parts.service.js';
import { UsersModule } from '../users/users.module.js';
import { AdmissionService } from './admission.service.js';
import { Ban } from './ban.entity.js';
import { BansRepository } from './bans.repository.js';
import { ContactsRepository } from './contacts.repository.js';
import { Conversation } from './conversation.entity.js';
import { ConversationsController } from './conversations.controller.js';
import { ConversationsRepository } from './conversations.repository.js';
import { ConversationsService } from './conversations.service.js';
import { DeparturesRepository } from './departures.repository.js';
import { DeparturesService } from './departures.service.js';
import { DirectBlocksRepository } from './direct-blocks.repository.js';
import { CONVERSATIONS_EXPORT_SQL, PREFERENCES_EXPORT_SQL } from './export.sql.js';
import { GroupAvatarsController } from './group-avatars.controller.js';
import { GroupAvatarsService } from './group-avatars.service.js';
import { ModerationController } from './moderation.controller.js';
import { ModerationService } from './moderation.service.js';
import { Participant } from './participant.entity.js';
import { ParticipantsController } from './participants.controller.js';
import { ParticipantsRepository } from './participants.repository.js';
import { ParticipantsService } from './participants.service.js';
import { PreferencesController } from './preferences.controller.js';
import { PreferencesRepository } from './preferences.repository.js';
import { PreferencesService } from './preferences.service.js';
import { ReadPointersController } from './read-pointers.controller.js';
import { ReadPointersRepository } from './read-pointers.repository.js';
import { ReadPointersService } from './read-pointers.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Ban, Conversation, Participant]),
    AvatarsModule,
    BlocksModule,
    UsersModule,
  ],
  controllers: [
    ConversationsController,
    PreferencesController,
    GroupAvatarsController,
    ParticipantsController,
    ModerationController,
    ReadPointersController,
  ],
  providers: [
    AdmissionService,
    BansRepository,
    ContactsRepository,
    ConversationsRepository,
    ConversationsService,
    DeparturesRepository,
    DeparturesService,
    DirectBlocksRepository,
    GroupAvatarsService,
    ModerationService,
    ParticipantsRepository,
    ParticipantsService,
    PreferencesRepository,
    PreferencesService,
    ReadPointersRepository,
    ReadPointersService,
  ],
  exports: [AdmissionService, ConversationsService, ParticipantsService, ReadPointersService],
})
export class ConversationsModule {
  constructor(parts: ExportParts) {
    parts.add('conversations', 'those that you are in.', CONVERSATIONS_EXPORT_SQL);
    parts.add(
      'preferences',
      'what you make of them: archived, muted and the like, and how far you have read.',
      PREFERENCES_EXPORT_SQL,
    );
  }
}
