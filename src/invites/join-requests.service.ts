import { Injectable, type OnModuleInit } from '@nestjs/common';
import { INSTANT_KEY, UUID_KEY } from '../common/cursor.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { AdmissionService } from '../conversations/admission.service.js';
import type { ParticipantDto } from '../conversations/dto/participant.dto.js';
import { ParticipantsService } from '../conversations/participants.service.js';
import { type Membership, requireGroup, requirePermission } from '../conversations/permissions.js';
import type { Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import type { JoinRequestDto } from './dto/join-request.dto.js';
import { JoinRequestNotFound } from './invites.errors.js';
import { COUNT_SQL, JoinRequestsRepository } from './join-requests.repository.js';

type Change = 'join_request.created' | 'join_request.resolved';

/** Who waits to be let into a group, for its owners and admins to decide. */
@Injectable()
export class JoinRequestsService implements OnModuleInit {
  constructor(
    private readonly requests: JoinRequestsRepository,
    private readonly participants: ParticipantsService,
    private readonly admission: AdmissionService,
    private readonly feed: Feed,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.deletion.addCount('joinRequests', COUNT_SQL);
    this.deletion.addStep(async (userId, transaction) => {
      await this.requests.removeAll(userId, transaction);
      return undefined;
    });
  }

  /** Of a conversation that is locked. */
  async open(conversationId: string, userId: string, transaction: Transaction): Promise<void> {
    await this.requests.insert(conversationId, userId, transaction);
    await this.tell('join_request.created', conversationId, userId, transaction);
  }

  isPending(conversationId: string, userId: string, transaction: Transaction): Promise<boolean> {
    return this.requests.isPending(conversationId, userId, transaction);
  }

  async list(
    conversationId: string,
    userId: string,
    query: PageQueryDto,
  ): Promise<Json<PageOf<JoinRequestDto>>> {
    requireDecider(await this.participants.requireParticipant(conversationId, userId));
    const list = { scope: ['join-requests', conversationId], keyPatterns: [INSTANT_KEY, UUID_KEY] };
    const request = pageRequest(list, query);
    return assemblePage(list, request, await this.requests.list(conversationId, request));
  }

  approve(conversationId: string, userId: string, asking: string): Promise<Json<ParticipantDto>> {
    return this.participants.changing(conversationId, userId, async (me, transaction) => {
      requireDecider(me);
      await this.close(conversationId, asking, transaction);
      await this.admission.admit(me, [asking], 'member', transaction);
      await this.tell('join_request.resolved', conversationId, asking, transaction, [asking]);
      return (await this.participants.requireOther(me, asking, transaction)).item;
    });
  }

  decline(conversationId: string, userId: string, asking: string): Promise<void> {
    return this.participants.changing(conversationId, userId, async (me, transaction) => {
      requireDecider(me);
      await this.close(conversationId, asking, transaction);
      await this.tell('join_request.resolved', conversationId, asking, transaction, [asking]);
    });
  }

  private async close(
    conversationId: string,
    userId: string,
    transaction: Transaction,
  ): Promise<void> {
    const wasOpen = await this.requests.remove(conversationId, userId, transaction);
    if (!wasOpen) throw new JoinRequestNotFound();
  }

  /** Those who decide are told, and nobody else in the group: it is not for all to know who waits. */
  private async tell(
    type: Change,
    conversationId: string,
    subjectId: string,
    transaction: Transaction,
    others: string[] = [],
  ): Promise<void> {
    const deciders = await this.participants.withPermission(
      conversationId,
      'decideJoinRequests',
      transaction,
    );
    const about = { type, conversationId, subjectId };
    const entries = [...deciders, ...others].map((recipientId) => ({ ...about, recipientId }));
    await this.feed.append(transaction, ...entries);
  }
}

function requireDecider(me: Membership): void {
  requireGroup(me);
  requirePermission(me, 'decideJoinRequests');
}
