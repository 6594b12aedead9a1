import { Injectable } from '@nestjs/common';
import { AttachmentCopiesService } from '../attachments/attachment-copies.service.js';
import type { Json } from '../common/page.js';
import type { MessageDto } from '../conversations/dto/message.dto.js';
import { MessageDeleted, MessageNotFound } from '../messages/messages.errors.js';
import { MessagesService, type SendRequest } from '../messages/messages.service.js';
import { OriginalsRepository } from './originals.repository.js';

interface ForwardRequest {
  messageId: string;
  conversationId: string;
  clientMessageId: string | null;
}

type Sent = Promise<{ item: Json<MessageDto>; isNew: boolean }>;

@Injectable()
export class ForwardingService {
  constructor(
    private readonly originals: OriginalsRepository,
    private readonly copies: AttachmentCopiesService,
    private readonly messages: MessagesService,
  ) {}

  /**
   * Sends the text and copies of the attachments of a message, as they are now. A retry finds the first
   * one even where the original is gone since.
   * @throws MessageNotFound, MessageDeleted, AttachmentQuotaExceeded, and whatever a send throws
   */
  async forward(userId: string, { messageId: of, ...rest }: ForwardRequest): Sent {
    const { clientMessageId } = rest;
    const request = { senderId: userId, ...rest };
    if (clientMessageId !== null && (await this.originals.wasSent(userId, clientMessageId))) {
      const from = { messageId: of, senderId: userId, sentAt: '' };
      return this.messages.send({ ...request, body: '', attachmentIds: [], forward: { of, from } });
    }
    const original = await this.originals.find(of, userId);
    if (original === undefined) throw new MessageNotFound();
    const { body, attachmentIds, provenance: from } = original;
    if (body === null) throw new MessageDeleted();
    return this.sendCopies({ ...request, body, attachmentIds, forward: { of, from } });
  }

  private async sendCopies(message: SendRequest): Sent {
    const attachmentIds = await this.copies.make(message.attachmentIds, message.senderId);
    try {
      const sent = await this.messages.send({ ...message, attachmentIds });
      if (!sent.isNew) await this.copies.discard(attachmentIds);
      return sent;
    } catch (error) {
      await this.copies.discard(attachmentIds);
      throw error;
    }
  }
}
