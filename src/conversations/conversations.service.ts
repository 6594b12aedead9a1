import { Injectable } from '@nestjs/common';
import { INSTANT_KEY, UUID_KEY } from '../common/cursor.js';
import { ValidationFailed } from '../common/errors/domain-error.js';
import { newId } from '../common/identifiers.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import type { ConversationType } from './conversation.entity.js';
import { ConversationNotFound } from './conversations.errors.js';
import { ConversationsRepository } from './conversations.repository.js';
import type { ConversationDto, ReadStateDto } from './dto/conversation.dto.js';
import {
  type CreateConversationDto,
  type ListConversationsDto,
  MAX_PARTICIPANTS,
  type UpdateConversationDto,
  type UpdatePreferencesDto,
} from './dto/conversation-requests.dto.js';
import { ParticipantsService } from './participants.service.js';
import { requirePermission } from './permissions.js';

@Injectable()
export class ConversationsService {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly participants: ParticipantsService,
  ) {}

  /** @throws ConversationNotFound */
  async get(id: string, userId: string): Promise<Json<ConversationDto>> {
    const conversation = await this.conversations.find(id, userId);
    if (conversation === undefined) throw new ConversationNotFound();
    return conversation;
  }

  async list(userId: string, query: ListConversationsDto): Promise<Json<PageOf<ConversationDto>>> {
    const { archived, type, search } = query;
    const list = {
      scope: ['conversations', archived, type, search],
      keyPatterns: [INSTANT_KEY, UUID_KEY],
    };
    const request = pageRequest(list, query);
    return assemblePage(list, request, await this.conversations.list(userId, query, request));
  }

  /** A pair has one direct conversation: asked for again, also in a race, it is found, not made. */
  async create(
    userId: string,
    request: CreateConversationDto,
  ): Promise<{ item: Json<ConversationDto>; isNew: boolean }> {
    const named = new Set(request.participantIds.map((id) => id.toLowerCase()));
    const others = [...named].filter((id) => id !== userId);
    const type = request.type ?? (others.length === 1 ? 'direct' : 'group');
    requireCompany(type, others);
    const directKey = type === 'direct' ? [userId, ...others].sort().join(':') : null;
    const { id } = await this.conversations.create({
      id: newId(),
      type,
      directKey,
      title: request.title ?? null,
      description: request.description ?? null,
      createdBy: userId,
      participantIds: [userId, ...others],
    });
    if (id !== null) return { item: await this.get(id, userId), isNew: true };
    await this.participants.requireKnown(request.participantIds);
    const existing =
      directKey === null ? undefined : await this.conversations.findDirect(directKey);
    if (existing === undefined) throw new ConversationNotFound();
    return { item: await this.get(existing, userId), isNew: false };
  }

  async update(
    id: string,
    userId: string,
    changes: UpdateConversationDto,
  ): Promise<Json<ConversationDto>> {
    await this.participants.changing(id, userId, async (me, transaction) => {
      if (me.type === 'group') requirePermission(me, 'updateConversation');
      await this.conversations.update(id, changes, transaction);
    });
    return this.get(id, userId);
  }

  async updatePreferences(
    id: string,
    userId: string,
    preferences: UpdatePreferencesDto,
  ): Promise<Json<ConversationDto>> {
    const me = await this.participants.requireParticipant(id, userId);
    await this.conversations.updatePreferences(me, preferences);
    return this.get(id, userId);
  }

  /** Removes closed conversations that no message is left of. */
  forgetClosed(): Promise<void> {
    return this.conversations.forgetClosed();
  }

  async advance(
    pointer: 'read' | 'delivered',
    id: string,
    userId: string,
    seq: number,
  ): Promise<Json<ReadStateDto>> {
    const state = await this.conversations.advance(pointer, id, userId, seq);
    if (state === undefined) throw new ConversationNotFound();
    if (state.item === null) {
      const message = 'seq is past the newest message';
      throw new ValidationFailed([{ path: 'seq', message, code: 'seq_not_reached' }]);
    }
    return state.item;
  }
}

function requireCompany(type: ConversationType, others: string[]): void {
  const problem =
    others.length === 0
      ? 'must name somebody besides you'
      : others.length >= MAX_PARTICIPANTS
        ? `must leave room for you: ${MAX_PARTICIPANTS} participants at most`
        : type === 'direct' && others.length > 1
          ? 'must be one person for a direct conversation'
          : undefined;
  if (problem === undefined) return;
  const path = 'participantIds';
  throw new ValidationFailed([{ path, message: `${path} ${problem}`, code: 'participants_count' }]);
}
