/**
 * What a participants row `me` makes of a conversation and its messages. All of it is derived from
 * places in the conversation's order, so that a send writes nothing for anybody but its sender.
 */

/**
 * Of messages from before they joined, where the group keeps its history from newcomers, and from before
 * they cleared it, they know nothing.
 */
export const isWithinHistory = (message: string, me: string): string =>
  `${message}.seq > ${me}.visible_from_seq`;

/** Deleted for themselves, and for nobody else. */
export const isHiddenFrom = (message: string, me: string): string =>
  `${message}.seq = any(${me}.hidden_seqs)`;

/** THE condition of whoever reads messages: what is not visible is not there for them. */
export const isVisible = (message: string, me: string): string =>
  `(${isWithinHistory(message, me)} and not ${isHiddenFrom(message, me)})`;

/**
 * The same of messages read by time. Written so that no index on `seq` serves it: reading all that is
 * visible by its number, and sorting that, is what PostgreSQL would make of it. Times never contradict
 * numbers, so the time bounds the walk.
 */
export const isVisibleByTime = (message: string, me: string): string => `(
  ${message}.seq + 0 > ${me}.visible_from_seq and not ${isHiddenFrom(message, me)}
  and ${message}.sent_at >= case when ${me}.visible_from_seq = 0 then '-infinity' else coalesce((
    select unseen.sent_at from messages unseen
    where unseen.conversation_id = ${me}.conversation_id and unseen.seq = ${me}.visible_from_seq
  ), '-infinity') end)`;

/** Where this holds, every message is. */
export const seesAll = (me: string): string =>
  `(${me}.visible_from_seq = 0 and ${me}.hidden_seqs = '{}')`;

/** Everything up to here is read, or not theirs to read. */
export const readUpTo = (me: string): string =>
  `greatest(${me}.last_read_seq, ${me}.visible_from_seq)`;

export const isMuted = (me: string): string => `coalesce(${me}.muted_until > now(), false)`;

/** A new message brings it back, unless it is muted. */
export const isArchived = (conversation: string, me: string): string => `coalesce(
  ${me}.archived_at_seq >= ${conversation}.last_seq
    or ${me}.archived_at_seq is not null and ${isMuted(me)}, false)`;

/** Until the next message. */
export const isHidden = (conversation: string, me: string): string =>
  `coalesce(${me}.hidden_at_seq >= ${conversation}.last_seq, false)`;
