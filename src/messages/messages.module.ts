import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { SearchModule } from '../search/search.module.js';
import { ExportParts } from '../users/export-parts.service.js';
import { UsersModule } from '../users/users.module.js';
import { AttachmentsOfLeavers } from './attachments-of-leavers.js';
import { ClosedConversations } from './closed-conversations.js';
import { ConversationMessagesController } from './conversation-messages.controller.js';
import { LEFT_MESSAGES_EXPORT_SQL, MESSAGES_EXPORT_SQL } from './export.sql.js';
import { DeletedMessage } from './deleted-message.entity.js';
import { DeletedMessagesRepository } from './deleted-messages.repository.js';
import { DeletionService } from './deletion.service.js';
import { GroupCommit } from './group-commit.js';
import { HidingRepository } from './hiding.repository.js';
import { HidingService } from './hiding.service.js';
import { MessageListsRepository } from './message-lists.repository.js';
import { MessageListsService } from './message-lists.service.js';
import { MessageMention } from './message-mention.entity.js';
import { MessageRemoval } from './message-removal.service.js';
import { MessageVersion } from './message-version.entity.js';
import { MessageVersionsController } from './message-versions.controller.js';
import { MessageVersionsRepository } from './message-versions.repository.js';
import { MessageVersionsService } from './message-versions.service.js';
import { Message } from './message.entity.js';
import { MessagesOfLeavers } from './messages-of-leavers.js';
import { MessagesController } from './messages.controller.js';
import { MessagesMetrics } from './messages-metrics.js';
import { MessagesRepository } from './messages.repository.js';
import { MessagesService } from './messages.service.js';
import { ReadersController } from './readers.controller.js';
import { ReadersRepository } from './readers.repository.js';
import { ReadersService } from './readers.service.js';
import { SendsRepository } from './sends.repository.js';
import { ThreadFollow } from './thread-follow.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      DeletedMessage,
      Message,
      MessageMention,
      MessageVersion,
      ThreadFollow,
    ]),
    ConversationsModule,
    SearchModule,
    UsersModule,
  ],
  controllers: [
    MessagesController,
    ConversationMessagesController,
    MessageVersionsController,
    ReadersController,
  ],
  providers: [
    AttachmentsOfLeavers,
    ClosedConversations,
    DeletedMessagesRepository,
    DeletionService,
    GroupCommit,
    HidingRepository,
    HidingService,
    MessageListsRepository,
    MessageListsService,
    MessageVersionsRepository,
    MessageVersionsService,
    MessagesMetrics,
    MessageRemoval,
    MessagesOfLeavers,
    MessagesRepository,
    MessagesService,
    ReadersRepository,
    ReadersService,
    SendsRepository,
  ],
  exports: [MessageRemoval, MessagesService],
})
export class MessagesModule {
  constructor(parts: ExportParts) {
    parts.add(
      'messages',
      'all that you see in your conversations, by conversation.',
      MESSAGES_EXPORT_SQL,
    );
    parts.add(
      'messages-left',
      'what you have sent in conversations that you are in no more.',
      LEFT_MESSAGES_EXPORT_SQL,
    );
  }
}
