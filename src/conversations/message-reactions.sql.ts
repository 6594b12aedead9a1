import type { RareMembers } from '../common/json.sql.js';

/** What `messages.reaction_counts` has of an emoji, in the order in which they came. */
export interface StoredReactionCount {
  emoji: string;
  count: number;
}

/** The elements of a `reaction_counts` as rows. */
export const reactionCountRows = (counts: string): string => `
  rows from (jsonb_to_recordset(${counts}) as (emoji text, count integer))
  with ordinality as shown (emoji, count, place)`;

/**
 * `ReactionCountDto[]` of the messages row `message`. The counts are kept with it, one's own are looked
 * up.
 * @param me whoever reads it, by a relation with their `user_id`. Undefined: it is shown as to somebody
 *   who has not reacted, and `reactorsOf` says who has
 */
export const messageReactions = (message: string, me: string | undefined): RareMembers => ({
  reactions: {
    present: `${message}.reaction_counts is not null`,
    json: `
      select json_agg(json_build_object(
        'emoji', shown.emoji,
        'count', shown.count,
        'mine', ${me === undefined ? 'false' : isMine(message, me)}) order by shown.place)
      from ${reactionCountRows(`${message}.reaction_counts`)}`,
    otherwise: '[]',
  },
});

const isMine = (message: string, me: string): string => `shown.emoji = any (array(
  select own.emoji from reactions own
  where own.user_id = ${me}.user_id and own.message_id = ${message}.id))`;

/**
 * What everybody has reacted with to the messages row `message`: arrays of emoji by user id, or null.
 * @param reader an expression for the only one to be asked about; left out, all are
 */
export const reactorsOf = (message: string, reader?: string): string => `case
  when ${message}.reaction_counts is not null then (
    select json_object_agg(reactor.user_id, reactor.emoji) from (
      select r.user_id, json_agg(r.emoji order by r.emoji) as emoji
      from reactions r
      where r.message_id = ${message}.id${reader === undefined ? '' : ` and r.user_id = ${reader}`}
      group by r.user_id
    ) reactor) end`;
