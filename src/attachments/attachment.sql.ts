import { instant } from '../users/user.sql.js';

/** Attachments a message may have. */
export const MAX_ATTACHMENTS = 10;

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

/** Whether the messages row `message` has any. */
export const hasAttachments = (message: string): string => `exists (
  select from attachments a where a.message_id = ${message}.id and a.removal_due_at is null)`;

/** Still to be sent by `owner`. */
const isUnsent = (attachment: string, owner: string): string =>
  `${attachment}.owner_id = ${owner} and ${attachment}.message_id is null
    and ${attachment}.ready_at is not null and ${attachment}.removal_due_at is null`;

/**
 * Sending takes two CTEs, before and after the one that inserts messages. This is the first: of the
 * attachments that `sends` names, those that may be sent, locked, one row each. A send may have its
 * attachments where it has as many rows here as ids; whoever does not is not to be inserted.
 *
 * Whoever else is sending one of them is waited for, and the row looked at again as it then is, so of
 * two sends with the same attachment one finds it taken. Where both are in `sends`, the first has it.
 *
 * Take it where the conversations are not locked yet. It must be `materialized`.
 *
 * @param sends a relation with `ordinal`, `sender_id` and `attachment_ids`, each id once, or null
 * @returns `ordinal`, `attachment_id`, `position` from 0
 */
export const claimableSql = (sends: string): string => `
  select s.ordinal, a.id as attachment_id, wanted.position - 1 as position
  from ${sends} s
  cross join lateral unnest(s.attachment_ids) with ordinality wanted (id, position)
  join attachments a on a.id = wanted.id and ${isUnsent('a', 's.sender_id')}
  where not exists (
    select from ${sends} earlier
    where earlier.ordinal < s.ordinal and earlier.sender_id = s.sender_id
      and a.id = any(earlier.attachment_ids))
  order by a.id
  for no key update of a`;

/**
 * The second: makes what is claimable part of the messages that were inserted.
 * @param claimable what `claimableSql` gave
 * @param inserted a relation with `ordinal` and the message's `id`
 */
export const claimSql = (claimable: string, inserted: string): string => `
  update attachments a set message_id = i.id, position = c.position
  from ${inserted} i join ${claimable} c using (ordinal)
  where a.id = c.attachment_id
  returning a.*, i.ordinal`;

/**
 * Puts attachments out of reach at once; their files go in the background.
 * @param condition on the attachments row `a`
 */
export const releaseSql = (condition: string): string => `
  update attachments a set removal_due_at = now()
  where ${condition} and a.removal_due_at is null
  returning a.message_id`;
