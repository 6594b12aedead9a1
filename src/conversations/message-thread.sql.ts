import { quoted, type RareMembers } from '../common/json.sql.js';
import { instant, userSummaryJson } from '../users/user.sql.js';

/** Repliers that a message shows, those who replied last first. */
export const SHOWN_REPLIERS = 3;

const lastRepliers = (message: string): string => `
  select json_agg(${userSummaryJson('replier')} order by last.place)
  from unnest(${message}.last_replier_ids) with ordinality last (id, place)
  join users replier on replier.id = last.id`;

/** What the messages row `message` says of the thread that it is in, or that began with it. */
export function messageThread(message: string): RareMembers {
  const isParent = `${message}.reply_count > 0`;
  const lastReplyAt = `${message}.last_reply_at`;
  return {
    parentId: {
      present: `${message}.parent_id is not null`,
      json: quoted(`${message}.parent_id`),
      otherwise: 'null',
    },
    replyCount: { present: isParent, json: `${message}.reply_count`, otherwise: '0' },
    lastReplyAt: {
      present: `${lastReplyAt} is not null`,
      json: quoted(instant(lastReplyAt)),
      otherwise: 'null',
    },
    lastRepliers: { present: isParent, json: lastRepliers(message), otherwise: '[]' },
  };
}
