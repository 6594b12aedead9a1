import { Injectable } from '@nestjs/common';
import { newId } from '../common/identifiers.js';
import { Database, type Queryable } from '../database/database.js';

/** A job that this node has taken. */
export interface ClaimedJob {
  key: string;
  claim: string;
  /** 1 for the first. */
  attempt: number;
}

export interface Claimed {
  jobs: ClaimedJob[];
  /** Milliseconds until the next is due; null where none is. */
  wait: number | null;
}

/** What is added again is due at the new time, with all its attempts before it. */
const PUT_SQL = `
  insert into jobs (kind, key, due_at) values ($1, $2, coalesce($3::timestamptz, statement_timestamp()))
  on conflict (kind, key) do update set due_at = excluded.due_at, attempt = 0, claim = null
  returning greatest(extract(epoch from due_at - statement_timestamp()) * 1000, 0)::float8 as wait`;

const REMOVE_SQL = `delete from jobs where kind = $1 and key = $2`;

/**
 * Takes up to `$2` that are due, until `$4` milliseconds from now. What is due and not taken somebody
 * else is just taking, so the wait is for what is not due yet. Where nothing is due nothing is
 * written, and no transaction id used.
 */
const CLAIM_SQL = `
  with due as materialized (
    select kind, key from jobs
    where kind = $1 and due_at <= statement_timestamp()
    order by due_at limit $2
    for update skip locked
  ), claimed as (
    update jobs j set claim = $3, attempt = j.attempt + 1,
      due_at = statement_timestamp() + $4 * interval '1 ms'
    from due where j.kind = due.kind and j.key = due.key
    returning j.key, j.claim, j.attempt
  )
  select coalesce((select json_agg(claimed) from claimed), '[]') as jobs, (
    select extract(epoch from min(due_at) - statement_timestamp()) * 1000 from jobs
    where kind = $1 and due_at > statement_timestamp())::float8 as wait`;

const RENEW_SQL = `
  update jobs j set due_at = statement_timestamp() + $4 * interval '1 ms'
  from unnest($2::text[], $3::uuid[]) mine (key, claim)
  where j.kind = $1 and j.key = mine.key and j.claim = mine.claim
  returning j.key`;

const FINISH_SQL = `delete from jobs where kind = $1 and key = $2 and claim = $3`;

const POSTPONE_SQL = `
  update jobs set claim = null, attempt = $4, due_at = statement_timestamp() + $5 * interval '1 ms'
  where kind = $1 and key = $2 and claim = $3`;

const LATE_SQL = `
  select k.kind, greatest(extract(epoch from statement_timestamp() - j.due_at), 0)::float8 as late
  from unnest($1::text[]) k (kind)
  cross join lateral (
    select due_at from jobs where kind = k.kind order by due_at limit 1
  ) j`;

/**
 * The jobs as rows. Every method but the first two is a statement that commits by itself: a job never
 * runs within a transaction, which would hold back the feed for as long as it takes.
 */
@Injectable()
export class JobStore {
  constructor(private readonly database: Database) {}

  /** @returns milliseconds until it is due */
  async put(
    kind: string,
    key: string,
    dueAt: string | undefined,
    transaction: Queryable,
  ): Promise<number> {
    const [row] = await transaction.query<{ wait: number }>(PUT_SQL, [kind, key, dueAt]);
    return row?.wait ?? 0;
  }

  async remove(kind: string, key: string, transaction: Queryable): Promise<void> {
    await transaction.query(REMOVE_SQL, [kind, key]);
  }

  /** @param lease milliseconds that they are this node's */
  async claim(kind: string, limit: number, lease: number): Promise<Claimed> {
    const [row] = await this.database.query<Claimed>(CLAIM_SQL, [kind, limit, newId(), lease]);
    return row ?? { jobs: [], wait: null };
  }

  /** @returns the keys of those that still are this node's */
  async renew(kind: string, jobs: readonly ClaimedJob[], lease: number): Promise<string[]> {
    const keys = jobs.map(({ key }) => key);
    const claims = jobs.map(({ claim }) => claim);
    const rows = await this.database.query<{ key: string }>(RENEW_SQL, [kind, keys, claims, lease]);
    return rows.map(({ key }) => key);
  }

  async finish(kind: string, { key, claim }: ClaimedJob): Promise<void> {
    await this.database.query(FINISH_SQL, [kind, key, claim]);
  }

  /**
   * @param wait milliseconds
   * @param attempt how often it counts as begun
   */
  async postpone(
    kind: string,
    { key, claim }: ClaimedJob,
    wait: number,
    attempt: number,
  ): Promise<void> {
    await this.database.query(POSTPONE_SQL, [kind, key, claim, attempt, wait]);
  }

  /** By kind, seconds since the oldest that nobody has taken became due. */
  async late(kinds: readonly string[]): Promise<Record<string, number>> {
    const rows = await this.database.query<{ kind: string; late: number }>(LATE_SQL, [kinds]);
    return Object.fromEntries(rows.map(({ kind, late }) => [kind, late]));
  }
}
