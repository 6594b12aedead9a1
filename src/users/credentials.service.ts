import { Injectable } from '@nestjs/common';
import type { Queryable } from '../database/database.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordPolicy } from './password-policy.js';
import type { User } from './user.entity.js';
import { UsersRepository } from './users.repository.js';

/** Who somebody is by what they know. Sessions and tokens are the business of auth. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly users: UsersRepository,
    private readonly hasher: PasswordHasher,
    private readonly policy: PasswordPolicy,
  ) {}

  /**
   * Takes as long for a login that nobody has as for a wrong password.
   * @param login e-mail address or username
   * @returns null where login and password do not go together
   */
  async verify(login: string, password: string): Promise<User | null> {
    const user = login.includes('@')
      ? await this.users.findByEmail(login)
      : await this.users.findByUsername(login);
    const isRight = await this.hasher.matches(password, user?.passwordHash ?? null);
    return isRight ? user : null;
  }

  /** @returns null where the password is another one */
  async verifyById(userId: string, password: string): Promise<User | null> {
    const user = await this.users.findById(userId);
    const isRight = await this.hasher.matches(password, user?.passwordHash ?? null);
    return isRight ? user : null;
  }

  /** Whether what has been verified still holds. If so, it does until the transaction ends. */
  async stillHolds({ id, passwordHash }: User, transaction: Queryable): Promise<boolean> {
    return passwordHash !== null && this.users.hold(id, transaction, passwordHash);
  }

  findByEmail(email: string): Promise<User | null> {
    return this.users.findByEmail(email);
  }

  /**
   * The hash to store for a new password.
   * @param path the field to name when the password is refused
   * @throws PasswordRefused
   */
  hashNew(password: string, path: string): Promise<string> {
    this.policy.require(password, path);
    return this.hasher.hash(password);
  }

  async setPassword(userId: string, passwordHash: string, transaction: Queryable): Promise<void> {
    await this.users.setPasswordHash(userId, passwordHash, transaction);
  }
}
