import { Injectable } from '@nestjs/common';
import type { Json } from '../common/page.js';
import { AdmissionService } from '../conversations/admission.service.js';
import { ConversationsService } from '../conversations/conversations.service.js';
import { Database, type Transaction } from '../database/database.js';
import type { AcceptedInviteDto } from './dto/invite.dto.js';
import { InviteNotFound } from './invites.errors.js';
import { InvitesRepository } from './invites.repository.js';
import { JoinRequestsService } from './join-requests.service.js';

const REQUESTED: Json<AcceptedInviteDto> = '{"status":"requested","conversation":null}';

/** Using an invite. */
@Injectable()
export class AcceptingService {
  constructor(
    private readonly invites: InvitesRepository,
    private readonly requests: JoinRequestsService,
    private readonly admission: AdmissionService,
    private readonly conversations: ConversationsService,
    private readonly database: Database,
  ) {}

  /**
   * Who is in the group, or asks to be, uses nothing up and is told so again. The conversation is
   * locked first, as by all who change who is in it, so that accepts go one after the other.
   * @throws InviteNotFound, UserBanned, TooManyParticipants
   */
  async accept(code: string, userId: string): Promise<Json<AcceptedInviteDto>> {
    const conversationId = await this.invites.conversationOf(code);
    if (conversationId === undefined) throw new InviteNotFound();
    return this.database.transaction(async (transaction) => {
      const isThere = await this.admission.lock(conversationId, transaction);
      if (!isThere) throw new InviteNotFound();
      await this.admission.requireNotBanned(conversationId, [userId], transaction);
      if (await this.admission.isIn(conversationId, userId, transaction)) {
        return this.joined(conversationId, userId, transaction);
      }
      if (await this.requests.isPending(conversationId, userId, transaction)) return REQUESTED;
      const invite = await this.invites.use(code, userId, transaction);
      if (invite === undefined) throw new InviteNotFound();
      if (invite.requiresApproval) {
        await this.requests.open(conversationId, userId, transaction);
        return REQUESTED;
      }
      await this.admission.admit({ conversationId }, [userId], 'member', transaction);
      return this.joined(conversationId, userId, transaction);
    });
  }

  private async joined(
    conversationId: string,
    userId: string,
    transaction: Transaction,
  ): Promise<Json<AcceptedInviteDto>> {
    const conversation = await this.conversations.get(conversationId, userId, transaction);
    return `{"status":"joined","conversation":${conversation}}`;
  }
}
