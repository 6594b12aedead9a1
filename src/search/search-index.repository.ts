import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { BLOCK_SIZE, firstSeqOfBlock, indexedSeqSql } from './search.sql.js';

/** Seconds that nothing is said in a conversation before the rest of it, less than a block, is indexed. */
const QUIET = 600;

/** Where a block begins. */
export interface BlockPlace {
  conversationId: string;
  firstSeq: string;
}

export interface BlockMessage extends BlockPlace {
  seq: string;
  body: string | null;
  sentAt: Date;
}

/** A block as it is to be written. */
export interface Block extends BlockPlace {
  lastSeq: string;
  firstSentAt: Date;
  lastSentAt: Date;
  grams: ReadonlySet<number>;
}

interface Change extends BlockPlace {
  id: string;
  isIndexed: boolean;
}

const VERSION_SQL = `select version from search_state`;

const WALK_SQL = `
  select id from conversations where id > $1 and closed_at is null order by id limit $2`;

/** Full ones, and of quiet conversations the last one too. */
const MISSING_SQL = `
  select c.id as "conversationId", number * ${BLOCK_SIZE} + 1 as "firstSeq"
  from unnest($1::uuid[]) asked (id)
  join conversations c on c.id = asked.id and c.closed_at is null
  cross join lateral (select ${indexedSeqSql('c.id')} as seq offset 0) indexed
  cross join lateral generate_series(indexed.seq / ${BLOCK_SIZE}, least(
    indexed.seq / ${BLOCK_SIZE} + $2,
    case when c.last_active_at < now() - interval '${QUIET} s'
      then (c.last_seq - 1) / ${BLOCK_SIZE} else c.last_seq / ${BLOCK_SIZE} - 1 end)) number
  where c.last_seq > indexed.seq
  limit $2`;

const CHANGES_SQL = `
  select changed.id, changed.conversation_id as "conversationId",
    ${firstSeqOfBlock('changed.seq')} as "firstSeq", b.first_seq is not null as "isIndexed"
  from (select * from search_changes order by id limit $1) changed
  left join search_blocks b on b.conversation_id = changed.conversation_id
    and b.first_seq = ${firstSeqOfBlock('changed.seq')}`;

const MESSAGES_SQL = `
  select b.conversation_id as "conversationId", b.first_seq as "firstSeq", m.seq, m.body,
    m.sent_at as "sentAt"
  from unnest($1::uuid[], $2::bigint[]) b (conversation_id, first_seq)
  join messages m on m.conversation_id = b.conversation_id
    and m.seq between b.first_seq and b.first_seq + ${BLOCK_SIZE - 1}
  order by b.conversation_id, b.first_seq, m.seq`;

/** Does nothing where another has written since the version was read. */
const WRITE_SQL = `
  with turn as (
    update search_state set version = version + 1 where version = $1 returning version
  ), written as (
    insert into search_blocks
      (conversation_id, first_seq, last_seq, first_sent_at, last_sent_at, grams)
    select b.conversation_id, b.first_seq, b.last_seq, b.first_sent_at, b.last_sent_at,
      b.grams::int[]
    from turn cross join unnest($2::uuid[], $3::bigint[], $4::bigint[], $5::timestamptz[],
      $6::timestamptz[], $7::text[])
      b (conversation_id, first_seq, last_seq, first_sent_at, last_sent_at, grams)
    on conflict (conversation_id, first_seq) do update
    set last_seq = excluded.last_seq, last_sent_at = excluded.last_sent_at, grams = excluded.grams
  ), done as (
    delete from search_changes using turn where id = any($8::bigint[])
  )
  select version from turn`;

/** In a statement that has no transaction id, so that the feed does not wait for it. */
const SORT_SQL = `select gin_clean_pending_list('search_blocks_grams_idx')`;

@Injectable()
export class SearchIndexRepository {
  constructor(private readonly database: Database) {}

  /** To be read before anything that is then written down. */
  async version(): Promise<string> {
    const [row] = await this.database.query<{ version: string }>(VERSION_SQL);
    if (row === undefined) throw new Error('search_state is empty');
    return row.version;
  }

  /** The next conversations in the order of their ids. */
  async walk(after: string, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(WALK_SQL, [after, limit]);
    return rows.map(({ id }) => id);
  }

  /** Up to `limit` that are not there and could be. */
  missing(conversationIds: readonly string[], limit: number): Promise<BlockPlace[]> {
    return this.database.query(MISSING_SQL, [conversationIds, limit]);
  }

  changes(limit: number): Promise<Change[]> {
    return this.database.query(CHANGES_SQL, [limit]);
  }

  messagesOf(places: readonly BlockPlace[]): Promise<BlockMessage[]> {
    return this.database.query(MESSAGES_SQL, [
      places.map(({ conversationId }) => conversationId),
      places.map(({ firstSeq }) => firstSeq),
    ]);
  }

  /** @returns whether it was done: not where another node has written since that version */
  async write(
    version: string,
    blocks: readonly Block[],
    changes: readonly string[],
  ): Promise<boolean> {
    const rows = await this.database.query(WRITE_SQL, [
      version,
      blocks.map(({ conversationId }) => conversationId),
      blocks.map(({ firstSeq }) => firstSeq),
      blocks.map(({ lastSeq }) => lastSeq),
      blocks.map(({ firstSentAt }) => firstSentAt),
      blocks.map(({ lastSentAt }) => lastSentAt),
      blocks.map(({ grams }) => `{${[...grams].join(',')}}`),
      changes,
    ]);
    return rows.length > 0;
  }

  /** Sorts into the index what was written, and waits at its end. */
  async sort(): Promise<void> {
    await this.database.query(SORT_SQL);
  }
}
