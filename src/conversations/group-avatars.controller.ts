import { Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TakesAvatar } from '../avatars/avatar-answers.js';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import { FileBytes } from '../common/http/upload.interceptor.js';
import type { Json } from '../common/page.js';
import { DIRECT, NOT_FOUND, NOT_PERMITTED } from './conversation-answers.js';
import { ConversationDto } from './dto/conversation.dto.js';
import { GroupAvatarsService } from './group-avatars.service.js';

@ApiTags('Conversations')
@Controller('conversations/:id/avatar')
export class GroupAvatarsController {
  constructor(private readonly avatars: GroupAvatarsService) {}

  /** Set a group's avatar, as you set your own: owners and admins. */
  @Put()
  @TakesAvatar()
  @Answers(ConversationDto)
  @Refuses({ 403: NOT_PERMITTED, 404: NOT_FOUND, 409: DIRECT })
  setConversationAvatar(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @FileBytes() file: Buffer,
  ): Promise<Json<ConversationDto>> {
    return this.avatars.set(id, me.id, file);
  }

  /** Remove a group's avatar: owners and admins. */
  @Delete()
  @AnswersNothing('It has no avatar.')
  @Refuses({ 403: NOT_PERMITTED, 404: NOT_FOUND, 409: DIRECT })
  removeConversationAvatar(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<void> {
    return this.avatars.clear(id, me.id);
  }
}
