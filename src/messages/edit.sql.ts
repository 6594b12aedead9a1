import { changedSql } from '../search/search.sql.js';
import { keepVersionSql } from './message-versions.sql.js';
import {
  forgetMentionedSql,
  insertMentionedSql,
  mentionsRefusal,
  resolvedMentions,
} from './send-mentions.sql.js';

/**
 * Changes the text of message `$1`, which is locked, to `$2` with the candidates `$3` for mentions. A
 * row says why that must not be committed, or null.
 */
export const EDIT_SQL = `
  with kept as (${keepVersionSql}), changed as materialized (
    select m.conversation_id, m.seq, m.sender_id, resolved.mentions
    from messages m
    cross join lateral (${resolvedMentions('$3::jsonb', 'm.conversation_id', 'm.sender_id')}) resolved
    where m.id = $1
  ), unmentioned as (${forgetMentionedSql('changed')}), mentioned as (${insertMentionedSql('changed')}),
  noted as (${changedSql('m.id = $1')})
  update messages m
  set body = $2, mentions = changed.mentions, edited_at = statement_timestamp(),
    version = m.version + 1
  from changed
  where m.id = $1
  returning ${mentionsRefusal('changed.mentions')} as refusal`;
