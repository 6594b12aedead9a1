import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AuthenticatedUser } from '../common/http/request.js';
import { AccountDeletion } from '../users/account-deletion.js';
import { CredentialsService } from '../users/credentials.service.js';
import { CredentialsWrong, CurrentPasswordWrong } from './auth.errors.js';
import type { ChangePasswordDto, LoginDto } from './dto/credentials.dto.js';
import type { TokensDto } from './dto/tokens.dto.js';
import { LoginAttempts } from './login-attempts.js';
import { PasswordResetsService } from './password-resets.service.js';
import { type Device, SessionsService } from './sessions.service.js';

@Injectable()
export class AuthService implements OnModuleInit {
  constructor(
    private readonly credentials: CredentialsService,
    private readonly sessions: SessionsService,
    private readonly resets: PasswordResetsService,
    private readonly attempts: LoginAttempts,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.deletion.addStep((userId, transaction) => this.sessions.endAllIn(transaction, userId));
  }

  /** @throws CredentialsWrong, TooManyRequests */
  async login({ login, password }: LoginDto, device: Device): Promise<TokensDto> {
    await this.attempts.begin(login, device.address);
    const user = await this.credentials.verify(login, password);
    if (user === null) throw new CredentialsWrong();
    await this.attempts.succeed(login, device.address);
    return this.sessions.open(user.id, device);
  }

  /** @throws CurrentPasswordWrong, PasswordRefused */
  async changePassword(
    me: AuthenticatedUser,
    { currentPassword, newPassword }: ChangePasswordDto,
  ): Promise<void> {
    const isRight = await this.credentials.verifyById(me.id, currentPassword);
    if (!isRight) throw new CurrentPasswordWrong();
    const passwordHash = await this.credentials.hashNew(newPassword, 'newPassword');
    await this.credentials.setPassword(me.id, passwordHash);
    await this.resets.cancel(me.id);
    await this.sessions.endOthers(me);
  }
}
