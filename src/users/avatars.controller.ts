import { Controller, Delete, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { Public } from '../common/http/public.decorator.js';
import type { AuthenticatedUser, Reply } from '../common/http/request.js';
import { FileBytes, TakesFile } from '../common/http/upload.interceptor.js';
import type { Json } from '../common/page.js';
import { answerAvatar, AnswersAvatar } from './avatar-answers.js';
import { AvatarsService } from './avatars.service.js';
import { AvatarQueryDto, AvatarUploadDto } from './dto/avatar.dto.js';
import { OwnUserDto } from './dto/user.dto.js';

const MAX_BYTES = 5 * 1024 * 1024;

@ApiTags('Users')
@Controller()
export class AvatarsController {
  constructor(private readonly avatars: AvatarsService) {}

  /**
   * Set your avatar. The middle of the image is cut out as a square and drawn afresh: neither the
   * file itself nor its metadata are kept.
   */
  @Put('users/me/avatar')
  @TakesFile(MAX_BYTES)
  @ApiBody({ type: AvatarUploadDto })
  @Answers(OwnUserDto)
  @Refuses({
    400: '`validation_failed` where there is no `file`, `image_invalid` where it is damaged.',
    404: '`user_not_found`: the account has been deleted meanwhile.',
    413: '`file_too_large`, or `image_too_large`: too many pixels.',
    415: '`image_unsupported`, or `unsupported_media_type`: not multipart/form-data.',
  })
  setAvatar(
    @CurrentUser() me: AuthenticatedUser,
    @FileBytes() file: Buffer,
  ): Promise<Json<OwnUserDto>> {
    return this.avatars.set(me.id, file);
  }

  /** Remove your avatar. */
  @Delete('users/me/avatar')
  @AnswersNothing('You have no avatar.')
  removeAvatar(@CurrentUser() me: AuthenticatedUser): Promise<void> {
    return this.avatars.clear(me.id);
  }

  /** Somebody's avatar: where every `avatarUrl` points. */
  // Without a token, which `<img src>` cannot send: the 74 random bits of the id are the key, and
  // only those who may see the user are told it.
  @Public()
  @Get('avatars/:id')
  @AnswersAvatar()
  @Refuses({ 404: '`avatar_not_found`: never there, replaced or removed.' })
  async getAvatar(
    @Param() { id }: IdParams,
    @Query() { size }: AvatarQueryDto,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Buffer | undefined> {
    return answerAvatar(reply, await this.avatars.get(id, size), `"${id}-${size}"`);
  }
}
