import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { NOT_FOUND } from './conversation-answers.js';
import { ConversationDto } from './dto/conversation.dto.js';
import { UpdatePreferencesDto } from './dto/preferences.dto.js';
import { PreferencesService } from './preferences.service.js';

@ApiTags('Conversations')
@Controller('conversations/:id')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  /** How you, and only you, want to see a conversation. */
  @Patch('preferences')
  @Answers(ConversationDto)
  @Refuses({ 404: NOT_FOUND })
  updatePreferences(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() preferences: UpdatePreferencesDto,
  ): Promise<Json<ConversationDto>> {
    return this.preferences.update(id, me.id, preferences);
  }

  /** Take a conversation out of your list until its next message. Nobody else is told. */
  @Post('hide')
  @Answers(ConversationDto)
  @Refuses({ 404: NOT_FOUND })
  hideConversation(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<Json<ConversationDto>> {
    return this.preferences.hide(id, me.id);
  }

  /**
   * Clear a conversation for yourself, for good: all that has been said up to now is gone from your
   * history, search and feed. Others keep it, and are not told.
   */
  @Post('clear')
  @Answers(ConversationDto)
  @Refuses({ 404: NOT_FOUND })
  clearConversation(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<Json<ConversationDto>> {
    return this.preferences.clear(id, me.id);
  }
}
