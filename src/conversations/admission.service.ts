import { Injectable } from '@nestjs/common';
import { ValidationFailed } from '../common/errors/domain-error.js';
import { Config } from '../config/config.js';
import type { Queryable, Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { BansRepository } from './bans.repository.js';
import { ContactsRepository } from './contacts.repository.js';
import { ContactRestricted, TooManyParticipants, UserBanned } from './conversations.errors.js';
import type { ParticipantRole } from './participant.entity.js';
import { ParticipantsRepository } from './participants.repository.js';
import type { Membership } from './permissions.js';

/** The one way into a group that is there, whoever opens the door. */
@Injectable()
export class AdmissionService {
  constructor(
    private readonly participants: ParticipantsRepository,
    private readonly bans: BansRepository,
    private readonly contacts: ContactsRepository,
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

  /** Those who are to begin a conversation: they are as they are until the transaction ends. */
  hold(userIds: readonly string[], transaction: Queryable): Promise<void> {
    return this.contacts.hold(null, userIds, transaction);
  }

  /**
   * What `admit` does, for people who do not come by themselves.
   * @throws ContactRestricted, UserBanned, TooManyParticipants
   */
  async bring(
    me: Membership,
    userIds: readonly string[],
    role: ParticipantRole,
    transaction: Transaction,
  ): Promise<void> {
    const { conversationId, userId } = me;
    await this.contacts.hold(conversationId, userIds, transaction);
    await this.requireReachable(conversationId, userId, userIds, transaction);
    await this.admit(me, userIds, role, transaction);
  }

  /**
   * Of people who are held.
   * @param conversationId those who are in it are not looked at
   * @throws ContactRestricted that names each place of somebody whom the user may not bring
   */
  async requireReachable(
    conversationId: string | null,
    userId: string,
    userIds: readonly string[],
    transaction: Queryable,
  ): Promise<void> {
    const found = await this.contacts.outOfReach(conversationId, userId, userIds, transaction);
    if (found.length > 0) throw new ContactRestricted(placesOf(found, userIds));
  }

  /**
   * Lets people into a conversation that is locked. Those who are in it already stay as they are.
   * @param userId who lets them in; nobody where they come by themselves
   * @throws UserBanned, TooManyParticipants
   */
  async admit(
    { conversationId, userId }: { conversationId: string; userId?: string },
    userIds: readonly string[],
    role: ParticipantRole,
    transaction: Transaction,
  ): Promise<void> {
    await this.requireNotBanned(conversationId, userIds, transaction);
    const newcomers = { userIds, role, addedBy: userId };
    const { count = 0, added = [] } =
      (await this.participants.add(conversationId, newcomers, transaction)) ?? {};
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
    const places = placesOf(await this.participants.unknown(userIds, on), userIds);
    if (places.length === 0) return;
    const errors = places.map((path) => ({
      path,
      message: `${path} is no user`,
      code: 'user_not_found',
    }));
    throw new ValidationFailed(errors);
  }
}

/** Where some of those stand who were named. */
function placesOf(some: readonly string[], named: readonly string[]): string[] {
  const wanted = new Set(some);
  return named.flatMap((id, index) => (wanted.has(id) ? [`participantIds[${index}]`] : []));
}
