import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AvatarsService } from '../avatars/avatars.service.js';
import type { Json } from '../common/page.js';
import { Feed } from '../feed/feed.js';
import { ConversationsRepository } from './conversations.repository.js';
import { ConversationsService } from './conversations.service.js';
import type { ConversationDto } from './dto/conversation.dto.js';
import { ParticipantsService } from './participants.service.js';
import { type Membership, requireGroup, requirePermission } from './permissions.js';

@Injectable()
export class GroupAvatarsService implements OnModuleInit {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly rows: ConversationsRepository,
    private readonly participants: ParticipantsService,
    private readonly avatars: AvatarsService,
    private readonly feed: Feed,
  ) {}

  onModuleInit(): void {
    this.avatars.addOwner((ids) => this.rows.findUsedAvatars(ids));
  }

  /**
   * Who may is looked at before the image is drawn, and again when it is put in place.
   * @throws ImageUnsupported, ImageInvalid, ImageTooLarge, StorageFull
   */
  async set(id: string, userId: string, upload: Buffer): Promise<Json<ConversationDto>> {
    requireEditor(await this.participants.requireParticipant(id, userId));
    await this.avatars.replace(upload, (avatarId) => this.put(id, userId, avatarId));
    return this.conversations.get(id, userId);
  }

  async clear(id: string, userId: string): Promise<void> {
    await this.avatars.forget(await this.put(id, userId, null));
  }

  private put(id: string, userId: string, avatarId: string | null) {
    return this.participants.changing(id, userId, async (me, transaction) => {
      requireEditor(me);
      const before = await this.rows.replaceAvatar(id, avatarId, transaction);
      if (before.avatarId !== avatarId) {
        await this.feed.append(transaction, { type: 'conversation.updated', conversationId: id });
      }
      return before;
    });
  }
}

function requireEditor(me: Membership): void {
  requireGroup(me);
  requirePermission(me, 'updateConversation');
}
