import { mentionsAll } from './message-mentions.sql.js';
import { isHiddenFrom, readUpTo } from './my-view.sql.js';

/** Counts are exact below it; it stands for itself and all that is more. */
const MENTIONS_CAP = 1000;

/**
 * How many unread messages of others mention a participant. Those that mention them by name have a row
 * for each of the mentioned, those that mention everybody have none and are found by an index of their
 * own, so that no message is in both. Where nothing is unread, nothing is looked up.
 */
export const unreadMentions = (conversation: string, me: string): string => `
  case when ${conversation}.last_seq <= ${readUpTo(me)} then 0 else (
    select count(*) from (
      select 1 from message_mentions named
      where named.user_id = ${me}.user_id and named.conversation_id = ${conversation}.id
        and named.seq > ${readUpTo(me)} and not ${isHiddenFrom('named', me)}
      union all
      select 1 from messages m
      where m.conversation_id = ${conversation}.id and m.seq > ${readUpTo(me)}
        and not ${isHiddenFrom('m', me)} and ${mentionsAll('m')} and m.sender_id <> ${me}.user_id and m.sent_at >= ${me}.joined_at
      limit ${MENTIONS_CAP}
    ) mentioning) end`;
