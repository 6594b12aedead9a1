import { Injectable } from '@nestjs/common';
import type { Queryable } from '../database/database.js';
import { appendSql } from '../feed/feed.sql.js';

const REMOVE_SQL = `
  with removed as (
    delete from participants where conversation_id = $1 and user_id = $2 returning 1
  )
  update conversations
  set participant_count = participant_count - 1, updated_at = statement_timestamp()
  where id = $1 and exists (select from removed)`;

/** An admin before a member, and of equals who has been there longest. */
const HAND_OVER_SQL = `
  update participants set role = 'owner'
  where conversation_id = $1 and user_id = (
    select user_id from participants where conversation_id = $1
    order by role = 'admin' desc, joined_at, user_id limit 1)
  returning user_id as "userId"`;

const CLOSE_SQL = `
  with emptied as (
    delete from participants where conversation_id = $1 returning user_id
  ), told as (${appendSql(`select 'conversation.deleted', $1::uuid, user_id, null::uuid from emptied`)})
  update conversations set closed_at = now(), participant_count = 0 where id = $1`;

/** Lets foreign keys be checked, and with it sends go on; keeps others from adding this user. */
const LOCK_USER_SQL = `select from users where id = $1 for no key update`;

const GROUPS_SQL = `
  select c.id from participants p join conversations c on c.id = p.conversation_id
  where p.user_id = $1 and c.type = 'group' order by c.id`;

/** What the receipt of a deleted account counts. */
export const COUNT_SQL = `
  select count(*) from participants p join conversations c on c.id = p.conversation_id
  where p.user_id = $1 and c.type = 'group'`;

/** Getting out of conversations, all of it within a transaction that holds the conversation. */
@Injectable()
export class DeparturesRepository {
  async remove(conversationId: string, userId: string, transaction: Queryable): Promise<void> {
    await transaction.query(REMOVE_SQL, [conversationId, userId]);
  }

  /** @returns the new owner */
  async handOver(conversationId: string, transaction: Queryable): Promise<string | undefined> {
    const [heir] = await transaction.query<{ userId: string }>(HAND_OVER_SQL, [conversationId]);
    return heir?.userId;
  }

  /** Without participants nobody has access; what it held is removed in the background. */
  async close(conversationId: string, transaction: Queryable): Promise<void> {
    await transaction.query(CLOSE_SQL, [conversationId]);
  }

  /** The groups somebody is in and no more can be added to, in the order in which locks are taken. */
  async lastGroupsOf(userId: string, transaction: Queryable): Promise<string[]> {
    await transaction.query(LOCK_USER_SQL, [userId]);
    const rows = await transaction.query<{ id: string }>(GROUPS_SQL, [userId]);
    return rows.map(({ id }) => id);
  }
}
