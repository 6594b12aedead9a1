import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../database/database.js';

const INSERT_SQL = `
  with swept as (delete from password_resets where expires_at < now())
  insert into password_resets (token_hash, user_id, expires_at)
  values ($1, $2, now() + $3 * interval '1 s')`;

/** The user first: everybody who locks both does it in this order. */
const HOLD_USER_SQL = `
  select u.id as "userId" from password_resets r join users u on u.id = r.user_id
  where r.token_hash = $1 and r.expires_at > now() and u.deleted_at is null
  for no key update of u`;

/** Removing is using: of many at once, one gets the row. */
const USE_SQL = `delete from password_resets where token_hash = $1 returning 1`;

const FORGET_SQL = `delete from password_resets where user_id = $1`;

@Injectable()
export class PasswordResetsRepository {
  constructor(private readonly database: Database) {}

  /** @param lifetime seconds */
  async insert(tokenHash: Buffer, userId: string, lifetime: number): Promise<void> {
    await this.database.query(INSERT_SQL, [tokenHash, userId, lifetime]);
  }

  /**
   * Uses a link up, in one transaction with `work`.
   * @returns undefined where there is no such link, or not any more
   */
  use<T>(
    tokenHash: Buffer,
    work: (userId: string, transaction: Queryable) => Promise<T>,
  ): Promise<T | undefined> {
    return this.database.transaction(async (transaction) => {
      const [held] = await transaction.query<{ userId: string }>(HOLD_USER_SQL, [tokenHash]);
      if (held === undefined) return undefined;
      const used = await transaction.query(USE_SQL, [tokenHash]);
      return used.length === 0 ? undefined : work(held.userId, transaction);
    });
  }

  async forget(userId: string, transaction: Queryable): Promise<void> {
    await transaction.query(FORGET_SQL, [userId]);
  }
}
