import { Injectable } from '@nestjs/common';
import { INSTANT_KEY, UUID_KEY } from '../common/cursor.js';
import { ValidationFailed } from '../common/errors/domain-error.js';
import { newId } from '../common/identifiers.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { Database, type Queryable } from '../database/database.js';
import { UserNotFound } from '../users/users.errors.js';
import { Feed } from '../feed/feed.js';
import type { ConversationType } from './conversation.entity.js';
import { ConversationNotFound } from './conversations.errors.js';
import { ConversationsRepository } from './conversations.repository.js';
import type { ConversationDto } from './dto/conversation.dto.js';
import {
  type CreateConversationDto,
  type ListConversationsDto,
  type UpdateConversationDto,
} from './dto/conversation-requests.dto.js';
import { AdmissionService } from './admission.service.js';
import { ParticipantsService } from './participants.service.js';
import { requireGroup, requirePermission, requirePermissionOrDirect } from './permissions.js';

@Injectable()
export class ConversationsService {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly participants: ParticipantsService,
    private readonly admission: AdmissionService,
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /** @throws ConversationNotFound */
  async get(id: string, userId: string, on?: Queryable): Promise<Json<ConversationDto>> {
    const conversation = await this.conversations.find(id, userId, on);
    if (conversation === undefined) throw new ConversationNotFound();
    return conversation;
  }

  async list(userId: string, query: ListConversationsDto): Promise<Json<PageOf<ConversationDto>>> {
    const { archived, hidden, pinned, type, search } = query;
    const list = {
      scope: ['conversations', archived, hidden, pinned, type, search],
      keyPatterns: [INSTANT_KEY, UUID_KEY],
    };
    const request = pageRequest(list, query);
    return assemblePage(list, request, await this.conversations.list(userId, query, request));
  }

  /**
   * A pair has one direct conversation: asked for again, also in a race, it is found, not made.
   * @throws ValidationFailed, ContactRestricted, UserNotFound
   */
  async create(
    userId: string,
    request: CreateConversationDto,
  ): Promise<{ item: Json<ConversationDto>; isNew: boolean }> {
    const { title, description } = request;
    const others = request.participantIds.filter((id) => id !== userId);
    const type = request.type ?? (others.length === 1 ? 'direct' : 'group');
    requireCompany(type, others, this.admission.maxParticipants);
    const participantIds = [userId, ...others];
    const directKey = type === 'direct' ? participantIds.toSorted().join(':') : null;
    const id = newId();
    const made = { id, type, directKey, title, description, createdBy: userId, participantIds };
    return this.database.transaction(async (transaction) => {
      await this.admission.hold(participantIds, transaction);
      if (await this.conversations.create(made, transaction)) {
        return { item: await this.get(id, userId, transaction), isNew: true };
      }
      await this.admission.requireKnown(request.participantIds, transaction);
      const existing = directKey && (await this.conversations.findDirect(directKey, transaction));
      if (existing) return { item: await this.get(existing, userId, transaction), isNew: false };
      await this.admission.requireReachable(null, userId, request.participantIds, transaction);
      // All others exist, so it is the caller whose account has just been deleted.
      throw new UserNotFound();
    });
  }

  async update(
    id: string,
    userId: string,
    changes: UpdateConversationDto,
  ): Promise<Json<ConversationDto>> {
    return this.participants.changing(id, userId, async (me, transaction) => {
      if (changes.settings) {
        requireGroup(me);
        requirePermission(me, 'changeSettings');
      }
      requirePermissionOrDirect(me, 'updateConversation');
      await this.conversations.update(id, changes, transaction);
      await this.feed.append(transaction, { type: 'conversation.updated', conversationId: id });
      return this.get(id, userId, transaction);
    });
  }

  /** Removes closed conversations that no message is left of. */
  forgetClosed(): Promise<void> {
    return this.conversations.forgetClosed();
  }
}

function requireCompany(type: ConversationType, others: string[], most: number): void {
  const problem =
    others.length === 0
      ? 'must name somebody besides you'
      : others.length >= most
        ? `must leave room for you: ${most} participants at most`
        : type === 'direct' && others.length > 1
          ? 'must be one person for a direct conversation'
          : undefined;
  if (problem === undefined) return;
  const path = 'participantIds';
  throw new ValidationFailed([{ path, message: `${path} ${problem}`, code: 'participants_count' }]);
}
