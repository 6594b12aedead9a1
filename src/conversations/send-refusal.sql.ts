import { permittedSql } from './permissions.js';

/** Seconds that `me` has to wait between two messages; null for none. */
export const slowModeSeconds = (conversation: string, me: string): string => `case
  when not ${permittedSql('sendWithoutWaiting', conversation, me)}
  then nullif(${conversation}.slow_mode_seconds, 0)
end`;

/** Until when `me` has to wait since their last one; null for none. */
const waitsUntil = (conversation: string, me: string): string =>
  `(${me}.last_sent_at + (${slowModeSeconds(conversation, me)}) * interval '1 second')`;

/** Why `me`, a participants row, may not even react: a code of `SendRefused`, or null. */
export const silence = (me: string): string => `case
  when ${me}.silenced_until > clock_timestamp() then 'participant_muted'
  when ${me}.blocked then 'contact_restricted'
end`;

/**
 * Why `me`, a participants row, may say nothing in `conversation` now, not by changing what they said
 * either: a code that `SendRefused` has a word for, or null.
 */
export const writeRefusal = (conversation: string, me: string): string => `case
  when not ${permittedSql('sendMessages', conversation, me)} then 'sending_restricted'
  else ${silence(me)}
end`;

/**
 * Why `me`, a participants row, may send nothing to `conversation` now: `writeRefusal`, or that they
 * have to wait. It belongs into the select list of the query that locks both rows, which looks
 * at them again where it had to wait.
 *
 * Slow mode compares with `participants.last_sent_at`, which the send moves. Of several sends of one
 * person in one statement all see the row as it was before: `slowModeSeconds` tells whether only the
 * first of them may go.
 */
export const sendRefusal = (conversation: string, me: string): string => `coalesce(
  ${writeRefusal(conversation, me)},
  case when ${waitsUntil(conversation, me)} > clock_timestamp() then 'slow_mode' end)`;

/** Whole seconds, at least 1, until `slow_mode` refuses them no longer; null where it does not. */
export const sendRetryAfter = (conversation: string, me: string): string => `case
  when ${waitsUntil(conversation, me)} > clock_timestamp()
  then ceil(extract(epoch from ${waitsUntil(conversation, me)} - clock_timestamp()))::int
end`;
