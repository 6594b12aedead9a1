import { instant, userSummaryJson } from '../users/user.sql.js';

/** Repliers that a message shows, those who replied last first. */
export const SHOWN_REPLIERS = 3;

const lastRepliers = (message: string): string => `(
  select json_agg(${userSummaryJson('replier')} order by last.place)
  from unnest(${message}.last_replier_ids) with ordinality last (id, place)
  join users replier on replier.id = last.id)`;

/**
 * What the messages row `message` says of the thread that it is in, or that began with it. All of it is
 * kept with the message: only those that have replies look for people.
 */
export const threadFields = (message: string): string => `
  'parentId', ${message}.parent_id,
  'replyCount', ${message}.reply_count,
  'lastReplyAt', ${instant(`${message}.last_reply_at`)},
  'lastRepliers', case
    when ${message}.reply_count > 0 then ${lastRepliers(message)} else '[]'::json end`;
