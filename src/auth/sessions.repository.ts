import { Injectable } from '@nestjs/common';
import type { Listed, PageRequest } from '../common/page.js';
import { Database, type Queryable } from '../database/database.js';
import { exportSql } from '../users/export.sql.js';
import { instant } from '../users/user.sql.js';
import type { RefreshClaim } from './refresh-tokens.js';
import type { Session } from './session.entity.js';

const IS_ALIVE = 'revoked_at is null and expires_at > now()';

/** Of many refreshes with one token exactly one finds its generation still current. */
const ADVANCE_SQL = `
  update sessions
  set generation = generation + 1, refreshed_at = now(), expires_at = now() + $3 * interval '1 s'
  where id = $1 and generation = $2 and ${IS_ALIVE}
  returning user_id as "userId", generation`;

/** The immediate predecessor is forgiven for 30 s: its reply may have been lost on the way. */
const SUCCESSOR_SQL = `
  select user_id as "userId", generation from sessions
  where id = $1 and generation = $2 + 1 and refreshed_at > now() - interval '30 s' and ${IS_ALIVE}`;

const INSERT_SQL = `
  insert into sessions (id, user_id, address, user_agent, expires_at)
  values ($1, $2, $3, $4, now() + $5 * interval '1 s')`;

/**
 * At the time of the statement: `now()` is that of the transaction, and other nodes look for what has
 * been revoked of late.
 */
const REVOKE = 'update sessions set revoked_at = clock_timestamp()';
const REVOKE_SQL = `${REVOKE} where id = $1 and ${IS_ALIVE} returning id`;
const REVOKE_OWN_SQL = `
  ${REVOKE} where id = $1 and user_id = $2 and ${IS_ALIVE} returning id`;
const REVOKE_ALL_SQL = `
  ${REVOKE}
  where user_id = $1 and id is distinct from $2::uuid and ${IS_ALIVE} returning id`;
const REVOKED_SQL = `
  select id from sessions where revoked_at > now() - $1 * interval '1 s'`;
/** A revoked one stays as long as an access token may live: a node that starts asks for it. */
const SWEEP_SQL = `
  delete from sessions
  where expires_at < now() - interval '25 hours' or revoked_at < now() - interval '25 hours'`;

const SESSION = `
  'id', id, 'createdAt', ${instant('created_at')}, 'lastRefreshedAt', ${instant('refreshed_at')},
  'expiresAt', ${instant('expires_at')}, 'userAgent', user_agent, 'address', host(address)`;
const listSql = (comparison: '<' | '>', order: 'desc' | 'asc'): string => `
  select json_build_object(${SESSION}, 'current', id = $2)::text as item, array[id::text] as key
  from sessions
  where user_id = $1 and ${IS_ALIVE} and ($3::uuid is null or id ${comparison} $3)
  order by id ${order} limit $4`;
const LIST_SQL = { next: listSql('<', 'desc'), prev: listSql('>', 'asc') };

export const EXPORT_SQL = exportSql(
  `json_build_object(${SESSION})`,
  `from sessions where user_id = $1 and ${IS_ALIVE}`,
  { id: 'uuid' },
);

const AGE_SQL = `
  select extract(epoch from now() - created_at)::float8 as age from sessions
  where id = $1 and user_id = $2 and ${IS_ALIVE}`;

/** What the receipt of a deleted account counts. */
export const COUNT_SQL = `select count(*) from sessions where user_id = $1 and ${IS_ALIVE}`;

const KNOWS_NETWORK_SQL = `
  select 1 from sessions s join users u on u.id = s.user_id
  where (u.username_key = $1 or u.email_key = $1) and s.address <<= $2::inet limit 1`;

type NewSession = Pick<Session, 'id' | 'userId' | 'address' | 'userAgent'>;

export interface LiveSession {
  userId: string;
  generation: number;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** @param lifetime seconds from now */
  async insert(
    { id, userId, address, userAgent }: NewSession,
    lifetime: number,
    transaction: Queryable,
  ): Promise<void> {
    await transaction.query(INSERT_SQL, [id, userId, address, userAgent, lifetime]);
  }

  /** @param lifetime seconds from now */
  async advance(claim: RefreshClaim, lifetime: number): Promise<LiveSession | undefined> {
    const { sessionId, generation } = claim;
    const [row] = await this.database.query<LiveSession>(ADVANCE_SQL, [
      sessionId,
      generation,
      lifetime,
    ]);
    return row;
  }

  async findSuccessor({ sessionId, generation }: RefreshClaim): Promise<LiveSession | undefined> {
    const [row] = await this.database.query<LiveSession>(SUCCESSOR_SQL, [sessionId, generation]);
    return row;
  }

  revoke(id: string): Promise<string[]> {
    return ids(this.database, REVOKE_SQL, [id]);
  }

  revokeOwn(id: string, userId: string): Promise<string[]> {
    return ids(this.database, REVOKE_OWN_SQL, [id, userId]);
  }

  /** @param exceptId a session that goes on */
  revokeAll(userId: string, exceptId: string | null, transaction: Queryable): Promise<string[]> {
    return ids(transaction, REVOKE_ALL_SQL, [userId, exceptId]);
  }

  /** Those revoked in the last `seconds`, on any node. */
  revokedWithin(seconds: number): Promise<string[]> {
    return ids(this.database, REVOKED_SQL, [seconds]);
  }

  list(userId: string, currentId: string, { cursor, limit }: PageRequest): Promise<Listed[]> {
    return this.database.query<Listed>(LIST_SQL[cursor?.direction ?? 'next'], [
      userId,
      currentId,
      cursor?.key[0] ?? null,
      limit + 1,
    ]);
  }

  /** Whether somebody who logs in as `login` has done so from within `network` before. */
  async knowsNetwork(login: string, network: string): Promise<boolean> {
    const rows = await this.database.query(KNOWS_NETWORK_SQL, [login, network]);
    return rows.length > 0;
  }

  /** @returns seconds since the login; undefined where it has ended */
  async age(id: string, userId: string): Promise<number | undefined> {
    const [row] = await this.database.query<{ age: number }>(AGE_SQL, [id, userId]);
    return row?.age;
  }

  async sweep(): Promise<void> {
    await this.database.query(SWEEP_SQL);
  }
}

async function ids(on: Queryable, sql: string, values: unknown[]): Promise<string[]> {
  const rows = await on.query<{ id: string }>(sql, values);
  return rows.map(({ id }) => id);
}
