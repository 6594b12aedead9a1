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

  async verifyById(userId: string, password: string): Promise<boolean> {
    const user = await this.users.findById(userId);
    return this.hasher.matches(password, user?.passwordHash ?? null);
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

  async setPassword(userId: string, passwordHash: string, on?: Queryable): Promise<void> {
    await this.users.setPasswordHash(userId, passwordHash, on);
  }
}
