import { Injectable } from '@nestjs/common';
import { newId } from '../common/identifiers.js';
import type { Json } from '../common/page.js';
import { ConversationNotFound } from '../conversations/conversations.errors.js';
import type { MessageDto } from '../conversations/dto/message.dto.js';
import type { Queryable } from '../database/database.js';
import { requirePermission } from '../conversations/permissions.js';
import {
  ClientMessageIdReused,
  MessageChanged,
  MessageDeleted,
  MessageNotFound,
  NotYourMessage,
  SendContended,
} from './messages.errors.js';
import {
  type LockedMessage,
  MessagesRepository,
  type NewMessage,
  type VersionedMessage,
} from './messages.repository.js';

/** A twin commits at most once, so the second attempt already finds it. */
const MAX_ATTEMPTS = 3;

/** Versions of which a message must have one; undefined where any will do. */
export type ExpectedVersions = readonly number[] | undefined;

@Injectable()
export class MessagesService {
  constructor(private readonly messages: MessagesRepository) {}

  /**
   * Resolves once the message is committed. The same sender and client message id again find the
   * first message.
   * @throws ConversationNotFound, ClientMessageIdReused
   */
  async send(request: Omit<NewMessage, 'id'>): Promise<{ item: Json<MessageDto>; isNew: boolean }> {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const result = await this.messages.send({ id: newId(), ...request });
      if (result === undefined) throw new ConversationNotFound();
      const { outcome, item } = result;
      if (outcome === 'mismatched') throw new ClientMessageIdReused();
      if (outcome !== 'contended') return { item, isNew: outcome === 'sent' };
    }
    throw new SendContended();
  }

  /** @throws MessageNotFound */
  async get(id: string, userId: string, on?: Queryable): Promise<VersionedMessage> {
    const message = await this.messages.find(id, userId, on);
    if (message === undefined) throw new MessageNotFound();
    return message;
  }

  /** @throws MessageNotFound, NotYourMessage, MessageDeleted, MessageChanged */
  edit(
    id: string,
    userId: string,
    body: string,
    expected: ExpectedVersions,
  ): Promise<VersionedMessage> {
    return this.messages.changing(id, userId, async (found, transaction) => {
      const message = requireMessage(found);
      if (message.senderId !== userId) throw new NotYourMessage();
      if (message.deletedAt) throw new MessageDeleted();
      requireVersion(message, expected);
      if (message.body !== body) await this.messages.edit(id, body, transaction);
      return this.get(id, userId, transaction);
    });
  }

  /**
   * Leaves a tombstone. Deleting what is deleted is done already.
   * @throws MessageNotFound, NotPermitted, MessageChanged
   */
  async delete(id: string, userId: string, expected: ExpectedVersions): Promise<void> {
    await this.messages.changing(id, userId, async (found, transaction) => {
      const message = requireMessage(found);
      if (message.senderId !== userId) requirePermission(message, 'deleteOthersMessages');
      requireVersion(message, expected);
      if (!message.deletedAt) await this.messages.delete(id, transaction);
    });
  }
}

function requireMessage(message: LockedMessage | undefined): LockedMessage {
  if (message === undefined) throw new MessageNotFound();
  return message;
}

function requireVersion({ version }: LockedMessage, expected: ExpectedVersions): void {
  if (expected && !expected.includes(version)) throw new MessageChanged(version);
}
