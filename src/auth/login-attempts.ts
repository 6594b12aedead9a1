import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { type AttemptLimit, Attempts } from '../throttling/attempts.js';
import { networkOf } from '../throttling/network.js';
import { TooManyRequests } from '../throttling/too-many-requests.js';
import { LIMITS } from './limits.js';
import { SessionsRepository } from './sessions.repository.js';

/** Failures of all accounts from one address. */
const BY_ADDRESS: AttemptLimit = { name: 'login-address', ...LIMITS.failedLogins };

/** Failures of one account from all addresses. */
const BY_ACCOUNT: AttemptLimit = { name: 'login-account', ...LIMITS.failedLogins };

/**
 * Failed logins, counted by account and address together, by address, and by account. Nobody can
 * lock a victim out: where the account has logged in from before is not held to the last.
 */
@Injectable()
export class LoginAttempts {
  private readonly byBoth: AttemptLimit;

  constructor(
    private readonly attempts: Attempts,
    private readonly sessions: SessionsRepository,
    { rateLimitLogins }: Config,
  ) {
    this.byBoth = { ...LIMITS.failedLogins, name: 'login', attempts: rateLimitLogins };
  }

  /** @throws TooManyRequests */
  async begin(login: string, address: string): Promise<void> {
    const account = login.toLowerCase();
    const network = networkOf(address);
    await this.attempts.take(BY_ADDRESS, network);
    await this.attempts.take(this.byBoth, keyOf(account, network));
    try {
      await this.attempts.take(BY_ACCOUNT, account);
    } catch (error) {
      if (!(error instanceof TooManyRequests)) throw error;
      if (!(await this.sessions.knowsNetwork(account, network))) throw error;
    }
  }

  /** A login that was right counts nowhere, and those before it are forgiven. */
  async succeed(login: string, address: string): Promise<void> {
    await this.withdraw(login, address);
    await this.attempts.forget(this.byBoth, keyOf(login.toLowerCase(), networkOf(address)));
  }

  /** Nor does one that nobody has looked at: whoever has to try again is not to blame. */
  async withdraw(login: string, address: string): Promise<void> {
    const account = login.toLowerCase();
    const network = networkOf(address);
    await this.attempts.giveBack(BY_ADDRESS, network);
    await this.attempts.giveBack(this.byBoth, keyOf(account, network));
    await this.attempts.giveBack(BY_ACCOUNT, account);
  }
}

/** The network first: it has no space, so that no login can pass for another key. */
const keyOf = (account: string, network: string): string => `${network} ${account}`;
