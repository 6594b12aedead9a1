import { Injectable } from '@nestjs/common';
import { newId } from '../common/identifiers.js';
import type { Json } from '../common/page.js';
import { Config } from '../config/config.js';
import { ConversationNotFound, SendRefused } from '../conversations/conversations.errors.js';
import type { MessageDto } from '../conversations/dto/message.dto.js';
import type { Queryable } from '../database/database.js';
import { may, requirePermission } from '../conversations/permissions.js';
import type { Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { GroupCommit } from './group-commit.js';
import {
  ClientMessageIdReused,
  DeleteWindowOver,
  EditWindowOver,
  MessageChanged,
  MessageDeleted,
  MessageNotFound,
  NotYourMessage,
} from './messages.errors.js';
import {
  type LockedMessage,
  MessagesRepository,
  type VersionedMessage,
} from './messages.repository.js';
import type { NewMessage } from './send.sql.js';

/** Versions of which a message must have one; undefined where any will do. */
export type ExpectedVersions = readonly number[] | undefined;

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
   * @throws ConversationNotFound, SendRefused, ClientMessageIdReused, SendQueueFull, SendContended
   */
  async send(request: Omit<NewMessage, 'id'>): Promise<{ item: Json<MessageDto>; isNew: boolean }> {
    const result = await this.sends.send({ id: newId(), ...request });
    const { outcome } = result;
    if (outcome === 'sent' || outcome === 'replayed') {
      this.counts[outcome] += 1;
      return { item: result.item, isNew: outcome === 'sent' };
    }
    if (outcome === 'refused') throw new SendRefused(result.refusal, result.retryAfter);
    throw outcome === 'mismatched' ? new ClientMessageIdReused() : new ConversationNotFound();
  }

  /** @throws MessageNotFound */
  async get(id: string, userId: string, on?: Queryable): Promise<VersionedMessage> {
    const message = await this.messages.find(id, userId, on);
    if (message === undefined) throw new MessageNotFound();
    return message;
  }

  /**
   * @throws MessageNotFound, NotYourMessage, SendRefused, MessageDeleted, EditWindowOver,
   * MessageChanged
   */
  edit(
    id: string,
    userId: string,
    body: string,
    expected: ExpectedVersions,
  ): Promise<VersionedMessage> {
    return this.messages.changing(id, userId, async (found, transaction) => {
      const message = requireMessage(found);
      if (message.senderId !== userId) throw new NotYourMessage();
      if (message.refusal) throw new SendRefused(message.refusal, null);
      if (message.deletedAt) throw new MessageDeleted();
      if (isOver(this.config.editWindow, message)) throw new EditWindowOver();
      requireVersion(message, expected);
      if (message.body !== body) {
        await this.messages.edit(id, body, transaction);
        await this.tell(transaction, 'message.updated', id, message);
      }
      return this.get(id, userId, transaction);
    });
  }

  /**
   * Leaves a tombstone. Deleting what is deleted is done already.
   * @throws MessageNotFound, NotPermitted, DeleteWindowOver, MessageChanged
   */
  async delete(id: string, userId: string, expected: ExpectedVersions): Promise<void> {
    await this.messages.changing(id, userId, async (found, transaction) => {
      const message = requireMessage(found);
      if (message.senderId !== userId) requirePermission(message, 'deleteOthersMessages');
      requireVersion(message, expected);
      if (message.deletedAt) return;
      if (isOver(this.config.deleteWindow, message) && !may(message, 'deleteOthersMessages')) {
        throw new DeleteWindowOver();
      }
      await this.messages.delete(id, transaction);
      await this.tell(transaction, 'message.deleted', id, message);
    });
  }

  private tell(
    transaction: Transaction,
    type: 'message.updated' | 'message.deleted',
    subjectId: string,
    { conversationId }: LockedMessage,
  ): Promise<void> {
    return this.feed.append(transaction, { type, conversationId, subjectId });
  }
}

function requireMessage(message: LockedMessage | undefined): LockedMessage {
  if (message === undefined) throw new MessageNotFound();
  return message;
}

/** @param window seconds; undefined is without end */
function isOver(window: number | undefined, { age }: LockedMessage): boolean {
  return window !== undefined && age > window;
}

function requireVersion({ version }: LockedMessage, expected: ExpectedVersions): void {
  if (expected && !expected.includes(version)) throw new MessageChanged(version);
}
