import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../database/database.js';

const INSERT_SQL = `
  with swept as (delete from password_resets where expires_at < now())
  insert into password_resets (token_hash, user_id, expires_at)
  values ($1, $2, now() + $3 * interval '1 s')`;

/** Removing is using: of many at once, one gets the row. */
const USE_SQL = `
  delete from password_resets where token_hash = $1 and expires_at > now()
  returning user_id as "userId"`;

const FORGET_SQL = `delete from password_resets where user_id = $1`;

@Injectable()
export class PasswordResetsRepository {
  constructor(private readonly database: Database) {}

  /** @param lifetime seconds */
  async insert(tokenHash: Buffer, userId: string, lifetime: number): Promise<void> {
    await this.database.query(INSERT_SQL, [tokenHash, userId, lifetime]);
  }

  /**
   * Uses a link up, and the user's other links with it, in one transaction with `work`.
   * @returns undefined where there is no such link any more
   */
  use<T>(
    tokenHash: Buffer,
    work: (userId: string, transaction: Queryable) => Promise<T>,
  ): Promise<T | undefined> {
    return this.database.transaction(async (transaction) => {
      const [used] = await transaction.query<{ userId: string }>(USE_SQL, [tokenHash]);
      if (used === undefined) return undefined;
      await transaction.query(FORGET_SQL, [used.userId]);
      return work(used.userId, transaction);
    });
  }

  async forget(userId: string): Promise<void> {
    await this.database.query(FORGET_SQL, [userId]);
  }
}
