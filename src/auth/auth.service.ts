import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import { CredentialsService } from '../users/credentials.service.js';
import { CredentialsWrong } from './auth.errors.js';
import type { LoginDto } from './dto/credentials.dto.js';
import type { TokensDto } from './dto/tokens.dto.js';
import { LoginAttempts } from './login-attempts.js';
import { COUNT_SQL } from './sessions.repository.js';
import { type Device, SessionsService } from './sessions.service.js';

@Injectable()
export class AuthService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialsService,
    private readonly sessions: SessionsService,
    private readonly attempts: LoginAttempts,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.deletion.addCount('sessions', COUNT_SQL);
    this.deletion.addStep((userId, transaction) => this.sessions.endAllIn(transaction, userId));
  }

  /** @throws CredentialsWrong, TooManyRequests */
  async login(credentials: LoginDto, device: Device): Promise<TokensDto> {
    const { login } = credentials;
    await this.attempts.begin(login, device.address);
    const tokens = await this.open(credentials, device).catch(async (error: unknown) => {
      await this.attempts.withdraw(login, device.address);
      throw error;
    });
    if (tokens === undefined) throw new CredentialsWrong();
    await this.attempts.succeed(login, device.address);
    return tokens;
  }

  /** @returns undefined where login and password do not go together */
  private async open(
    { login, password }: LoginDto,
    device: Device,
  ): Promise<TokensDto | undefined> {
    const user = await this.credentials.verify(login, password);
    if (user === null) return undefined;
    return this.database.transaction(async (transaction) => {
      // A password that is changed, or an account deleted, while it is being checked opens no session.
      const isGood = await this.credentials.stillHolds(user, transaction);
      return isGood ? this.sessions.open(user.id, device, transaction) : undefined;
    });
  }
}
