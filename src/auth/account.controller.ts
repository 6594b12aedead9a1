import { Controller, Delete, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { OptionalBody } from '../common/http/optional-body.decorator.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import { DeleteAccountQueryDto, DeletionReceiptDto } from '../users/dto/account-deletion.dto.js';
import { AccountService } from './account.service.js';
import { ConfirmPasswordDto } from './dto/credentials.dto.js';

@ApiTags('Users')
@Controller('users/me')
export class AccountController {
  constructor(private readonly account: AccountService) {}

  /**
   * Delete your account. Your name, addresses, files and avatar are gone at once, your sessions end and
   * you leave your groups; your messages stay under "Deleted user", or go as well. Give the password,
   * unless you have logged in within the last 15 minutes. The answer says what went; with `dryRun` what
   * would, and then nothing is changed and no password asked for.
   */
  @Delete()
  @ApiBody({ type: ConfirmPasswordDto, required: false })
  @Answers(DeletionReceiptDto)
  @Refuses({ 403: '`password_required`, or `current_password_wrong`.' })
  deleteOwnUser(
    @CurrentUser() me: AuthenticatedUser,
    @Query() query: DeleteAccountQueryDto,
    @OptionalBody(ConfirmPasswordDto) { password }: ConfirmPasswordDto,
  ): Promise<DeletionReceiptDto> {
    return this.account.delete(me, password, query);
  }
}
