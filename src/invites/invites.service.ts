import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { INSTANT_KEY, UUID_KEY } from '../common/cursor.js';
import { ValidationFailed } from '../common/errors/domain-error.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { newId } from '../common/identifiers.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { ParticipantsService } from '../conversations/participants.service.js';
import { type Membership, requireGroup, requirePermission } from '../conversations/permissions.js';
import type { CreateInviteDto, InviteDto, InvitePreviewDto } from './dto/invite.dto.js';
import { InviteNotFound, TooManyInvites } from './invites.errors.js';
import { InvitesRepository } from './invites.repository.js';
import { LIMITS } from './limits.js';

/** 128 bits: nobody guesses one, however many there are. */
const CODE_BYTES = 16;

/** A group's invites, for those who may add people to it. */
@Injectable()
export class InvitesService {
  constructor(
    private readonly invites: InvitesRepository,
    private readonly participants: ParticipantsService,
  ) {}

  create(
    conversationId: string,
    userId: string,
    { expiresAt, expiresIn, maxUses, requiresApproval }: CreateInviteDto,
  ): Promise<Json<InviteDto>> {
    requireFuture(expiresAt);
    return this.participants.changing(conversationId, userId, async (me, transaction) => {
      requireInviter(me);
      const count = await this.invites.countGood(conversationId, transaction);
      if (count >= LIMITS.invites) throw new TooManyInvites(LIMITS.invites);
      const code = randomBytes(CODE_BYTES).toString('base64url');
      const limits = { expiresAt, expiresIn, maxUses, requiresApproval };
      const invite = { id: newId(), conversationId, code, createdBy: userId, ...limits };
      return this.invites.insert(invite, transaction);
    });
  }

  async list(
    conversationId: string,
    userId: string,
    query: PageQueryDto,
  ): Promise<Json<PageOf<InviteDto>>> {
    requireInviter(await this.participants.requireParticipant(conversationId, userId));
    const list = { scope: ['invites', conversationId], keyPatterns: [INSTANT_KEY, UUID_KEY] };
    const request = pageRequest(list, query);
    return assemblePage(list, request, await this.invites.list(conversationId, request));
  }

  revoke(conversationId: string, userId: string, id: string): Promise<void> {
    return this.participants.changing(conversationId, userId, async (me, transaction) => {
      requireInviter(me);
      const wasThere = await this.invites.remove(conversationId, id, transaction);
      if (!wasThere) throw new InviteNotFound();
    });
  }

  /** @throws InviteNotFound */
  async preview(code: string, userId: string): Promise<Json<InvitePreviewDto>> {
    const preview = await this.invites.preview(code, userId);
    if (preview === undefined) throw new InviteNotFound();
    return preview;
  }
}

function requireInviter(me: Membership): void {
  requireGroup(me);
  requirePermission(me, 'addMembers');
}

function requireFuture(expiresAt: string | null | undefined): void {
  if (typeof expiresAt !== 'string' || Date.parse(expiresAt) > Date.now()) return;
  const message = 'expiresAt must lie in the future';
  throw new ValidationFailed([{ path: 'expiresAt', message, code: 'in_the_past' }]);
}
