import { Injectable } from '@nestjs/common';
import { INSTANT_KEY, UUID_KEY } from '../common/cursor.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { Feed } from '../feed/feed.js';
import { UserNotFound } from '../users/users.errors.js';
import { BansRepository } from './bans.repository.js';
import { BanNotFound, NotPermitted } from './conversations.errors.js';
import { DeparturesService } from './departures.service.js';
import type { BanDto } from './dto/moderation.dto.js';
import type { ParticipantDto } from './dto/participant.dto.js';
import { ParticipantsRepository } from './participants.repository.js';
import { ParticipantsService } from './participants.service.js';
import { requireAuthorityOver, requireGroup, requirePermission } from './permissions.js';

/** What owners and admins do about people in their group. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly participants: ParticipantsService,
    private readonly rows: ParticipantsRepository,
    private readonly departures: DeparturesService,
    private readonly bans: BansRepository,
    private readonly feed: Feed,
  ) {}

  /** Removes somebody where they are in it, and keeps them out. Nobody bans themselves. */
  ban(conversationId: string, userId: string, banned: string): Promise<Json<BanDto>> {
    return this.participants.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      requirePermission(me, 'banMembers');
      if (banned === userId) throw new NotPermitted();
      const participant = await this.rows.find(conversationId, banned, userId, transaction);
      if (participant) {
        requireAuthorityOver(me, participant.role);
        await this.departures.putOut(conversationId, banned, transaction);
      } else if ((await this.rows.unknown([banned], transaction)).length > 0) {
        throw new UserNotFound();
      }
      return this.bans.insert(conversationId, banned, userId, transaction);
    });
  }

  /** They may come back; nobody brings them. */
  unban(conversationId: string, userId: string, banned: string): Promise<void> {
    return this.participants.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      requirePermission(me, 'banMembers');
      const wasBanned = await this.bans.remove(conversationId, banned, transaction);
      if (!wasBanned) throw new BanNotFound();
    });
  }

  async listBans(
    conversationId: string,
    userId: string,
    query: PageQueryDto,
  ): Promise<Json<PageOf<BanDto>>> {
    const me = await this.participants.requireParticipant(conversationId, userId);
    requireGroup(me);
    requirePermission(me, 'banMembers');
    const list = { scope: ['bans', conversationId], keyPatterns: [INSTANT_KEY, UUID_KEY] };
    const request = pageRequest(list, query);
    return assemblePage(list, request, await this.bans.list(conversationId, request));
  }

  /** @param until null lets them send again */
  mute(
    conversationId: string,
    userId: string,
    muted: string,
    until: string | null,
  ): Promise<Json<ParticipantDto>> {
    return this.participants.changing(conversationId, userId, async (me, transaction) => {
      requireGroup(me);
      requirePermission(me, 'muteMembers');
      const { role } = await this.participants.requireOther(me, muted, transaction);
      requireAuthorityOver(me, role);
      await this.rows.silence(conversationId, muted, until, transaction);
      const change = { type: 'participant.updated', conversationId, subjectId: muted } as const;
      await this.feed.append(transaction, change);
      return (await this.participants.requireOther(me, muted, transaction)).item;
    });
  }
}
