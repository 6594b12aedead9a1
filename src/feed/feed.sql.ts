/** The transaction under way. */
export const CURRENT_XID = `pg_current_xact_id()::text::bigint`;

/**
 * An insert that appends to the feed what `rows` selects: type, conversation_id, recipient_id and
 * subject_id. It belongs into the statement or transaction of the change, never after it.
 */
export const appendSql = (rows: string): string => `
  insert into feed (xid, type, conversation_id, recipient_id, subject_id)
  select ${CURRENT_XID}, e.type, e.conversation_id, e.recipient_id, e.subject_id
  from (${rows}) e (type, conversation_id, recipient_id, subject_id)`;

/** The oldest transaction that is still under way: all before it are committed or gone. */
export const HORIZON = `pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
