import { Injectable } from '@nestjs/common';
import type { AuthenticatedUser } from '../common/http/request.js';
import { Database, type Queryable } from '../database/database.js';
import { type AttemptLimit, Attempts } from '../throttling/attempts.js';
import { CredentialsService } from '../users/credentials.service.js';
import type { User } from '../users/user.entity.js';
import { CurrentPasswordWrong } from './auth.errors.js';
import type { ChangePasswordDto } from './dto/credentials.dto.js';
import { LIMITS } from './limits.js';
import { PasswordResetsRepository } from './password-resets.repository.js';
import { SessionsService } from './sessions.service.js';

/** Who has found somebody's phone unlocked must not get to guess. */
const WRONG_GUESSES: AttemptLimit = { name: 'password-change', ...LIMITS.wrongPasswords };

@Injectable()
export class PasswordsService {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialsService,
    private readonly sessions: SessionsService,
    private readonly resets: PasswordResetsRepository,
    private readonly attempts: Attempts,
  ) {}

  /** @throws CurrentPasswordWrong, PasswordRefused, TooManyRequests */
  async change(
    me: AuthenticatedUser,
    { currentPassword, newPassword }: ChangePasswordDto,
  ): Promise<void> {
    const user = await this.confirm(me.id, currentPassword);
    const passwordHash = await this.credentials.hashNew(newPassword, 'newPassword');
    const afterCommit = await this.database.transaction(async (transaction) => {
      if (!(await this.credentials.stillHolds(user, transaction))) throw new CurrentPasswordWrong();
      return this.replace(me.id, passwordHash, transaction, me.sessionId);
    });
    afterCommit();
  }

  /** @throws CurrentPasswordWrong, TooManyRequests */
  async confirm(userId: string, password: string): Promise<User> {
    await this.attempts.take(WRONG_GUESSES, userId);
    const user = await this.credentials.verifyById(userId, password);
    if (user === null) throw new CurrentPasswordWrong();
    await this.attempts.forget(WRONG_GUESSES, userId);
    return user;
  }

  /**
   * All that a new password entails: sessions end, and links to choose one are void.
   * @param keptSessionId a session that goes on
   * @returns what makes it take effect on this node once the transaction has committed
   */
  async replace(
    userId: string,
    passwordHash: string,
    transaction: Queryable,
    keptSessionId: string | null = null,
  ): Promise<() => void> {
    await this.credentials.setPassword(userId, passwordHash, transaction);
    await this.resets.forget(userId, transaction);
    return this.sessions.endAllIn(transaction, userId, keptSessionId);
  }
}
