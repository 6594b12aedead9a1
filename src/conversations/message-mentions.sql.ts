import type { RareMembers } from '../common/json.sql.js';
import { userSummaryJson } from '../users/user.sql.js';

/** What `messages.mentions` has of a mention: `userId` is null for one of everybody. */
export interface StoredMention {
  userId: string | null;
  start: number;
  length: number;
}

/** The elements of a `mentions` as rows. */
export const mentionRows = (mentions: string): string =>
  `jsonb_to_recordset(${mentions}) as mention ("userId" uuid, start integer, length integer)`;

/** Whether everybody is mentioned; the predicate of an index, so its words are those of the entity. */
export const mentionsAll = (message: string): string =>
  `${message}.mentions @> '[{"userId": null}]'`;

/** `MentionDto[]` of a messages row. */
export const messageMentions = (message: string): RareMembers => ({
  mentions: {
    present: `${message}.mentions is not null`,
    json: `
      select json_agg(json_build_object(
        'kind', case when mention."userId" is null then 'all' else 'user' end,
        'user', case when mention."userId" is not null then ${userSummaryJson('mentioned')} end,
        'start', mention.start,
        'length', mention.length) order by mention.start)
      from ${mentionRows(`${message}.mentions`)}
      left join users mentioned on mentioned.id = mention."userId"`,
    otherwise: '[]',
  },
});
