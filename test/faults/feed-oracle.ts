import pg from 'pg';
import { positionOf } from './positions.js';
import type { Reader } from './reader.js';
import type { ReceivedEvent } from './transports.js';
import type { SentMessage } from './writer.js';

/** What the feed holds for somebody after a position, by joining it with who is in what. */
const EXPECTED_SQL = `
  select f.xid::text || '.' || f.id::text as position
  from feed f
  where (f.xid, f.id) > ($2::bigint, $3::bigint) and (
    f.recipient_id = $1 or f.recipient_id is null and f.conversation_id in (
      select conversation_id from participants where user_id = $1))
  order by f.xid, f.id`;

const GAPS_SQL = `
  select count(*)::int as count from (
    select conversation_id from messages group by conversation_id
    having max(seq) <> count(*) or min(seq) <> 1) gaps`;

const SENT_SQL = `
  select sender_id || ' ' || client_message_id as key, array_agg(id) as ids
  from messages where client_message_id is not null group by 1`;

export interface ReaderVerdict {
  kind: string;
  expected: number;
  received: number;
  lost: number;
  doubled: number;
  outOfOrder: number;
  unexpected: number;
  /** Messages of a conversation that came after one with a higher `seq`. */
  seqOutOfOrder: number;
}

export interface SendVerdict {
  lost: number;
  doubled: number;
  conversationsWithGaps: number;
}

export class FeedOracle {
  private constructor(private readonly client: pg.Client) {}

  static async on(databaseUrl: string): Promise<FeedOracle> {
    const client = new pg.Client({ connectionString: databaseUrl, query_timeout: 30_000 });
    // Whoever asks next hears of it.
    client.on('error', () => undefined);
    await client.connect();
    return new FeedOracle(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async judge(reader: Reader, start: string): Promise<ReaderVerdict> {
    const expected = await this.expected(reader, start);
    const positions = reader.received.map(({ cursor }) => positionOf(cursor));
    const distinct = new Set(positions);
    const wanted = new Set(expected);
    return {
      kind: reader.kind,
      expected: expected.length,
      received: positions.length,
      lost: expected.filter((position) => !distinct.has(position)).length,
      doubled: positions.length - distinct.size,
      outOfOrder: inversions(positions),
      unexpected: [...distinct].filter((position) => !wanted.has(position)).length,
      seqOutOfOrder: seqInversions(reader.received),
    };
  }

  async expected(reader: Reader, start: string): Promise<string[]> {
    const values = [reader.actor.id, ...positionOf(start).split('.')];
    const { rows } = await this.client.query<{ position: string }>(EXPECTED_SQL, values);
    return rows.map(({ position }) => position);
  }

  /** @param acked by sender and client message id */
  async judgeSends(acked: ReadonlyMap<string, SentMessage>): Promise<SendVerdict> {
    const { rows } = await this.client.query<{ key: string; ids: string[] }>(SENT_SQL);
    const found = new Map(rows.map(({ key, ids }) => [key, ids]));
    const gaps = await this.client.query<{ count: number }>(GAPS_SQL);
    return {
      lost: [...acked].filter(([key, { id }]) => found.get(key)?.includes(id) !== true).length,
      doubled: rows.filter(({ ids }) => ids.length > 1).length,
      conversationsWithGaps: gaps.rows[0]?.count ?? -1,
    };
  }
}

function inversions(positions: readonly string[]): number {
  const places = positions.map((position) => position.split('.').map(Number));
  return places.filter(([xid = 0, id = 0], index) => {
    const [xidBefore = 0, idBefore = 0] = places[index - 1] ?? [];
    return xid < xidBefore || (xid === xidBefore && id < idBefore);
  }).length;
}

function seqInversions(events: readonly ReceivedEvent[]): number {
  const newest = new Map<string, number>();
  return events.filter(({ type, conversationId = '', data }) => {
    if (type !== 'message.created') return false;
    const seq = data?.seq ?? 0;
    const before = newest.get(conversationId) ?? 0;
    newest.set(conversationId, Math.max(seq, before));
    return seq <= before;
  }).length;
}
