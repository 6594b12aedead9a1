import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Refuses } from '../common/http/answers.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { Public } from '../common/http/public.decorator.js';
import type { Reply } from '../common/http/request.js';
import { answerAvatar, AnswersAvatar } from './avatar-answers.js';
import { AvatarsService } from './avatars.service.js';
import { AvatarQueryDto } from './dto/avatar.dto.js';

@ApiTags('Users')
@Controller('avatars')
export class AvatarsController {
  constructor(private readonly avatars: AvatarsService) {}

  /** An avatar: where every `avatarUrl` points. */
  // Without a token, which `<img src>` cannot send: the 74 random bits of the id are the key, and
  // only those who may see whose it is are told it.
  @Public()
  @Get(':id')
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
