import { Injectable } from '@nestjs/common';
import type { AuthenticatedUser } from '../common/http/request.js';
import type {
  DeleteAccountQueryDto,
  DeletionReceiptDto,
} from '../users/dto/account-deletion.dto.js';
import { UsersService } from '../users/users.service.js';
import { PasswordRequired } from './auth.errors.js';
import { LIMITS } from './limits.js';
import { PasswordsService } from './passwords.service.js';
import { SessionsService } from './sessions.service.js';

/** What becomes of an account as a whole, for which a token alone is not enough. */
@Injectable()
export class AccountService {
  constructor(
    private readonly users: UsersService,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
  ) {}

  /** @throws PasswordRequired, CurrentPasswordWrong, TooManyRequests, NotAuthenticated, AccountGone */
  async delete(
    me: AuthenticatedUser,
    password: string | undefined,
    { messages, dryRun }: DeleteAccountQueryDto,
  ): Promise<DeletionReceiptDto> {
    if (dryRun) return this.users.previewDeletion(me.id, { messages });
    await this.requireOwner(me, password);
    return this.users.delete(me.id, { messages });
  }

  /** Whoever has just logged in has given the password; who finds a phone unlocked has not. */
  private async requireOwner(me: AuthenticatedUser, password: string | undefined): Promise<void> {
    if (password !== undefined) await this.passwords.confirm(me.id, password);
    else if (!(await this.sessions.isFresh(me, LIMITS.passwordFresh))) throw new PasswordRequired();
  }
}
