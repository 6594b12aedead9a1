import { Injectable } from '@nestjs/common';
import { ValidationFailed } from '../common/errors/domain-error.js';
import type { Json } from '../common/page.js';
import { ConversationNotFound } from './conversations.errors.js';
import { ConversationsService } from './conversations.service.js';
import type { ConversationDto } from './dto/conversation.dto.js';
import type { UpdatePreferencesDto } from './dto/preferences.dto.js';
import { PreferencesRepository } from './preferences.repository.js';

/** How one person sees their conversations. Nobody else is told. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly preferences: PreferencesRepository,
    private readonly conversations: ConversationsService,
  ) {}

  update(
    id: string,
    userId: string,
    changes: UpdatePreferencesDto,
  ): Promise<Json<ConversationDto>> {
    if (changes.pinned === false && changes.pinnedOrder !== undefined) {
      const message = 'pinnedOrder cannot go together with pinned: false';
      throw new ValidationFailed([{ path: 'pinnedOrder', message, code: 'not_together' }]);
    }
    return this.changed(id, userId, this.preferences.update(id, userId, changes));
  }

  hide(id: string, userId: string): Promise<Json<ConversationDto>> {
    return this.changed(id, userId, this.preferences.hide(id, userId));
  }

  clear(id: string, userId: string): Promise<Json<ConversationDto>> {
    return this.changed(id, userId, this.preferences.clear(id, userId));
  }

  private async changed(
    id: string,
    userId: string,
    change: Promise<boolean>,
  ): Promise<Json<ConversationDto>> {
    const isIn = await change;
    if (!isIn) throw new ConversationNotFound();
    return this.conversations.get(id, userId);
  }
}
