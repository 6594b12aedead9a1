import { instant } from '../users/user.sql.js';

const url = (attachment: string): string =>
  `current_setting('parley.origin', true) || '/api/attachments/' || ${attachment}.id`;

const thumbnailsJson = (attachment: string): string => `(
  select coalesce(json_agg(json_build_object(
    'size', t.size, 'width', t.width, 'height', t.height,
    'url', ${url(attachment)} || '/thumbnails/' || t.size) order by t.size), '[]')
  from jsonb_to_recordset(${attachment}.thumbnails) t (size int, width int, height int))`;

/** `AttachmentDto` of the attachments row `attachment`. */
export const attachmentJson = (attachment: string): string => `json_build_object(
  'id', ${attachment}.id,
  'name', ${attachment}.name,
  'contentType', ${attachment}.content_type,
  'size', ${attachment}.size,
  'width', ${attachment}.width,
  'height', ${attachment}.height,
  'thumbnails', ${thumbnailsJson(attachment)},
  'url', ${url(attachment)},
  'createdAt', ${instant(`${attachment}.created_at`)})`;

/**
 * What the messages row `message` shows: `AttachmentDto[]` in the order in which they were sent.
 * @param attachments in the statement that sends, what `claimSql` gave, which the table does not show yet
 */
export const attachmentsJson = (message: string, attachments = 'attachments'): string => `(
  select coalesce(json_agg(${attachmentJson('a')} order by a.position), '[]')
  from ${attachments} a where a.message_id = ${message}.id and a.removal_due_at is null)`;

/** An upload of `owner` that is whole and there. */
const isWhole = (attachment: string, owner: string): string =>
  `${attachment}.owner_id = ${owner}
    and ${attachment}.ready_at is not null and ${attachment}.removal_due_at is null`;

/**
 * Why the row `send`, with `sender_id` and `attachment_ids`, may not have its attachments, as far as
 * the statement's snapshot knows: the code of an error, or null.
 */
export const attachmentsRefusal = (send: string): string => `
  case when ${send}.attachment_ids is not null then (
    select case
      when count(*) < cardinality(${send}.attachment_ids) then 'attachment_not_found'
      when count(a.message_id) > 0 then 'attachment_already_sent' end
    from attachments a
    where a.id = any(${send}.attachment_ids) and ${isWhole('a', `${send}.sender_id`)}) end`;

/**
 * Sending takes two CTEs, before and after the one that inserts messages. This is the first: of the
 * attachments that `sends` names, those that may be sent, locked, one row each. A send may have its
 * attachments where it has as many rows here as ids; whoever does not is not to be inserted.
 *
 * A row that had to be waited for is looked at again as it then is, so of two sends with the same
 * attachment one finds it taken. Where both are in `sends`, the first has it. It must be `materialized`.
 *
 * @param sends a relation with `place`, `sender_id` and `attachment_ids`, each id once
 * @param manner `skip`: those that somebody else has locked are not claimable
 * @returns `place`, `attachment_id`, `position` from 0
 */
export const claimableSql = (sends: string, manner: 'wait' | 'skip'): string => `
  select s.place, a.id as attachment_id, wanted.position - 1 as position
  from ${sends} s
  cross join lateral unnest(s.attachment_ids) with ordinality wanted (id, position)
  join attachments a
    on a.id = wanted.id and a.message_id is null and ${isWhole('a', 's.sender_id')}
  where not exists (
    select from ${sends} earlier
    where earlier.place < s.place and earlier.sender_id = s.sender_id
      and a.id = any(earlier.attachment_ids))
  order by a.id
  for no key update of a ${manner === 'skip' ? 'skip locked' : ''}`;

/**
 * The second: makes what is claimable part of the messages that are inserted.
 * @param claimable what `claimableSql` gave
 * @param inserted a relation with `place` and the message's `id`
 * @returns the attachments as they are from then on, which their table does not show yet
 */
export const claimSql = (claimable: string, inserted: string): string => `
  update attachments a set message_id = i.id, position = c.position
  from ${inserted} i join ${claimable} c using (place)
  where a.id = c.attachment_id
  returning a.*`;

/**
 * Puts attachments out of reach at once; their files go in the background.
 * @param condition on the attachments row `a`
 * @param after what time, an interval of SQL, until which `reclaimSql` may have them back
 */
export const releaseSql = (condition: string, after = `interval '0'`): string => `
  update attachments a set removal_due_at = now() + ${after}
  where ${condition} and a.removal_due_at is null
  returning a.message_id`;

/** Puts what was released back within reach, for whoever knows that its files are still there. */
export const reclaimSql = (condition: string): string => `
  update attachments a set removal_due_at = null where ${condition}`;
