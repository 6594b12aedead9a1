import { isVisible } from '../conversations/my-view.sql.js';
import { SHOWN_REPLIERS } from '../conversations/message-thread.sql.js';

/** Why `send` cannot reply to its parent, as far as the snapshot knows: a code of `refusalOf`, or null. */
export const parentRefusal = (send: string): string => `case
  when ${send}.parent_id is not null then nullif(coalesce((
    select case
      when parent.parent_id is not null then 'parent_is_reply'
      when parent.deleted_at is not null then 'parent_deleted'
      else '' end
    from messages parent
    where parent.id = ${send}.parent_id and parent.conversation_id = ${send}.conversation_id
      and ${isVisible('parent', send)}), 'parent_not_found'), '') end`;

/**
 * The messages that sends reply to, locked: a reply and the deletion of its parent come one after the
 * other. Those deleted since the snapshot are missing, and with `skip` those that somebody else has.
 *
 * Take it where the conversations are locked already. It must be `materialized`.
 * @param sends a relation with `parent_id`
 */
export const parentsSql = (sends: string, manner: 'wait' | 'skip'): string => `
  select parent.id
  from (
    select distinct parent_id from ${sends} where parent_id is not null order by parent_id
  ) wanted
  cross join lateral (
    select m.id from messages m where m.id = wanted.parent_id and m.deleted_at is null
    for no key update ${manner === 'skip' ? 'skip locked' : ''}
  ) parent`;

/**
 * Moves what parents show of their replies. It is another version of them: whoever has a copy can tell
 * which is the newer.
 * @param sends those that are inserted: a relation with `parent_id`, `sender_id`, `sent_at` and `seq`
 */
export const answerSql = (sends: string): string => `
  update messages parent
  set reply_count = parent.reply_count + replies.count, last_reply_at = replies.sent_at,
    last_replier_ids = (
      select array_agg(id order by place) from (
        select id, min(place) as place
        from unnest(replies.sender_ids || parent.last_replier_ids) with ordinality r (id, place)
        group by id order by min(place) limit ${SHOWN_REPLIERS}
      ) last),
    version = parent.version + 1
  from (
    select parent_id, count(*) as count, max(sent_at) as sent_at,
      array_agg(sender_id order by seq desc) as sender_ids
    from ${sends} where parent_id is not null group by parent_id
  ) replies
  where parent.id = replies.parent_id`;

/** Feed events that go with the replies: their parents are others now. With the `place` of the last one. */
export const answeredEvents = (sends: string): string => `
  select 'message.updated', conversation_id, null::uuid, parent_id, max(place)
  from ${sends} where parent_id is not null group by conversation_id, parent_id`;
