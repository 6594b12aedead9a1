import { Controller, Delete, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TakesAvatar } from '../avatars/avatar-answers.js';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import { FileBytes } from '../common/http/upload.interceptor.js';
import type { Json } from '../common/page.js';
import { OwnUserDto } from './dto/user.dto.js';
import { OwnAvatarService } from './own-avatar.service.js';

@ApiTags('Users')
@Controller('users/me/avatar')
export class OwnAvatarController {
  constructor(private readonly avatars: OwnAvatarService) {}

  /**
   * Set your avatar. The middle of the image is cut out as a square and drawn afresh: neither the
   * file itself nor its metadata are kept.
   */
  @Put()
  @TakesAvatar()
  @Answers(OwnUserDto)
  @Refuses({ 404: '`user_not_found`: the account has been deleted meanwhile.' })
  setAvatar(
    @CurrentUser() me: AuthenticatedUser,
    @FileBytes() file: Buffer,
  ): Promise<Json<OwnUserDto>> {
    return this.avatars.set(me.id, file);
  }

  /** Remove your avatar. */
  @Delete()
  @AnswersNothing('You have no avatar.')
  removeAvatar(@CurrentUser() me: AuthenticatedUser): Promise<void> {
    return this.avatars.clear(me.id);
  }
}
