/** The transaction under way. */
export const CURRENT_XID = `pg_current_xact_id()::text::bigint`;

/**
 * An insert that appends to the feed what `rows` selects: type, conversation_id, recipient_id and
 * subject_id. It belongs into the statement or transaction of the change, never after it.
 */
export const appendSql = (rows: string): string => insertSql(COLUMNS, rows);

/** The same of rows that have a `detail` too. */
export const appendDetailedSql = (rows: string): string => insertSql(`${COLUMNS}, detail`, rows);

const COLUMNS = 'type, conversation_id, recipient_id, subject_id';

const insertSql = (columns: string, rows: string): string => `
  insert into feed (xid, ${columns})
  select ${CURRENT_XID}, e.* from (${rows}) e (${columns})`;

/** The oldest transaction that is still under way: all before it are committed or gone. */
export const HORIZON = `pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

/**
 * The last position that readers may have come to, beside a CTE `horizon`. It is that of a row, never
 * the horizon itself: what is committed is on disk, whereas transaction ids that nothing was committed
 * with are given out again after a crash, and a reader past them would miss their events.
 */
export const NEWEST_POSITION = `
  select n.xid, n.id from (
    (select xid, id from feed where xid < (select xid from horizon)
      order by xid desc, id desc limit 1)
    union all (select pruned_xid, pruned_id from feed_state)
  ) n order by n.xid desc, n.id desc limit 1`;

/** Of the feed_state row `s`: whether its transaction ids come from the server that answers. */
export const IS_SAME_CLUSTER = `
  s.system_identifier = (select system_identifier::text from pg_control_system())`;

/** The control file would tell of a promotion only at the next checkpoint. */
export const TIMELINE = `('x' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))::bit(32)::int`;

/** Of the feed_state row `s`: the epoch, or null where another has to begin. */
export const EPOCH = `
  case when ${IS_SAME_CLUSTER} and s.timeline = ${TIMELINE} then s.epoch::text end`;
