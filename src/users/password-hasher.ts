import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';
import { PasswordChecksBusy } from './users.errors.js';

/** OWASP's first choice for argon2id, which is algorithm 2: 19 MiB, two passes, about 5 ms of one core. */
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One at a time leaves the other core to everybody who is only sending messages. */
const CONCURRENCY = 1;
const MAX_WAITING = 200;

/**
 * Passwords in PHC strings. Text is normalised (NFKC), so that the same characters typed on another
 * keyboard are the same password (NIST SP 800-63B, 3.1.1.2).
 */
@Injectable()
export class PasswordHasher {
  private readonly queue = pLimit(CONCURRENCY);
  /** Checked for users who do not exist, so that they take as long as those who do. */
  private readonly decoy = this.hash('nobody has this password');

  /** @throws PasswordChecksBusy */
  hash(password: string): Promise<string> {
    return this.enqueue(() => hash(password.normalize('NFKC'), PARAMETERS));
  }

  /**
   * @param passwordHash null where there is no such user
   * @throws PasswordChecksBusy
   */
  async matches(password: string, passwordHash: string | null): Promise<boolean> {
    const against = passwordHash ?? (await this.decoy);
    const isRight = await this.enqueue(() => verify(against, password.normalize('NFKC')));
    return isRight && passwordHash !== null;
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    if (this.queue.pendingCount >= MAX_WAITING) throw new PasswordChecksBusy();
    return this.queue(work);
  }
}
