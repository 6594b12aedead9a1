import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { ForwardingController } from './forwarding.controller.js';
import { ForwardingService } from './forwarding.service.js';
import { OriginalsRepository } from './originals.repository.js';

@Module({
  imports: [AttachmentsModule, MessagesModule],
  controllers: [ForwardingController],
  providers: [ForwardingService, OriginalsRepository],
})
export class ForwardingModule {}
