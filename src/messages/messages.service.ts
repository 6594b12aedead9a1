import { Injectable } from '@nestjs/common';
import { newId } from '../common/identifiers.js';
import type { Json } from '../common/page.js';
import { Config } from '../config/config.js';
import { ConversationNotFound, SendRefused } from '../conversations/conversations.errors.js';
import type { MessageDto } from '../conversations/dto/message.dto.js';
import type { Queryable } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { requireBodyLength } from './body-length.js';
import type { MessagesFoundDto } from './dto/bulk-get.dto.js';
import { GroupCommit } from './group-commit.js';
import {
  ClientMessageIdReused,
  EditWindowOver,
  MessageDeleted,
  MessageEmpty,
  MessageForwarded,
  NotYourMessage,
} from './messages.errors.js';
import { MessagesRepository, type VersionedMessage } from './messages.repository.js';
import { refusalOf } from './send-refusals.js';
import type { NewMessage } from './send-request.js';
import { type ExpectedVersions, isOver, requireMessage, requireVersion } from './requirements.js';

/** A message that is to be sent. */
export type SendRequest = Omit<NewMessage, 'id'>;

@Injectable()
export class MessagesService {
  /** Sends so far: new ones, and retries that found theirs. */
  readonly counts = { sent: 0, replayed: 0 };

  constructor(
    private readonly messages: MessagesRepository,
    private readonly sends: GroupCommit,
    private readonly feed: Feed,
    private readonly config: Config,
  ) {}

  /**
   * Resolves once the message is committed. The same sender and client message id again find the
   * first message.
   * @throws ValidationFailed, ConversationNotFound, SendRefused, AttachmentNotFound,
   * AttachmentAlreadySent, QuotedMessageNotFound, ClientMessageIdReused, SendQueueFull, SendContended
   */
  async send(request: SendRequest): Promise<{ item: Json<MessageDto>; isNew: boolean }> {
    this.requireLength(request.body);
    const result = await this.sends.send({ id: newId(), ...request });
    const { outcome } = result;
    if (outcome === 'sent' || outcome === 'replayed') {
      this.counts[outcome] += 1;
      return { item: result.item, isNew: outcome === 'sent' };
    }
    if (outcome === 'refused') throw refusalOf(result);
    throw outcome === 'mismatched' ? new ClientMessageIdReused() : new ConversationNotFound();
  }

  /** @throws ValidationFailed for a text that no message here may have */
  requireLength(body: string): void {
    requireBodyLength(body, this.config.messageMaxLength);
  }

  /** @throws MessageNotFound */
  async get(id: string, userId: string, on?: Queryable): Promise<VersionedMessage> {
    return requireMessage(await this.messages.find(id, userId, on));
  }

  /** Those that the user may see; the others by id, whatever the reason. */
  async getSeveral(ids: string[], userId: string): Promise<Json<MessagesFoundDto>> {
    const found = await this.messages.findSeveral(ids, userId);
    const isFound = new Set(found.map(({ id }) => id));
    const notFound = JSON.stringify(ids.filter((id) => !isFound.has(id)));
    return `{"items":[${found.map(({ item }) => item).join(',')}],"notFound":${notFound}}`;
  }

  /**
   * @throws ValidationFailed, MessageNotFound, NotYourMessage, SendRefused, MessageDeleted, MessageForwarded,
   * EditWindowOver, MessageChanged, MessageEmpty, TooManyMentions
   */
  edit(
    id: string,
    userId: string,
    body: string,
    expected: ExpectedVersions,
  ): Promise<VersionedMessage> {
    this.requireLength(body);
    return this.messages.changing(id, userId, async (found, transaction) => {
      const message = requireMessage(found);
      if (message.senderId !== userId) throw new NotYourMessage();
      if (message.refusal) throw new SendRefused(message.refusal, null);
      if (message.deletedAt) throw new MessageDeleted();
      if (message.isForwarded) throw new MessageForwarded();
      if (isOver(this.config.editWindow, message)) throw new EditWindowOver();
      requireVersion(message, expected);
      if (body === '' && !message.hasAttachments) throw new MessageEmpty();
      if (message.body !== body) {
        await this.messages.edit(id, body, transaction);
        const { conversationId } = message;
        await this.feed.append(transaction, {
          type: 'message.updated',
          conversationId,
          subjectId: id,
        });
      }
      return this.get(id, userId, transaction);
    });
  }
}
