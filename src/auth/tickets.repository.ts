import { Injectable } from '@nestjs/common';
import type { AuthenticatedUser } from '../common/http/request.js';
import { Database } from '../database/database.js';

/** Sweeps a few that nobody came for; two that sweep at once do not wait for each other. */
const INSERT_SQL = `
  with swept as (
    delete from tickets where ticket_hash in (
      select ticket_hash from tickets where expires_at < now() limit 100 for update skip locked)
  )
  insert into tickets (ticket_hash, session_id, token_expires_at, expires_at)
  values ($1, $2, $3, now() + $4 * interval '1 s')`;

/** Removing is using: of many at once, one gets the row. */
const USE_SQL = `
  with used as (
    delete from tickets where ticket_hash = $1
    returning session_id, token_expires_at, expires_at
  )
  select s.user_id as id, s.id as "sessionId", u.token_expires_at as "tokenExpiresAt"
  from used u join sessions s on s.id = u.session_id
  where u.expires_at > now() and s.revoked_at is null`;

@Injectable()
export class TicketsRepository {
  constructor(private readonly database: Database) {}

  /** @param lifetime seconds */
  async insert(
    ticketHash: Buffer,
    { sessionId, expiresAt }: AuthenticatedUser,
    lifetime: number,
  ): Promise<void> {
    await this.database.query(INSERT_SQL, [ticketHash, sessionId, new Date(expiresAt), lifetime]);
  }

  /** @returns undefined where there is no such ticket, or not any more */
  async use(ticketHash: Buffer): Promise<AuthenticatedUser | undefined> {
    const [row] = await this.database.query<{
      id: string;
      sessionId: string;
      tokenExpiresAt: Date;
    }>(USE_SQL, [ticketHash]);
    if (row === undefined) return undefined;
    const { id, sessionId, tokenExpiresAt } = row;
    return { id, sessionId, expiresAt: tokenExpiresAt.getTime() };
  }
}
