import { reactionCountRows } from '../conversations/message-reactions.sql.js';

/**
 * Moves what messages show of their reactions. They have to be locked: what is added up is what they
 * show now. It is another version of them: whoever has a copy can tell which is the newer.
 * @param changes a relation with `message_id`, `emoji`, and by how many its `count` changes
 */
export const countReactionsSql = (changes: string): string => `
  update messages m set version = m.version + 1, reaction_counts = (
    select jsonb_agg(jsonb_build_object('emoji', emoji, 'count', count) order by place)
      filter (where count > 0)
    from (
      select emoji, sum(count) as count, min(place) as place from (
        select * from ${reactionCountRows('m.reaction_counts')}
        union all
        select emoji, count, null from ${changes} where message_id = m.id
      ) parts
      group by emoji
    ) counts)
  where m.id in (select message_id from ${changes})
  returning m.conversation_id, m.id`;
