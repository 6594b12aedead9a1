import { appendSql } from '../feed/feed.sql.js';
import { messageJson } from '../conversations/message.sql.js';

/**
 * Everything about one send in one statement and so in one transaction: access, idempotency, the
 * next `seq`, the message, the conversation's newest and the sender's read pointer.
 *
 * `$1` id, `$2` conversation, `$3` sender, `$4` body, `$5` client message id or null.
 *
 * - `membership` is read from the statement's snapshot. Where the conversation's row has to be waited
 *   for, `locked` looks at both rows again as they are by then, so whoever was removed meanwhile
 *   sends nothing.
 * - The lock orders the senders of a conversation, and is held until the commit, so `seq` is dense
 *   and in the order of commit. It is taken in the same instant in which its work is done.
 * - `inserted` may yield to a twin with the same client message id that has just committed and that
 *   the snapshot does not show. Then nothing is numbered, and `outcome` is `contended`: asked again,
 *   the statement finds the twin.
 *
 * - A replay is compared with what was first asked, by digest, since the body may have been edited.
 *
 * @returns no row for a conversation the sender is not in
 */
export const SEND_SQL = `
  with membership as (
    select from participants where conversation_id = $2 and user_id = $3
  ), twin as (
    select m.*, m.conversation_id = $2
      and coalesce(m.request_digest = sha256(convert_to($4, 'UTF8')), true) as is_same
    from messages m where m.sender_id = $3 and m.client_message_id = $5
  ), locked as materialized (
    select c.id, c.last_seq, c.last_active_at
    from conversations c join participants p on p.conversation_id = c.id
    where c.id = $2 and p.user_id = $3 and not exists (select from twin)
    for no key update of c, p
  ), inserted as (
    insert into messages (conversation_id, seq, id, sender_id, body, client_message_id, sent_at,
      request_digest)
    select l.id, l.last_seq + 1, $1, $3, $4, $5, greatest(clock_timestamp(), l.last_active_at),
      case when $5::text is not null then sha256(convert_to($4, 'UTF8')) end
    from locked l
    on conflict (sender_id, client_message_id) do nothing
    returning *
  ), counted as (
    update conversations c set last_seq = i.seq, last_active_at = i.sent_at
    from inserted i where c.id = i.conversation_id
  ), advanced as (
    update participants p
    set last_read_seq = i.seq, last_delivered_seq = greatest(p.last_delivered_seq, i.seq)
    from inserted i where p.conversation_id = i.conversation_id and p.user_id = i.sender_id
  ), told as (${appendSql(`select 'message.created', conversation_id, null::uuid, id from inserted`)}
  )
  select 'sent' as outcome, ${messageJson('m', 'u')}::text as item
  from inserted m join users u on u.id = m.sender_id
  union all
  select case when m.is_same then 'replayed' else 'mismatched' end, ${messageJson('m', 'u')}::text
  from twin m join users u on u.id = m.sender_id
  where exists (select from membership)
  union all
  select 'contended', null from locked where not exists (select from inserted)`;
