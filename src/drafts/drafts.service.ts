import { Injectable, type OnModuleInit } from '@nestjs/common';
import { INSTANT_KEY, UUID_KEY } from '../common/cursor.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { ConversationNotFound } from '../conversations/conversations.errors.js';
import { MessagesService } from '../messages/messages.service.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import { DraftNotFound } from './drafts.errors.js';
import { COUNT_SQL, DraftsRepository } from './drafts.repository.js';
import type { DraftDto, WriteDraftDto } from './dto/draft.dto.js';

/** What people have written and not sent: one draft a conversation. */
@Injectable()
export class DraftsService implements OnModuleInit {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly messages: MessagesService,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.deletion.addCount('drafts', COUNT_SQL);
    this.deletion.addStep(async (userId, transaction) => {
      await this.drafts.forget(userId, transaction);
      return undefined;
    });
  }

  /**
   * In place of what was there. What it replies to and quotes is not looked at: a text is kept whatever
   * becomes of that.
   * @throws ValidationFailed, ConversationNotFound
   */
  async write(
    conversationId: string,
    userId: string,
    draft: WriteDraftDto,
  ): Promise<Json<DraftDto>> {
    this.messages.requireLength(draft.body);
    const written = await this.drafts.write(conversationId, userId, draft);
    if (written === undefined) throw new ConversationNotFound();
    return written;
  }

  /** @throws ConversationNotFound, DraftNotFound */
  async get(conversationId: string, userId: string): Promise<Json<DraftDto>> {
    const found = await this.drafts.find(conversationId, userId);
    if (found === undefined) throw new ConversationNotFound();
    if (found === null) throw new DraftNotFound();
    return found;
  }

  /** @throws ConversationNotFound */
  async delete(conversationId: string, userId: string): Promise<void> {
    if (!(await this.drafts.delete(conversationId, userId))) throw new ConversationNotFound();
  }

  async list(userId: string, query: PageQueryDto): Promise<Json<PageOf<DraftDto>>> {
    const list = { scope: ['drafts'], keyPatterns: [INSTANT_KEY, UUID_KEY] };
    const request = pageRequest(list, query);
    return assemblePage(list, request, await this.drafts.list(userId, request));
  }
}
