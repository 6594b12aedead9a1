import pg from 'pg';

interface HeldFeed {
  /** Id of the transaction that everything waits for. */
  transaction: number;
  end(): Promise<void>;
}

/** A transaction that has begun to write and does not end: events wait for it. */
export async function heldFeed(url: string): Promise<HeldFeed> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  const { rows } = await client.query<{ xid: string }>('select pg_current_xact_id()::text as xid');
  return { transaction: Number(rows[0]?.xid), end: () => client.end() };
}
