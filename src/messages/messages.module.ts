import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConversationsModule } from '../conversations/conversations.module.js';
import { ClosedConversations } from './closed-conversations.js';
import { ConversationMessagesController } from './conversation-messages.controller.js';
import { MessageListsRepository } from './message-lists.repository.js';
import { MessageListsService } from './message-lists.service.js';
import { Message } from './message.entity.js';
import { MessagesController } from './messages.controller.js';
import { MessagesRepository } from './messages.repository.js';
import { MessagesService } from './messages.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Message]), ConversationsModule],
  controllers: [MessagesController, ConversationMessagesController],
  providers: [
    ClosedConversations,
    MessageListsRepository,
    MessageListsService,
    MessagesRepository,
    MessagesService,
  ],
  exports: [MessagesService],
})
export class MessagesModule {}
