import { Injectable } from '@nestjs/common';
import { newId } from '../common/identifiers.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { containsPattern } from '../common/like.js';
import { Database } from '../database/database.js';
import { AccountDeletion, type DeletionChoice } from './account-deletion.service.js';
import { CredentialsService } from './credentials.service.js';
import type { DeletionReceiptDto } from './dto/account-deletion.dto.js';
import type { RegisterUserDto } from './dto/register-user.dto.js';
import type { SearchUsersDto } from './dto/search-users.dto.js';
import type { UpdateUserDto } from './dto/update-user.dto.js';
import type { OwnUserDto, PublicUserDto } from './dto/user.dto.js';
import { AccountGone, UserNotFound } from './users.errors.js';
import { UsersRepository } from './users.repository.js';

/** What a username in lower case looks like, and so the key of a cursor. */
const USERNAME_KEY = /^[a-z0-9][a-z0-9._-]{2,43}$/;

@Injectable()
export class UsersService {
  constructor(
    private readonly users: UsersRepository,
    private readonly credentials: CredentialsService,
    private readonly deletion: AccountDeletion,
    private readonly database: Database,
  ) {}

  /** @throws UsernameTaken, EmailTaken, PasswordRefused */
  async register(registration: RegisterUserDto): Promise<Json<OwnUserDto>> {
    const { username, email, password, displayName, phoneNumber } = registration;
    const passwordHash = await this.credentials.hashNew(password, 'password');
    const id = newId();
    await this.users.insert({
      id,
      username,
      usernameKey: username.toLowerCase(),
      email,
      emailKey: email.toLowerCase(),
      displayName: displayName ?? username,
      phoneNumber: phoneNumber ?? null,
      passwordHash,
    });
    return this.getOwn(id);
  }

  /** @throws UserNotFound */
  async getPublic(id: string): Promise<Json<PublicUserDto>> {
    const user = await this.users.findPublic(id);
    if (user === undefined) throw new UserNotFound();
    return user;
  }

  /** @throws AccountGone */
  async getOwn(id: string): Promise<Json<OwnUserDto>> {
    const user = await this.users.findOwn(id);
    if (user === undefined) throw new AccountGone();
    return user;
  }

  async search({ search, cursor, limit }: SearchUsersDto): Promise<Json<PageOf<PublicUserDto>>> {
    const list = { scope: ['users', search], keyPatterns: [USERNAME_KEY] };
    const request = pageRequest(list, { cursor, limit });
    const rows = await this.users.search(containsPattern(search), request);
    return assemblePage(list, request, rows);
  }

  /** @throws AccountGone */
  async update(id: string, changes: UpdateUserDto): Promise<Json<OwnUserDto>> {
    if (Object.keys(changes).length > 0) await this.users.update(id, changes);
    return this.getOwn(id);
  }

  /**
   * Anonymises: what others saw of them stays, without a name, or goes by choice. Everything else
   * goes. The row is held from the first, so that nobody logs in or comes back between the steps.
   * @throws AccountGone
   */
  async delete(userId: string, choice: DeletionChoice): Promise<DeletionReceiptDto> {
    const { items, afterwards } = await this.database.transaction(async (transaction) => {
      if (!(await this.users.hold(userId, transaction))) throw new AccountGone();
      const counted = await this.deletion.count(userId, choice, transaction);
      const after = await this.deletion.run(userId, transaction, choice);
      await this.users.anonymise(userId, transaction);
      return { items: counted, afterwards: after };
    });
    afterwards();
    return { userId, dryRun: false, deletedAt: new Date(), messages: choice.messages, items };
  }

  /** What would go. */
  async previewDeletion(userId: string, choice: DeletionChoice): Promise<DeletionReceiptDto> {
    const items = await this.deletion.count(userId, choice, this.database);
    return { userId, dryRun: true, deletedAt: null, messages: choice.messages, items };
  }
}
