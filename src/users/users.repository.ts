import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type QueryDeepPartialEntity, IsNull, Repository } from 'typeorm';
import { violatedConstraint } from '../common/errors/database-errors.js';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { appendSql } from '../feed/feed.sql.js';
import type { UpdateUserDto } from './dto/update-user.dto.js';
import type { OwnUserDto, PublicUserDto } from './dto/user.dto.js';
import { exportSql } from './export.sql.js';
import { User } from './user.entity.js';
import { ownUserJson, publicUserJson } from './user.sql.js';
import { EmailTaken, UsernameTaken } from './users.errors.js';

const PUBLIC_SQL = `select ${publicUserJson('u')}::text as item from users u where id = $1`;
const OWN_SQL = `
  select ${ownUserJson('u')}::text as item from users u where id = $1 and deleted_at is null`;

export const EXPORT_SQL = exportSql(ownUserJson('u'), 'from users u where u.id = $1', {
  'u.id': 'uuid',
});

const searchSql = (comparison: '>' | '<', order: 'asc' | 'desc'): string => `
  select ${publicUserJson('u')}::text as item, array[u.username_key] as key
  from users u
  where u.deleted_at is null
    and (u.username_key like lower($1) or u.display_name ilike $1)
    and ($2::text is null or u.username_key ${comparison} $2)
  order by u.username_key ${order}
  limit $3`;
const SEARCH_SQL = { next: searchSql('>', 'asc'), prev: searchSql('<', 'desc') };

/** Not `for update`, which those would wait for who add a message or a participant of that user. */
const HOLD_SQL = `
  select 1 from users
  where id = $1 and deleted_at is null and ($2::text is null or password_hash = $2)
  for no key update`;

const PASSWORD_SQL = `
  update users set password_hash = $2 where id = $1 and deleted_at is null`;

const told = (changed: string): string =>
  appendSql(`select 'user.updated', null::uuid, null::uuid, id from ${changed}`);

const UPDATE_SQL = `
  with changed as (
    update users
    set display_name = coalesce($2, display_name), bio = coalesce($3, bio),
      phone_number = case when $4 then $5 else phone_number end,
      read_receipts = coalesce($6, read_receipts),
      contact_privacy = coalesce($7, contact_privacy)
    where id = $1 and deleted_at is null
    returning id
  )
  ${told('changed')}`;

/** The lock is not the one that messages of this user, whose foreign keys point here, wait for. */
const AVATAR_SQL = `
  with before as (
    select id, avatar_id from users where id = $1 and deleted_at is null for no key update
  ), changed as (
    update users u set avatar_id = $2 from before where u.id = before.id
    returning u.id, before.avatar_id as before
  ), told as (${told('changed')})
  select before as "avatarId" from changed`;
const USED_AVATARS_SQL = `select avatar_id as id from users where avatar_id = any($1::uuid[])`;

/** What stays of somebody who left: an id that messages can point to, and a name nobody had. */
const ANONYMISE_SQL = `
  with changed as (
    update users
    set username = 'deleted-' || id, username_key = 'deleted-' || id, display_name = 'Deleted user',
      bio = '', avatar_id = null, email = null, email_key = null, phone_number = null,
      password_hash = null, deleted_at = now()
    where id = $1
    returning id
  )
  ${told('changed')}`;

@Injectable()
export class UsersRepository {
  constructor(
    private readonly database: Database,
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly feed: Feed,
  ) {}

  /** @throws UsernameTaken, EmailTaken */
  async insert(user: QueryDeepPartialEntity<User>): Promise<void> {
    try {
      await this.users.insert(user);
    } catch (error) {
      const constraint = violatedConstraint(error);
      if (constraint === 'users_username_key') throw new UsernameTaken();
      if (constraint === 'users_email_key') throw new EmailTaken();
      throw error;
    }
  }

  async update(id: string, changes: UpdateUserDto): Promise<void> {
    const { displayName, bio, phoneNumber, readReceipts, contactPrivacy } = changes;
    await this.database.query(UPDATE_SQL, [
      id,
      displayName,
      bio,
      phoneNumber !== undefined,
      phoneNumber,
      readReceipts,
      contactPrivacy,
    ]);
    this.feed.wake();
  }

  /**
   * Keeps a user as they are until the transaction ends.
   * @param passwordHash where given, the one they must still have
   * @returns false for one who left, or has another password by now
   */
  async hold(id: string, transaction: Queryable, passwordHash?: string): Promise<boolean> {
    return (await transaction.query(HOLD_SQL, [id, passwordHash])).length > 0;
  }

  async setPasswordHash(id: string, passwordHash: string, transaction: Queryable): Promise<void> {
    await transaction.query(PASSWORD_SQL, [id, passwordHash]);
  }

  /** @returns which one they had before, or undefined where there is no such user */
  async replaceAvatar(
    id: string,
    avatarId: string | null,
    on: Queryable = this.database,
  ): Promise<{ avatarId: string | null } | undefined> {
    const [before] = await on.query<{ avatarId: string | null }>(AVATAR_SQL, [id, avatarId]);
    this.feed.wake();
    return before;
  }

  async findUsedAvatars(avatarIds: string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(USED_AVATARS_SQL, [avatarIds]);
    return rows.map(({ id }) => id);
  }

  async anonymise(id: string, transaction: Transaction): Promise<void> {
    await transaction.query(ANONYMISE_SQL, [id]);
    this.feed.wakeAfter(transaction);
  }

  /** Of anybody, those who left too: their messages still show them. */
  async findPublic(id: string): Promise<Json<PublicUserDto> | undefined> {
    const [row] = await this.database.query<{ item: string }>(PUBLIC_SQL, [id]);
    return row?.item;
  }

  async findOwn(id: string): Promise<Json<OwnUserDto> | undefined> {
    const [row] = await this.database.query<{ item: string }>(OWN_SQL, [id]);
    return row?.item;
  }

  search(pattern: string, { cursor, limit }: PageRequest): Promise<Listed[]> {
    const sql = SEARCH_SQL[cursor?.direction ?? 'next'];
    return this.database.query<Listed>(sql, [pattern, cursor?.key[0] ?? null, limit + 1]);
  }

  findById(id: string): Promise<User | null> {
    return this.users.findOneBy({ id, deletedAt: IsNull() });
  }

  findByEmail(email: string): Promise<User | null> {
    return this.users.findOneBy({ emailKey: email.toLowerCase(), deletedAt: IsNull() });
  }

  findByUsername(username: string): Promise<User | null> {
    return this.users.findOneBy({ usernameKey: username.toLowerCase(), deletedAt: IsNull() });
  }
}
