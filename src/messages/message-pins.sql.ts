/**
 * Pins message `$1`, by `$2`. It is another version of the message: whoever has a copy can tell which is
 * the newer.
 */
export const PIN_SQL = `
  update messages set pinned_at = statement_timestamp(), pinned_by = $2, version = version + 1
  where id = $1`;

export const UNPIN_SQL = `
  update messages set pinned_at = null, pinned_by = null, version = version + 1 where id = $1`;
