import { Injectable, type OnModuleInit } from '@nestjs/common';
import { INSTANT_KEY, UUID_KEY } from '../common/cursor.js';
import { ValidationFailed } from '../common/errors/domain-error.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import type { FeedEventType } from '../feed/feed-event-types.js';
import { FeedEpoch } from '../feed/feed-epoch.js';
import { Feed } from '../feed/feed.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import {
  ConversationIsDirect,
  ConversationNotFound,
  LastOwner,
  NotPermitted,
  ParticipantNotFound,
  TooManyParticipants,
} from './conversations.errors.js';
import { MAX_PARTICIPANTS } from './dto/conversation-requests.dto.js';
import type {
  AddedParticipantsDto,
  AddParticipantsDto,
  ParticipantDto,
} from './dto/participant.dto.js';
import type { ParticipantRole } from './participant.entity.js';
import { type LockedMembership, ParticipantsRepository } from './participants.repository.js';
import { may, type Membership, requirePermission } from './permissions.js';

/** Who is in a conversation. Every change holds its row, so that roles and counts stay true. */
@Injectable()
export class ParticipantsService implements OnModuleInit {
  constructor(
    private readonly participants: ParticipantsRepository,
    private readonly database: Database,
    private readonly deletion: AccountDeletion,
    private readonly feed: Feed,
    private readonly epoch: FeedEpoch,
  ) {}

  onModuleInit(): void {
    this.deletion.addStep((userId, transaction) => this.leaveGroups(userId, transaction));
    this.epoch.addStep((transaction) => this.participants.forgetTransactions(transaction));
  }

  /**
   * The one check of access to a conversation.
   * @throws ConversationNotFound for strangers too
   */
  async requireParticipant(conversationId: string, userId: string): Promise<Membership> {
    return required(await this.participants.membership(conversationId, userId));
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
      requirePermission(me, role === 'member' ? 'addMembers' : 'manageRoles');
      const { count = 0, added = [] } =
        (await this.participants.add(conversationId, participantIds, role, transaction)) ?? {};
      await this.requireKnown(participantIds, transaction);
      if (count > MAX_PARTICIPANTS) throw new TooManyParticipants(MAX_PARTICIPANTS);
      await this.tell(transaction, 'participant.added', conversationId, added);
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
      await this.participants.changeRole(conversationId, participantId, role, transaction);
      await this.tell(transaction, 'participant.updated', conversationId, [participantId]);
      return (await this.requireOther(me, participantId, transaction)).item;
    });
  }

  /** Removing oneself is leaving. */
  remove(conversationId: string, userId: string, participantId: string): Promise<void> {
    return this.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      if (participantId === userId) return this.depart(me, transaction);
      requirePermission(me, 'removeMembers');
      const { role } = await this.requireOther(me, participantId, transaction);
      if (role !== 'member' && !may(me, 'manageRoles')) throw new NotPermitted();
      return this.putOut(conversationId, participantId, transaction);
    });
  }

  leave(conversationId: string, userId: string): Promise<void> {
    return this.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      await this.depart(me, transaction);
    });
  }

  close(conversationId: string, userId: string): Promise<void> {
    return this.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      requirePermission(me, 'closeConversation');
      await this.closeIn(conversationId, transaction);
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

  /** @throws ValidationFailed that names each place of somebody unknown or gone */
  async requireKnown(userIds: string[], on?: Queryable): Promise<void> {
    const unknown = new Set(await this.participants.unknown(userIds, on));
    if (unknown.size === 0) return;
    const errors = userIds.flatMap((id, index) => {
      const path = `participantIds[${index}]`;
      return unknown.has(id)
        ? [{ path, message: `${path} is no user`, code: 'user_not_found' }]
        : [];
    });
    throw new ValidationFailed(errors);
  }

  /** The last owner hands over; the last participant closes the conversation. */
  private async depart(me: LockedMembership, transaction: Transaction): Promise<void> {
    const { conversationId, userId, role, participantCount } = me;
    if (participantCount === 1) return this.closeIn(conversationId, transaction);
    const leavesNoOwner =
      role === 'owner' &&
      !(await this.participants.hasOtherOwner(conversationId, userId, transaction));
    await this.putOut(conversationId, userId, transaction);
    const heir = leavesNoOwner && (await this.participants.handOver(conversationId, transaction));
    if (heir) await this.tell(transaction, 'participant.updated', conversationId, [heir]);
  }

  /** Those who stay are told, and the one who goes, whom the conversation no longer reaches. */
  private async putOut(
    conversationId: string,
    userId: string,
    transaction: Transaction,
  ): Promise<void> {
    await this.participants.remove(conversationId, userId, transaction);
    const departure = { type: 'participant.removed', conversationId, subjectId: userId } as const;
    await this.feed.append(transaction, departure, { ...departure, recipientId: userId });
  }

  private async closeIn(conversationId: string, transaction: Transaction): Promise<void> {
    await this.participants.close(conversationId, transaction);
    this.feed.wakeAfter(transaction);
  }

  private async tell(
    transaction: Transaction,
    type: FeedEventType,
    conversationId: string,
    userIds: readonly string[],
  ): Promise<void> {
    const entries = userIds.map((subjectId) => ({ type, conversationId, subjectId }));
    await this.feed.append(transaction, ...entries);
  }

  private async leaveGroups(userId: string, transaction: Transaction): Promise<undefined> {
    for (const id of await this.participants.lastGroupsOf(userId, transaction)) {
      const me = await this.participants.lock(id, userId, transaction);
      if (me) await this.depart(me, transaction);
    }
  }

  private async requireOther(me: Membership, otherId: string, transaction: Transaction) {
    const { conversationId, userId } = me;
    const participant = await this.participants.find(conversationId, otherId, userId, transaction);
    if (participant === undefined) throw new ParticipantNotFound();
    return participant;
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

function requireGroup({ type }: Membership): void {
  if (type === 'direct') throw new ConversationIsDirect();
}
