import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { Public } from '../common/http/public.decorator.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import { ThrottleByAddress } from '../throttling/throttle-by-address.js';
import { ChangePasswordDto, ForgotPasswordDto, ResetPasswordDto } from './dto/credentials.dto.js';
import { LIMITS } from './limits.js';
import { PasswordResetsService } from './password-resets.service.js';
import { PasswordsService } from './passwords.service.js';

@ApiTags('Auth')
@Controller('auth/password')
export class PasswordsController {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly resets: PasswordResetsService,
  ) {}

  /** Change your password. Your other sessions end. */
  @Post()
  @AnswersNothing('The password is changed.')
  @Refuses({ 403: '`current_password_wrong`.' })
  changePassword(
    @CurrentUser() me: AuthenticatedUser,
    @Body() passwords: ChangePasswordDto,
  ): Promise<void> {
    return this.passwords.change(me, passwords);
  }

  /**
   * Ask for a link to choose a new password. It is mailed where the address has an account; the
   * answer is the same where it has none.
   */
  @Public()
  @Post('forgot')
  @ThrottleByAddress({ name: 'forgot-address', ...LIMITS.resetCalls })
  @AnswersNothing('If there is such an account, a link is on its way.')
  forgotPassword(@Body() { email }: ForgotPasswordDto): Promise<void> {
    return this.resets.request(email);
  }

  /** Choose a new password with the token of such a link. All sessions end. */
  @Public()
  @Post('reset')
  @ThrottleByAddress({ name: 'reset-address', ...LIMITS.resetCalls })
  @AnswersNothing('The password is changed.')
  resetPassword(@Body() { token, newPassword }: ResetPasswordDto): Promise<void> {
    return this.resets.complete(token, newPassword);
  }
}
