import { Injectable, type OnModuleInit } from '@nestjs/common';
import { INSTANT_KEY, UUID_KEY } from '../common/cursor.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import { FeedEpoch } from '../feed/feed-epoch.js';
import { Feed } from '../feed/feed.js';
import { AdmissionService } from './admission.service.js';
import { ConversationNotFound, LastOwner, ParticipantNotFound } from './conversations.errors.js';
import type {
  AddedParticipantsDto,
  AddParticipantsDto,
  ParticipantDto,
} from './dto/participant.dto.js';
import type { ParticipantRole } from './participant.entity.js';
import { type LockedMembership, ParticipantsRepository } from './participants.repository.js';
import {
  type Membership,
  requireGroup,
  requirePermission,
  type RoleAction,
  rolesThatMay,
} from './permissions.js';

/** Who is in a conversation. Every change holds its row, so that roles and counts stay true. */
@Injectable()
export class ParticipantsService implements OnModuleInit {
  constructor(
    private readonly participants: ParticipantsRepository,
    private readonly admission: AdmissionService,
    private readonly database: Database,
    private readonly feed: Feed,
    private readonly epoch: FeedEpoch,
  ) {}

  onModuleInit(): void {
    this.epoch.addStep((transaction) => this.participants.forgetTransactions(transaction));
  }

  /**
   * The one check of access to a conversation.
   * @throws ConversationNotFound for strangers too
   */
  async requireParticipant(
    conversationId: string,
    userId: string,
    on?: Queryable,
  ): Promise<Membership> {
    return required(await this.participants.membership(conversationId, userId, on));
  }

  async list(
    conversationId: string,
    userId: string,
    query: PageQueryDto,
  ): Promise<Json<PageOf<ParticipantDto>>> {
    const list = { scope: ['participants', conversationId], keyPatterns: [INSTANT_KEY, UUID_KEY] };
    const request = pageRequest(list, query);
    const rows = await this.participants.list(conversationId, userId, request);
    return assemblePage(list, request, required(rows));
  }

  /** Those who are in it already stay as they are. */
  add(
    conversationId: string,
    userId: string,
    { participantIds, role = 'member' }: AddParticipantsDto,
  ): Promise<Json<AddedParticipantsDto>> {
    return this.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      requirePermission(me, 'addMembers');
      if (role !== 'member') requirePermission(me, 'manageRoles');
      await this.admission.bring(me, participantIds, role, transaction);
      await this.admission.requireKnown(participantIds, transaction);
      const items = await this.participants.show(
        conversationId,
        participantIds,
        userId,
        transaction,
      );
      return `{"items":[${items.join(',')}]}`;
    });
  }

  changeRole(
    conversationId: string,
    userId: string,
    participantId: string,
    role: ParticipantRole,
  ): Promise<Json<ParticipantDto>> {
    return this.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      requirePermission(me, 'manageRoles');
      const before = await this.requireOther(me, participantId, transaction);
      if (before.role === 'owner' && role !== 'owner') {
        await this.requireOtherOwner(conversationId, participantId, transaction);
      }
      await this.setRole(conversationId, participantId, role, transaction);
      return (await this.requireOther(me, participantId, transaction)).item;
    });
  }

  /** The other is an owner, the caller an admin, at no moment both or neither. */
  transferOwnership(
    conversationId: string,
    userId: string,
    heirId: string,
  ): Promise<Json<ParticipantDto>> {
    return this.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      requirePermission(me, 'manageRoles');
      await this.requireOther(me, heirId, transaction);
      if (heirId !== userId) {
        await this.setRole(conversationId, heirId, 'owner', transaction);
        await this.setRole(conversationId, userId, 'admin', transaction);
      }
      return (await this.requireOther(me, heirId, transaction)).item;
    });
  }

  /** Runs `work` with the conversation locked and the caller's membership as it now is. */
  changing<T>(
    conversationId: string,
    userId: string,
    work: (me: LockedMembership, transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (transaction) =>
      work(
        required(await this.participants.lock(conversationId, userId, transaction)),
        transaction,
      ),
    );
  }

  /**
   * As `me` sees them.
   * @throws ParticipantNotFound
   */
  async requireOther(me: Membership, otherId: string, transaction: Queryable) {
    const { conversationId, userId } = me;
    const participant = await this.participants.find(conversationId, otherId, userId, transaction);
    if (participant === undefined) throw new ParticipantNotFound();
    return participant;
  }

  /** Those who may, of a conversation that is locked. */
  withPermission(
    conversationId: string,
    action: RoleAction,
    transaction: Queryable,
  ): Promise<string[]> {
    return this.participants.withRoles(conversationId, rolesThatMay(action), transaction);
  }

  private async setRole(
    conversationId: string,
    userId: string,
    role: ParticipantRole,
    transaction: Transaction,
  ): Promise<void> {
    await this.participants.changeRole(conversationId, userId, role, transaction);
    const change = { type: 'participant.updated', conversationId, subjectId: userId } as const;
    await this.feed.append(transaction, change);
  }

  private async requireOtherOwner(
    conversationId: string,
    userId: string,
    transaction: Transaction,
  ): Promise<void> {
    const hasOther = await this.participants.hasOtherOwner(conversationId, userId, transaction);
    if (!hasOther) throw new LastOwner();
  }
}

function required<T>(found: T | undefined): T {
  if (found === undefined) throw new ConversationNotFound();
  return found;
}
