import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { AcceptingService } from './accepting.service.js';
import { AcceptedInviteDto, CodeParams, InvitePreviewDto } from './dto/invite.dto.js';
import { InvitesService } from './invites.service.js';

const NOT_FOUND = '`invite_not_found`: there is none, or it has expired, is used up or revoked.';

@ApiTags('Invites')
@Controller('invites/:code')
export class InviteCodesController {
  constructor(
    private readonly invites: InvitesService,
    private readonly accepting: AcceptingService,
  ) {}

  /** What an invite leads to. */
  @Get()
  @Answers(InvitePreviewDto)
  @Refuses({ 404: NOT_FOUND })
  previewInvite(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { code }: CodeParams,
  ): Promise<Json<InvitePreviewDto>> {
    return this.invites.preview(code, me.id);
  }

  /**
   * Join a group by an invite, or ask to, where it wants approval. Doing so again changes nothing and
   * uses nothing up.
   */
  @Post('accept')
  @Answers(AcceptedInviteDto)
  @Refuses({
    403: '`user_banned`: the group keeps you out.',
    404: NOT_FOUND,
    409: '`too_many_participants`: the group is full.',
  })
  acceptInvite(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { code }: CodeParams,
  ): Promise<Json<AcceptedInviteDto>> {
    return this.accepting.accept(code, me.id);
  }
}
