import { jsonOf, type Members } from '../common/json.sql.js';
import { LIMITS } from './limits.js';
import { isHiddenFrom, readUpTo } from './my-view.sql.js';

const { unreadCap: UNREAD_CAP } = LIMITS;

/**
 * A row with `count`: how many messages of others, not deleted, a participant has not read; exact
 * where it is below the cap. Nothing is kept, and few rows are looked at however many there are:
 *
 * - What lies ahead of the pointer is a difference of two numbers. Tombstones among it are taken off,
 *   which a partial index counts.
 * - Where there are many tombstones, what is left is counted instead, by the index of what is live.
 * - Sending moves the sender's pointer past their message, so own messages are ahead of it only where
 *   it was moved back, and none is newer than the place it was moved back from. Everybody else pays
 *   for them with the comparison of two columns.
 * - What they have deleted for themselves is few, and looked up one by one.
 *
 * `offset 0` keeps the planner from putting an expression in each place where its value is used.
 */
export const unreadCount = (conversation: string, me: string): string => {
  const ahead = (message: string): string =>
    `${message}.conversation_id = ${conversation}.id and ${message}.seq > ${readUpTo(me)}`;
  return `(
    select case
      -- Another device may have sent what this statement does not see yet.
      when ${conversation}.last_seq <= ${readUpTo(me)} then 0
      else (
        select case
          when deleted.count < ${UNREAD_CAP}
          then ${conversation}.last_seq - ${readUpTo(me)} - deleted.count
          else (
            select count(*) from (
              select from messages m where ${ahead('m')} and m.deleted_at is null
              limit ${UNREAD_CAP} + own.count + hidden.count) live)
          end - own.count - hidden.count
        from (
          select count(*) from (
            select from messages m where ${ahead('m')} and m.deleted_at is not null
            limit ${UNREAD_CAP}) tombstones
        ) deleted, (
          select case when ${me}.rewound_seq > ${me}.last_read_seq then (
            select count(*) from messages m
            where ${ahead('m')} and m.seq <= ${me}.rewound_seq
              and m.sender_id = ${me}.user_id and m.deleted_at is null) else 0 end as count
          offset 0
        ) own, (
          select case when ${me}.hidden_seqs <> '{}' then (
            select count(*) from messages m
            where ${ahead('m')} and ${isHiddenFrom('m', me)}
              and m.sender_id <> ${me}.user_id and m.deleted_at is null) else 0 end as count
          offset 0
        ) hidden)
      end as count
    offset 0)`;
};

/** Of a row of `unreadCount`. */
export const unreadMembers = (unread: string): Members => ({
  unreadCount: `least(${UNREAD_CAP}, ${unread}.count)`,
  unreadCapped: jsonOf(`${unread}.count >= ${UNREAD_CAP}`),
});

/** Of `UnreadCountsDto`, over rows with a `count`: the sum of what each conversation shows. */
export const unreadCountsFields = (isCounted: string): string => `
  'unreadCount', coalesce(sum(least(${UNREAD_CAP}, count)) filter (where ${isCounted}), 0),
  'unreadCapped', coalesce(bool_or(count >= ${UNREAD_CAP}) filter (where ${isCounted}), false),
  'conversationCount', count(*) filter (where ${isCounted} and count > 0)`;
