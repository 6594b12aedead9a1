import { Injectable } from '@nestjs/common';
import { ValidationFailed } from '../common/errors/domain-error.js';
import { Config } from '../config/config.js';
import type { Queryable, Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { BansRepository } from './bans.repository.js';
import { TooManyParticipants, UserBanned } from './conversations.errors.js';
import type { ParticipantRole } from './participant.entity.js';
import { ParticipantsRepository } from './participants.repository.js';

/** The one way into a group that is there, whoever opens the door. */
@Injectable()
export class AdmissionService {
  constructor(
    private readonly participants: ParticipantsRepository,
    private readonly bans: BansRepository,
    private readonly feed: Feed,
    private readonly config: Config,
  ) {}

  get maxParticipants(): number {
    return this.config.maxParticipants;
  }

  /**
   * Takes the row that every change of who is in a group holds.
   * @returns false where there is no such conversation any more
   */
  lock(conversationId: string, transaction: Queryable): Promise<boolean> {
    return this.participants.lockConversation(conversationId, transaction);
  }

  async isIn(conversationId: string, userId: string, transaction: Queryable): Promise<boolean> {
    const found = await this.participants.membership(conversationId, userId, transaction);
    return found !== undefined;
  }

  /**
   * Lets people into a conversation that is locked. Those who are in it already stay as they are.
   * @throws UserBanned, TooManyParticipants
   */
  async admit(
    conversationId: string,
    userIds: readonly string[],
    role: ParticipantRole,
    transaction: Transaction,
  ): Promise<void> {
    await this.requireNotBanned(conversationId, userIds, transaction);
    const { count = 0, added = [] } =
      (await this.participants.add(conversationId, userIds, role, transaction)) ?? {};
    if (count > this.maxParticipants) throw new TooManyParticipants(this.maxParticipants);
    const entries = added.map((subjectId) => ({
      type: 'participant.added' as const,
      conversationId,
      subjectId,
    }));
    await this.feed.append(transaction, ...entries);
  }

  /** @throws UserBanned */
  async requireNotBanned(
    conversationId: string,
    userIds: readonly string[],
    transaction: Queryable,
  ): Promise<void> {
    const isBanned = await this.bans.isAnyBanned(conversationId, userIds, transaction);
    if (isBanned) throw new UserBanned();
  }

  /** @throws ValidationFailed that names each place of somebody unknown or gone */
  async requireKnown(userIds: readonly string[], on?: Queryable): Promise<void> {
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
}
