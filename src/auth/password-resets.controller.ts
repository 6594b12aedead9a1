import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersNothing } from '../common/http/answers.js';
import { Public } from '../common/http/public.decorator.js';
import { ThrottleByAddress } from '../throttling/throttle-by-address.js';
import { ForgotPasswordDto, ResetPasswordDto } from './dto/credentials.dto.js';
import { PasswordResetsService } from './password-resets.service.js';

const BY_ADDRESS = { attempts: 20, within: 3600 };

@Public()
@ApiTags('Auth')
@Controller('auth/password')
export class PasswordResetsController {
  constructor(private readonly resets: PasswordResetsService) {}

  /**
   * Ask for a link to choose a new password. It is mailed where the address has an account; the
   * answer is the same where it has none.
   */
  @Post('forgot')
  @ThrottleByAddress({ name: 'forgot-address', ...BY_ADDRESS })
  @AnswersNothing('If there is such an account, a link is on its way.')
  forgotPassword(@Body() { email }: ForgotPasswordDto): Promise<void> {
    return this.resets.request(email);
  }

  /** Choose a new password with the token of such a link. All sessions end. */
  @Post('reset')
  @ThrottleByAddress({ name: 'reset-address', ...BY_ADDRESS })
  @AnswersNothing('The password is changed.')
  resetPassword(@Body() { token, newPassword }: ResetPasswordDto): Promise<void> {
    return this.resets.complete(token, newPassword);
  }
}
