import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { UsersModule } from '../users/users.module.js';
import { Conversation } from './conversation.entity.js';
import { ConversationsController } from './conversations.controller.js';
import { ConversationsRepository } from './conversations.repository.js';
import { ConversationsService } from './conversations.service.js';
import { Participant } from './participant.entity.js';
import { ParticipantsController } from './participants.controller.js';
import { ParticipantsRepository } from './participants.repository.js';
import { ParticipantsService } from './participants.service.js';
import { ReadPointersController } from './read-pointers.controller.js';
import { ReadPointersRepository } from './read-pointers.repository.js';
import { ReadPointersService } from './read-pointers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Conversation, Participant]), UsersModule],
  controllers: [ConversationsController, ParticipantsController, ReadPointersController],
  providers: [
    ConversationsRepository,
    ConversationsService,
    ParticipantsRepository,
    ParticipantsService,
    ReadPointersRepository,
    ReadPointersService,
  ],
  exports: [ConversationsService, ParticipantsService, ReadPointersService],
})
export class ConversationsModule {}
