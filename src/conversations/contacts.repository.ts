import { Injectable } from '@nestjs/common';
import type { Queryable } from '../database/database.js';
import { isOutOfReach } from './contacts.sql.js';

const NOT_IN_IT = `
  not exists (select from participants p where p.conversation_id = $1 and p.user_id = u.id)`;

/**
 * Who is in it already is not locked: they may be leaving, and wait for this conversation. In one order,
 * so that of two that hold several neither waits for the other.
 */
const HOLD_SQL = `
  select 1 from users u where u.id = any($2::uuid[]) and ${NOT_IN_IT} order by u.id for share`;

const OUT_OF_REACH_SQL = `
  select u.id from users u
  where u.id = any($3::uuid[]) and u.id <> $2 and ${NOT_IN_IT} and ${isOutOfReach('$2::uuid', 'u')}`;

/** Whom somebody may bring into a conversation. */
@Injectable()
export class ContactsRepository {
  /**
   * Nobody of these people begins to refuse others, or deletes their account, until the transaction ends.
   * @param conversationId those who are in it are left alone; null for one that is yet to be
   */
  async hold(
    conversationId: string | null,
    userIds: readonly string[],
    transaction: Queryable,
  ): Promise<void> {
    await transaction.query(HOLD_SQL, [conversationId, userIds]);
  }

  /** Those of them whom the user may not bring into it. */
  async outOfReach(
    conversationId: string | null,
    userId: string,
    otherIds: readonly string[],
    transaction: Queryable,
  ): Promise<string[]> {
    const values = [conversationId, userId, otherIds];
    const rows = await transaction.query<{ id: string }>(OUT_OF_REACH_SQL, values);
    return rows.map(({ id }) => id);
  }
}
