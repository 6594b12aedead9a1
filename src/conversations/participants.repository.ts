import { Injectable } from '@nestjs/common';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { Database, type Queryable } from '../database/database.js';
import { CURRENT_XID } from '../feed/feed.sql.js';
import { instant } from '../users/user.sql.js';
import { participantText, turnSql } from './conversation.sql.js';
import type { ParticipantDto } from './dto/participant.dto.js';
import type { ParticipantRole } from './participant.entity.js';
import { type Membership, rulesOf } from './permissions.js';
import { shownTo } from './receipts.sql.js';

const MEMBERSHIP = `
  select c.id as "conversationId", me.user_id as "userId", c.type, me.role, me.blocked,
    c.participant_count as "participantCount", ${rulesOf('c')}
  from conversations c join participants me on me.conversation_id = c.id
  where c.id = $1 and me.user_id = $2`;

/** The conversation first: everybody who locks both does it in this order. */
const LOCK_SQL = `
  with turn as materialized (
    select ${turnSql('$1::uuid')} from participants where conversation_id = $1 and user_id = $2
  ) ${MEMBERSHIP} and exists (select from turn) for no key update of c, me`;

const LOCK_CONVERSATION_SQL = `
  with turn as materialized (select ${turnSql('$1::uuid')} from conversations where id = $1)
  select 1 from conversations
  where id = $1 and closed_at is null and exists (select from turn) for no key update`;

const SHOWN_PARTICIPANT = participantText('p', 'u', shownTo('viewer', 'u'));

const FIND_SQL = `
  select ${SHOWN_PARTICIPANT} as item, p.role
  from participants p join users u on u.id = p.user_id join users viewer on viewer.id = $3
  where p.conversation_id = $1 and p.user_id = $2`;

const listSql = (comparison: '>' | '<', order: 'asc' | 'desc'): string => `
  select page.item, page.key
  from participants me join users viewer on viewer.id = me.user_id left join lateral (
    select ${SHOWN_PARTICIPANT} as item,
      array[${instant('p.joined_at')}, p.user_id::text] as key, p.joined_at, p.user_id
    from participants p join users u on u.id = p.user_id
    where p.conversation_id = me.conversation_id
      and ($3::timestamptz is null or (p.joined_at, p.user_id) ${comparison} ($3, $4::uuid))
    order by p.joined_at ${order}, p.user_id ${order}
    limit $5
  ) page on true
  where me.conversation_id = $1 and me.user_id = $2
  order by page.joined_at ${order}, page.user_id ${order}`;
const LIST_SQL = { next: listSql('>', 'asc'), prev: listSql('<', 'desc') };

/**
 * A newcomer has read what came before: it is history, not news. The lock keeps newcomers from
 * deleting their accounts meanwhile, and with it from staying behind in a group they never leave. Who
 * is in it already is not locked: they may be leaving, and wait for this conversation.
 */
const ADD_SQL = `
  with newcomers as (
    select u.id from users u
    where u.id = any($2::uuid[]) and u.deleted_at is null
      and not exists (select from participants where conversation_id = $1 and user_id = u.id)
    for share
  ), added as (
    insert into participants (conversation_id, user_id, role, joined_at, joined_xid, last_read_seq,
      last_delivered_seq, visible_from_seq, added_by)
    select c.id, n.id, $3, statement_timestamp(), ${CURRENT_XID}, c.last_seq, c.last_seq,
      case c.history_visibility when 'sinceJoin' then c.last_seq else 0 end, $4
    from conversations c, newcomers n
    where c.id = $1
    returning user_id
  ), counted as (
    update conversations
    set participant_count = participant_count + (select count(*) from added)::int,
      updated_at = statement_timestamp()
    where id = $1 and exists (select from added)
    returning participant_count
  )
  select participant_count as count, array(select user_id::text from added) as added from counted`;

const SHOW_SQL = `
  select ${SHOWN_PARTICIPANT} as item
  from participants p join users u on u.id = p.user_id join users viewer on viewer.id = $3
  where p.conversation_id = $1 and p.user_id = any($2::uuid[])
  order by p.joined_at, p.user_id`;

const UNKNOWN_SQL = `
  select named.id from unnest($1::uuid[]) named (id)
  where not exists (select from users u where u.id = named.id and u.deleted_at is null)`;

const CHANGE_ROLE_SQL = `
  update participants set role = $3 where conversation_id = $1 and user_id = $2`;

const OTHER_OWNER_SQL = `
  select 1 from participants
  where conversation_id = $1 and user_id <> $2 and role = 'owner' limit 1`;

const SILENCE_SQL = `
  update participants set silenced_until = $3::timestamptz
  where conversation_id = $1 and user_id = $2`;

const WITH_ROLES_SQL = `
  select user_id as "userId" from participants
  where conversation_id = $1 and role = any($2::text[])`;

const FORGET_XIDS_SQL = `update participants set joined_xid = 0`;

/** A membership whose conversation is locked until the transaction ends. */
export type LockedMembership = Membership & { participantCount: number };

export interface Newcomers {
  userIds: readonly string[];
  role: ParticipantRole;
  addedBy: string | undefined;
}

@Injectable()
export class ParticipantsRepository {
  constructor(private readonly database: Database) {}

  async membership(
    conversationId: string,
    userId: string,
    on: Queryable = this.database,
  ): Promise<Membership | undefined> {
    const [row] = await on.query<Membership>(MEMBERSHIP, [conversationId, userId]);
    return row;
  }

  async lock(
    conversationId: string,
    userId: string,
    transaction: Queryable,
  ): Promise<LockedMembership | undefined> {
    const [row] = await transaction.query<LockedMembership>(LOCK_SQL, [conversationId, userId]);
    return row;
  }

  /** @returns false where there is none any more */
  async lockConversation(conversationId: string, transaction: Queryable): Promise<boolean> {
    return (await transaction.query(LOCK_CONVERSATION_SQL, [conversationId])).length > 0;
  }

  /** As `viewerId` sees them. */
  async find(
    conversationId: string,
    userId: string,
    viewerId: string,
    transaction: Queryable,
  ): Promise<{ item: Json<ParticipantDto>; role: ParticipantRole } | undefined> {
    const values = [conversationId, userId, viewerId];
    const [row] = await transaction.query<{ item: string; role: ParticipantRole }>(
      FIND_SQL,
      values,
    );
    return row;
  }

  /** @returns undefined where `userId` is not in it */
  async list(
    conversationId: string,
    userId: string,
    { cursor, limit }: PageRequest,
  ): Promise<Listed[] | undefined> {
    const rows = await this.database.query<Listed | { item: null }>(
      LIST_SQL[cursor?.direction ?? 'next'],
      [conversationId, userId, cursor?.key[0], cursor?.key[1], limit + 1],
    );
    return rows.length === 0 ? undefined : rows.filter((row): row is Listed => row.item !== null);
  }

  /** @returns how many are in it now and who is new, or undefined where nobody was added */
  async add(
    conversationId: string,
    { userIds, role, addedBy }: Newcomers,
    transaction: Queryable,
  ): Promise<{ count: number; added: string[] } | undefined> {
    const values = [conversationId, userIds, role, addedBy];
    const [row] = await transaction.query<{ count: number; added: string[] }>(ADD_SQL, values);
    return row;
  }

  /** As `viewerId` sees them. */
  async show(
    conversationId: string,
    userIds: string[],
    viewerId: string,
    transaction: Queryable,
  ): Promise<Json<ParticipantDto>[]> {
    const values = [conversationId, userIds, viewerId];
    const rows = await transaction.query<{ item: string }>(SHOW_SQL, values);
    return rows.map(({ item }) => item);
  }

  /** Those of `userIds` who do not exist or have left. */
  async unknown(userIds: readonly string[], on: Queryable = this.database): Promise<string[]> {
    const rows = await on.query<{ id: string }>(UNKNOWN_SQL, [userIds]);
    return rows.map(({ id }) => id);
  }

  async changeRole(
    conversationId: string,
    userId: string,
    role: ParticipantRole,
    transaction: Queryable,
  ): Promise<void> {
    await transaction.query(CHANGE_ROLE_SQL, [conversationId, userId, role]);
  }

  async hasOtherOwner(
    conversationId: string,
    userId: string,
    transaction: Queryable,
  ): Promise<boolean> {
    return (await transaction.query(OTHER_OWNER_SQL, [conversationId, userId])).length > 0;
  }

  async silence(
    conversationId: string,
    userId: string,
    until: string | null,
    transaction: Queryable,
  ): Promise<void> {
    await transaction.query(SILENCE_SQL, [conversationId, userId, until]);
  }

  async withRoles(
    conversationId: string,
    roles: readonly ParticipantRole[],
    transaction: Queryable,
  ): Promise<string[]> {
    const rows = await transaction.query<{ userId: string }>(WITH_ROLES_SQL, [
      conversationId,
      roles,
    ]);
    return rows.map(({ userId }) => userId);
  }

  /** The feed begins anew: everybody has joined before all that it will hold. */
  async forgetTransactions(transaction: Queryable): Promise<void> {
    await transaction.query(FORGET_XIDS_SQL);
  }
}
