import { instant, userSummaryJson } from '../users/user.sql.js';

/** `BlockDto` of a blocks row and the users row of who is blocked: for who has blocked them only. */
export const blockJson = (block: string, blocked: string): string => `json_build_object(
  'user', ${userSummaryJson(blocked)},
  'blockedAt', ${instant(`${block}.blocked_at`)})`;

/**
 * Whether one of two users has blocked the other. It is looked up in the statement's snapshot: where that
 * must not be too old, hold the users' rows `for share` before, by a statement of its own.
 */
export const isBlocked = (one: string, other: string): string => `exists (
  select from blocks where (blocker_id, blocked_id) in ((${one}, ${other}), (${other}, ${one})))`;

/** As a column `id`: everybody whom the user has blocked, and who has blocked them. */
export const blockedWith = (userId: string): string => `
  select blocked_id as id from blocks where blocker_id = ${userId}
  union select blocker_id from blocks where blocked_id = ${userId}`;
