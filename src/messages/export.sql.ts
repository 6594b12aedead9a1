import { messageText } from '../conversations/message.sql.js';
import { isVisible } from '../conversations/my-view.sql.js';
import { exportSql } from '../users/export.sql.js';
import { instant } from '../users/user.sql.js';

/**
 * All that user `$1` sees in their conversations, one conversation after the other. The page is cut before
 * anything is built for it, and each conversation gives no more than would fill it: there may be many.
 */
export const MESSAGES_EXPORT_SQL = `
  with page as materialized (
    select me.conversation_id, me.user_id, me.visible_from_seq, me.hidden_seqs, m.seq
    from participants me cross join lateral (
      select m.seq from messages m
      where m.conversation_id = me.conversation_id and ${isVisible('m', 'me')}
        and m.seq > case me.conversation_id
          when ($2::text[])[1]::uuid then ($2::text[])[2]::bigint else 0 end
      order by m.seq limit $3
    ) m
    where me.user_id = $1
      and ($2::text[] is null or me.conversation_id >= ($2::text[])[1]::uuid)
    order by me.conversation_id, m.seq limit $3
  )
  select ${messageText('m', 'u', { me: 'me' })} as item,
    array[m.conversation_id::text, m.seq::text] as key
  from page me
  join messages m on m.conversation_id = me.conversation_id and m.seq = me.seq
  join users u on u.id = m.sender_id
  order by m.conversation_id, m.seq`;

/** What they have sent where they are no more: their own words, and nothing of anybody else. */
export const LEFT_MESSAGES_EXPORT_SQL = exportSql(
  `json_build_object(
    'id', m.id,
    'conversationId', m.conversation_id,
    'seq', m.seq,
    'body', m.body,
    'parentId', m.parent_id,
    'quotedMessageId', m.quoted_message_id,
    'sentAt', ${instant('m.sent_at')},
    'editedAt', ${instant('m.edited_at')})`,
  `from messages m
  where m.sender_id = $1 and m.deleted_at is null and not exists (
    select from participants me
    where me.conversation_id = m.conversation_id and me.user_id = m.sender_id)`,
  { 'm.conversation_id': 'uuid', 'm.seq': 'bigint' },
);
