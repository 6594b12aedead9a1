import { mentionRows, mentionsAll } from '../conversations/message-mentions.sql.js';
import { permittedSql } from '../conversations/permissions.js';
import { LIMITS } from './limits.js';
import { mentionCandidates } from './mention-candidates.js';

/** Everybody in a conversation; nobody can have it as a username. */
const ALL = 'all';

/** `mentionCandidates` of a body as a parameter; null where it has none. */
export function candidatesOf(body: string): string | null {
  const candidates = mentionCandidates(body);
  return candidates.length === 0 ? null : JSON.stringify(candidates);
}

const mayMentionAll = (conversationId: string, senderId: string): string => `exists (
  select from conversations c join participants p on p.conversation_id = c.id
  where c.id = ${conversationId} and p.user_id = ${senderId} and ${permittedSql('mentionAll', 'c', 'p')})`;

/**
 * A row with `mentions`, as `messages.mentions` has them: of each place the longest name that is one of
 * somebody in the conversation, or of all. Null where there are none, and nobody is looked up for a body
 * without candidates.
 */
export const resolvedMentions = (
  candidates: string,
  conversationId: string,
  senderId: string,
): string => `
  select case when ${candidates} is not null then (
    select jsonb_agg(to_jsonb(found) order by found.start) from (
      select distinct on (candidate.start) candidate.start, length(candidate.name) + 1 as length,
        named.user_id as "userId"
      from jsonb_to_recordset(${candidates}) as candidate (start integer, name text)
      left join lateral (
        select p.user_id from users u join participants p on p.user_id = u.id
        where u.username_key = candidate.name and p.conversation_id = ${conversationId}
        offset 0
      ) named on true
      where named.user_id is not null or candidate.name = '${ALL}' and ${mayMentionAll(conversationId, senderId)}
      order by candidate.start, length(candidate.name) desc
    ) found
  ) end as mentions
  offset 0`;

/** Why they are too many, or null. */
export const mentionsRefusal = (mentions: string): string =>
  `case when jsonb_array_length(${mentions}) > ${LIMITS.mentions} then 'too_many_mentions' end`;

/** Of messages with `mentions`, the rows of `message_mentions`. */
const mentionedSql = (messages: string): string => `
  select distinct m.conversation_id, m.seq, mention."userId" as user_id
  from ${messages} m cross join lateral ${mentionRows('m.mentions')}
  where m.mentions is not null and not ${mentionsAll('m')} and mention."userId" <> m.sender_id`;

/** Those that are not there yet. */
export const insertMentionedSql = (messages: string): string => `
  insert into message_mentions (conversation_id, seq, user_id) ${mentionedSql(messages)}
  on conflict do nothing`;

/** Those of messages that mention fewer, or nobody, from now on. */
export const forgetMentionedSql = (messages: string): string => `
  delete from message_mentions mm using ${messages} m
  where (mm.conversation_id, mm.seq) = (m.conversation_id, m.seq)
    and mm.user_id not in (select user_id from (${mentionedSql(messages)}) kept
      where (kept.conversation_id, kept.seq) = (mm.conversation_id, mm.seq))`;
