import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { INSTANT_KEY, UUID_KEY } from '../common/cursor.js';
import { ValidationFailed } from '../common/errors/domain-error.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { newId } from '../common/identifiers.js';
import { assemblePage, type Json, type Listed, type PageOf, pageRequest } from '../common/page.js';
import { Config } from '../config/config.js';
import { ConversationNotFound } from '../conversations/conversations.errors.js';
import { ParticipantsService } from '../conversations/participants.service.js';
import { Database, type Transaction } from '../database/database.js';
import { ClientMessageIdReused } from '../messages/messages.errors.js';
import { MessagesService } from '../messages/messages.service.js';
import type {
  RescheduleMessageDto,
  ScheduledMessageDto,
  ScheduleMessageDto,
} from './dto/scheduled-message.dto.js';
import {
  ScheduledMessageNotFound,
  ScheduledMessageSending,
  TooManyScheduled,
} from './scheduled.errors.js';
import { ScheduledRepository } from './scheduled.repository.js';

interface Scheduled {
  item: Json<ScheduledMessageDto>;
  isNew: boolean;
}

/** Messages that people leave to be sent later. */
@Injectable()
export class ScheduledService {
  constructor(
    private readonly scheduled: ScheduledRepository,
    private readonly participants: ParticipantsService,
    private readonly messages: MessagesService,
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /**
   * Whether they may send there is looked at when it is due.
   * @throws ValidationFailed, ConversationNotFound, ClientMessageIdReused, TooManyScheduled
   */
  create(
    conversationId: string,
    senderId: string,
    request: ScheduleMessageDto,
  ): Promise<Scheduled> {
    const { body, sendAt, clientMessageId } = request;
    const id = newId();
    const made = {
      ...{ id, conversationId, senderId, body, sendAt },
      clientMessageId: clientMessageId ?? `scheduled-${id}`,
      requestDigest: digestOf([conversationId, body, sendAt]),
    };
    return this.database.transaction(async (transaction) => {
      await this.participants.requireParticipant(conversationId, senderId, transaction);
      const count = await this.scheduled.lockSender(senderId, transaction);
      const twin = await this.scheduled.findTwin(made, transaction);
      if (twin?.isSame === false) throw new ClientMessageIdReused();
      if (twin !== undefined) return { item: twin.item, isNew: false };
      this.requireSendable(request);
      const { maxScheduledMessages } = this.config;
      if (count >= maxScheduledMessages) throw new TooManyScheduled(maxScheduledMessages);
      return { item: await this.scheduled.insert(made, transaction), isNew: true };
    });
  }

  /** @throws ConversationNotFound */
  async list(
    conversationId: string,
    senderId: string,
    query: PageQueryDto,
  ): Promise<Json<PageOf<ScheduledMessageDto>>> {
    const list = { scope: ['scheduled', conversationId], keyPatterns: [INSTANT_KEY, UUID_KEY] };
    const request = pageRequest(list, query);
    const rows = await this.scheduled.list(conversationId, senderId, request);
    const items = rows.filter((row): row is Listed => row.item !== null);
    // Whoever is in the conversation gets a row even where they have scheduled nothing.
    if (rows.length === 0) throw new ConversationNotFound();
    return assemblePage(list, request, items);
  }

  /** @throws ConversationNotFound, ScheduledMessageNotFound */
  async get(
    conversationId: string,
    senderId: string,
    id: string,
  ): Promise<Json<ScheduledMessageDto>> {
    const found = await this.scheduled.find(conversationId, senderId, id);
    if (found === undefined) throw new ConversationNotFound();
    if (found === null) throw new ScheduledMessageNotFound();
    return found;
  }

  /**
   * @throws ValidationFailed, ConversationNotFound, ScheduledMessageNotFound, ScheduledMessageSending
   */
  change(
    conversationId: string,
    senderId: string,
    id: string,
    changes: RescheduleMessageDto,
  ): Promise<Json<ScheduledMessageDto>> {
    this.requireSendable(changes);
    return this.database.transaction(async (transaction) => {
      await this.lock(conversationId, senderId, id, transaction);
      return this.scheduled.change(id, changes, transaction);
    });
  }

  /** @throws ConversationNotFound, ScheduledMessageNotFound, ScheduledMessageSending */
  delete(conversationId: string, senderId: string, id: string): Promise<void> {
    return this.database.transaction(async (transaction) => {
      await this.lock(conversationId, senderId, id, transaction);
      await this.scheduled.remove(id, transaction);
    });
  }

  private async lock(
    conversationId: string,
    senderId: string,
    id: string,
    transaction: Transaction,
  ): Promise<void> {
    await this.participants.requireParticipant(conversationId, senderId, transaction);
    const status = await this.scheduled.lock(conversationId, senderId, id, transaction);
    if (status === undefined) throw new ScheduledMessageNotFound();
    if (status === 'sending') throw new ScheduledMessageSending();
  }

  /** @throws ValidationFailed for what is certain to be refused when it is due */
  private requireSendable({ body, sendAt }: RescheduleMessageDto): void {
    if (body !== undefined) this.messages.requireLength(body);
    if (sendAt !== undefined) requireSoon(Date.parse(sendAt), this.config.scheduleAhead);
  }
}

const digestOf = (asked: string[]): Buffer =>
  createHash('sha256').update(JSON.stringify(asked)).digest();

/** @param most seconds ahead */
function requireSoon(time: number, most: number): void {
  const ahead = time - Date.now();
  if (ahead > 0 && ahead <= most * 1000) return;
  const path = 'sendAt';
  const problem = ahead > 0 ? `no more than ${most} seconds ahead` : 'in the future';
  throw new ValidationFailed([{ path, message: `${path} must be ${problem}`, code: 'send_at' }]);
}
