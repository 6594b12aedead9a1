import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { UsersModule } from '../users/users.module.js';
import { AttachmentsOfLeavers } from './attachments-of-leavers.js';
import { ClosedConversations } from './closed-conversations.js';
import { ConversationMessagesController } from './conversation-messages.controller.js';
import { GroupCommit } from './group-commit.js';
import { MessageListsRepository } from './message-lists.repository.js';
import { MessageListsService } from './message-lists.service.js';
import { MessageVersion } from './message-version.entity.js';
import { MessageVersionsController } from './message-versions.controller.js';
import { MessageVersionsRepository } from './message-versions.repository.js';
import { MessageVersionsService } from './message-versions.service.js';
import { Message } from './message.entity.js';
import { MessagesController } from './messages.controller.js';
import { MessagesMetrics } from './messages-metrics.js';
import { MessagesRepository } from './messages.repository.js';
import { MessagesService } from './messages.service.js';
import { ReadersController } from './readers.controller.js';
import { ReadersRepository } from './readers.repository.js';
import { ReadersService } from './readers.service.js';
import { SendsRepository } from './sends.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([Message, MessageVersion]), ConversationsModule, UsersModule],
  controllers: [
    MessagesController,
    ConversationMessagesController,
    MessageVersionsController,
    ReadersController,
  ],
  providers: [
    AttachmentsOfLeavers,
    ClosedConversations,
    GroupCommit,
    MessageListsRepository,
    MessageListsService,
    MessageVersionsRepository,
    MessageVersionsService,
    MessagesMetrics,
    MessagesRepository,
    MessagesService,
    ReadersRepository,
    ReadersService,
    SendsRepository,
  ],
  exports: [MessagesService],
})
export class MessagesModule {}
