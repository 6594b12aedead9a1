import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import { COUNT_SQL, DeparturesRepository } from './departures.repository.js';
import { type LockedMembership, ParticipantsRepository } from './participants.repository.js';
import { ParticipantsService } from './participants.service.js';
import { requireAuthorityOver, requireGroup, requirePermission } from './permissions.js';

/** How people get out of a group, and groups end. */
@Injectable()
export class DeparturesService implements OnModuleInit {
  constructor(
    private readonly participants: ParticipantsService,
    private readonly rows: ParticipantsRepository,
    private readonly departures: DeparturesRepository,
    private readonly deletion: AccountDeletion,
    private readonly feed: Feed,
  ) {}

  onModuleInit(): void {
    this.deletion.addCount('groups', COUNT_SQL);
    this.deletion.addStep((userId, transaction) => this.leaveGroups(userId, transaction));
  }

  /** Removing oneself is leaving. */
  remove(conversationId: string, userId: string, participantId: string): Promise<void> {
    return this.participants.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      if (participantId === userId) return this.depart(me, transaction);
      requirePermission(me, 'removeMembers');
      const { role } = await this.participants.requireOther(me, participantId, transaction);
      requireAuthorityOver(me, role);
      return this.putOut(conversationId, participantId, transaction);
    });
  }

  leave(conversationId: string, userId: string): Promise<void> {
    return this.participants.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      await this.depart(me, transaction);
    });
  }

  close(conversationId: string, userId: string): Promise<void> {
    return this.participants.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      requirePermission(me, 'closeConversation');
      await this.closeIn(conversationId, transaction);
    });
  }

  /** Those who stay are told, and the one who goes, whom the conversation no longer reaches. */
  async putOut(conversationId: string, userId: string, transaction: Transaction): Promise<void> {
    await this.departures.remove(conversationId, userId, transaction);
    const departure = { type: 'participant.removed', conversationId, subjectId: userId } as const;
    await this.feed.append(transaction, departure, { ...departure, recipientId: userId });
  }

  /** The last owner hands over; the last participant closes the conversation. */
  private async depart(me: LockedMembership, transaction: Transaction): Promise<void> {
    const { conversationId, userId, role, participantCount } = me;
    if (participantCount === 1) return this.closeIn(conversationId, transaction);
    const leavesNoOwner =
      role === 'owner' && !(await this.rows.hasOtherOwner(conversationId, userId, transaction));
    await this.putOut(conversationId, userId, transaction);
    const heir = leavesNoOwner && (await this.departures.handOver(conversationId, transaction));
    if (!heir) return;
    const change = { type: 'participant.updated', conversationId, subjectId: heir } as const;
    await this.feed.append(transaction, change);
  }

  private async closeIn(conversationId: string, transaction: Transaction): Promise<void> {
    await this.departures.close(conversationId, transaction);
    this.feed.wakeAfter(transaction);
  }

  private async leaveGroups(userId: string, transaction: Transaction): Promise<undefined> {
    for (const id of await this.departures.lastGroupsOf(userId, transaction)) {
      const me = await this.rows.lock(id, userId, transaction);
      if (me) await this.depart(me, transaction);
    }
  }
}
