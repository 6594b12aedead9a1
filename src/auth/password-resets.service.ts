import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { type AttemptLimit, Attempts } from '../throttling/attempts.js';
import { CredentialsService } from '../users/credentials.service.js';
import { ResetTokenInvalid } from './auth.errors.js';
import { LIMITS } from './limits.js';
import { PasswordResetMail } from './password-reset-mail.js';
import { PasswordResetsRepository } from './password-resets.repository.js';
import { PasswordsService } from './passwords.service.js';

const BY_ACCOUNT: AttemptLimit = { name: 'forgot-account', ...LIMITS.resetRequests };

@Injectable()
export class PasswordResetsService implements OnApplicationShutdown {
  private readonly logger = new Logger('PasswordResets');
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly resets: PasswordResetsRepository,
    private readonly credentials: CredentialsService,
    private readonly passwords: PasswordsService,
    private readonly mail: PasswordResetMail,
    private readonly attempts: Attempts,
  ) {}

  /** Whoever has been told that a link is on its way gets it. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.underWay);
  }

  /**
   * Answers before anything is looked up, so that its time does not tell who has an account.
   * @throws TooManyRequests, for addresses without an account too
   */
  async request(email: string): Promise<void> {
    await this.attempts.take(BY_ACCOUNT, email.toLowerCase());
    const sending = this.mailLink(email)
      .catch((error: unknown) => {
        this.logger.error(error);
      })
      .finally(() => this.underWay.delete(sending));
    this.underWay.add(sending);
  }

  /** @throws ResetTokenInvalid, PasswordRefused */
  async complete(token: string, newPassword: string): Promise<void> {
    const passwordHash = await this.credentials.hashNew(newPassword, 'newPassword');
    const afterCommit = await this.resets.use(hashOf(token), (userId, transaction) =>
      this.passwords.replace(userId, passwordHash, transaction),
    );
    if (afterCommit === undefined) throw new ResetTokenInvalid();
    afterCommit();
  }

  private async mailLink(email: string): Promise<void> {
    const user = await this.credentials.findByEmail(email);
    if (user?.email == null) return;
    const token = randomBytes(24).toString('base64url');
    await this.resets.insert(hashOf(token), user.id, LIMITS.resetLinkTtl);
    await this.mail.send(user.email, token);
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
