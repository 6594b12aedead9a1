import { attachmentsRefusal, claimableSql, claimSql } from '../attachments/attachment.sql.js';
import { messageText, plainMessageText } from '../conversations/message.sql.js';
import { insertMentionedSql, mentionsRefusal, resolvedMentions } from './send-mentions.sql.js';
import { quoteRefusal } from './send-quotes.sql.js';
import { answeredEvents, answerSql, parentRefusal, parentsSql } from './send-replies.sql.js';
import { followedEvents, followSql } from './thread-follows.sql.js';

/**
 * What the statement that sends does about all that a message may have beside its text. A further kind
 * of send adds its part to each of these, and to `send-request.ts` what it is asked with.
 */
export interface Beside {
  /**
   * Columns of the row `known`: `mentions`, and `objection`, why what it names cannot be sent, as far as
   * the snapshot knows: a code of `refusalOf`, or null.
   */
  judged: string;
  /**
   * CTEs that lock what the sends of `locked` claim for themselves or reply to; the last is `overtaken`:
   * the `place` of those that find it taken or deleted since the snapshot. Asked again, they find by
   * whom, perhaps by their twin.
   */
  claims: string;
  /** CTEs that write what goes with the messages of `numbered`, each with a comma after it. */
  written: string;
  /** Selects of their feed events, each after a `union all`. */
  events: string;
  /** The text of the message `m` by the user `u`, which has just been inserted. */
  sent: string;
  /** What becomes of `k`, whose `twin` by the user `u` was there before: `outcome`, `item`. */
  repeated: string;
}

const objection = (send: string, mentions: string): string => `coalesce(
  ${attachmentsRefusal(send)}, ${parentRefusal(send)}, ${quoteRefusal(send)}, ${mentionsRefusal(mentions)})`;

/** Sends of any kind. */
export const anything = (manner: 'wait' | 'skip'): Beside => ({
  judged: `
    select resolved.mentions, ${objection('known', 'resolved.mentions')} as objection
    from (${resolvedMentions('known.mention_candidates', 'known.conversation_id', 'known.sender_id')}) resolved`,
  claims: `
    claiming as (
      select place, sender_id, attachment_ids from locked
      where refusal is null and attachment_ids is not null
    ), claimable as materialized (${claimableSql('claiming', manner)}
    ), parents as materialized (${parentsSql('locked', manner)}
    ), overtaken as materialized (
      select s.place from claiming s
      where cardinality(s.attachment_ids) > (select count(*) from claimable c where c.place = s.place)
      union
      select place from locked
      where parent_id is not null and refusal is null and parent_id not in (select id from parents)
    )`,
  written: `
    claimed as (${claimSql('claimable', 'numbered')}), mentioned as (${insertMentionedSql('numbered')}
    ), answered as (${answerSql('numbered')}), followed as (${followSql('numbered')}),`,
  events: `
    union all ${answeredEvents('numbered')}
    union all ${followedEvents('followed')}`,
  sent: messageText('m', 'u', { attachments: 'claimed' }),
  // By digest, since the body may have been edited.
  repeated: `
    case when (k.twin).conversation_id = k.conversation_id
      and coalesce((k.twin).request_digest = k.digest, true) then 'replayed' else 'mismatched' end,
    ${messageText('(k.twin)', 'u', { me: 'k' })}`,
});

/**
 * Sends that are text and nothing else, by the same rules: as there is nothing to do about the rest, a
 * group of 20 takes PostgreSQL a quarter less time, and a single one half. Whoever is there already may
 * be of any kind, so it is not shown but asked for again.
 */
export const TEXT_ALONE: Beside = {
  judged: `select null::jsonb as mentions, null as objection`,
  claims: `overtaken as (select 0::bigint as place where false)`,
  written: '',
  events: '',
  sent: plainMessageText('m', 'u'),
  repeated: `'repeated', null`,
};
