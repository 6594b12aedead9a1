import { hasAttachments } from '../conversations/message-attachments.sql.js';
import { messageJson } from '../conversations/message.sql.js';
import { isVisible } from '../conversations/my-view.sql.js';
import { instant } from '../users/user.sql.js';
import { BLOCK_SIZE, conversationGramSql, firstSeqOfBlock, indexedSeqSql } from './search.sql.js';

/**
 * `$1` user, `$2` conversation, `$3` grams, `$4` sender, `$5` and `$6` times, `$7` whether with
 * attachments, `$8` and `$9` numbers, all in between; `$10` `$11` `$12` the place to go on from, `$13`
 * blocks to look through.
 */
interface Way {
  comparison: '<' | '>';
  order: 'desc' | 'asc';
  /** Of a block: its message that comes first. */
  headSeq: 'last_seq' | 'first_seq';
  headAt: 'last_sent_at' | 'first_sent_at';
  /** Whether the conversation's first message in question is inside the block, or before it. */
  isCut: string;
  isBeyond: string;
  /** The numbers of the blocks that the messages of the tail would be in. */
  tail: string;
}

const OLDER: Way = {
  comparison: '<',
  order: 'desc',
  headSeq: 'last_seq',
  headAt: 'last_sent_at',
  isCut: 'b.last_seq > mine.top_seq',
  isBeyond: 'b.first_seq > mine.top_seq or b.last_seq <= mine.from_seq',
  tail: `generate_series((mine.top_seq - 1) / ${BLOCK_SIZE},
    greatest(mine.tail_seq / ${BLOCK_SIZE}, (mine.top_seq - 1) / ${BLOCK_SIZE} - $13), -1)`,
};

const NEWER: Way = {
  comparison: '>',
  order: 'asc',
  headSeq: 'first_seq',
  headAt: 'first_sent_at',
  isCut: 'b.first_seq < mine.top_seq',
  isBeyond: 'b.last_seq < mine.top_seq',
  tail: `generate_series(greatest(mine.top_seq - 1, mine.tail_seq) / ${BLOCK_SIZE},
    least((mine.last_seq - 1) / ${BLOCK_SIZE},
      greatest(mine.top_seq - 1, mine.tail_seq) / ${BLOCK_SIZE} + $13))`,
};

/** In the page's direction from the place; the times are implied, but only they bound the index scan. */
const beyond = ({ comparison }: Way): string => `
  ($10::timestamptz is null or
    (m.sent_at, m.conversation_id, m.seq) ${comparison} ($10, $11::uuid, $12::bigint))
  and m.sent_at >= coalesce(${comparison === '<' ? '$5' : 'greatest($5, $10)'}, '-infinity'::timestamptz)
  and m.sent_at <= coalesce(${comparison === '<' ? 'least($6, $10)' : '$6'}, 'infinity'::timestamptz)
  and ($5::timestamptz is null or m.sent_at > $5)
  and ($6::timestamptz is null or m.sent_at < $6)
  and m.seq > coalesce($8::bigint, 0) and m.seq < coalesce($9::bigint, ${Number.MAX_SAFE_INTEGER})`;

/** The user's conversations, each with the message of it that comes first. */
const mineSql = (way: Way): string => `
  select me.conversation_id, me.visible_from_seq as from_seq, c.last_seq,
    ${indexedSeqSql('me.conversation_id')} as tail_seq, top.seq as top_seq, top.sent_at as top_at
  from participants me
  join conversations c on c.id = me.conversation_id
  cross join lateral (
    select m.seq, m.sent_at from messages m
    where m.conversation_id = me.conversation_id and m.seq > me.visible_from_seq and ${beyond(way)}
    order by m.sent_at ${way.order}, m.seq ${way.order} limit 1
  ) top
  where me.user_id = $1 and ($2::uuid is null or me.conversation_id = $2)`;

/** Blocks that may have it, by the index; and those of which it does not know what they have now. */
const candidatesSql = `
  select b.conversation_id, b.first_seq, b.last_seq, b.first_sent_at, b.last_sent_at
  from matched b
  union
  select b.conversation_id, b.first_seq, b.last_seq, b.first_sent_at, b.last_sent_at
  from mine
  join search_changes changed on changed.conversation_id = mine.conversation_id
  join search_blocks b on b.conversation_id = changed.conversation_id
    and b.first_seq = ${firstSeqOfBlock('changed.seq')}`;

/** With the place in the list of the message of each that comes first. */
const stretchesSql = ({ isCut, isBeyond, headSeq, headAt, tail }: Way): string => `
  select b.conversation_id, b.first_seq, b.last_seq,
    case when ${isCut} then mine.top_at else b.${headAt} end as head_at,
    case when ${isCut} then mine.top_seq else b.${headSeq} end as head_seq
  from candidates b join mine using (conversation_id)
  where not (${isBeyond}) and b.last_seq > coalesce($8::bigint, 0)
    and b.first_seq < coalesce($9::bigint, ${Number.MAX_SAFE_INTEGER})
    and b.last_sent_at > coalesce($5, '-infinity'::timestamptz)
    and b.first_sent_at < coalesce($6, 'infinity'::timestamptz)
  union all
  select mine.conversation_id, b.first_seq, b.last_seq,
    coalesce(head.sent_at, mine.top_at), coalesce(head.seq, mine.top_seq)
  from mine
  cross join lateral (
    select greatest(number * ${BLOCK_SIZE}, mine.tail_seq) + 1 as first_seq,
      least((number + 1) * ${BLOCK_SIZE}, mine.last_seq) as last_seq
    from ${tail} number
  ) b
  left join messages head on head.conversation_id = mine.conversation_id
    and head.seq = b.${headSeq} and not (${isCut})
  where b.last_seq > mine.tail_seq and not (${isBeyond})`;

const scanSql = (way: Way): string => `
  with mine as materialized (${mineSql(way)}), matched as materialized (
    select b.conversation_id, b.first_seq, b.last_seq, b.first_sent_at, b.last_sent_at
    from search_blocks b
    where b.grams @> $3::int[]
      and b.grams && array(select ${conversationGramSql('conversation_id')} from mine)
  ), candidates as (${candidatesSql}), stretches as materialized (
    select *, row_number() over (
      order by head_at ${way.order}, conversation_id ${way.order}, head_seq ${way.order}) as place
    from (${stretchesSql(way)}) s
    order by head_at ${way.order}, conversation_id ${way.order}, head_seq ${way.order}
    limit $13 + 1
  )
  select m.body, m.key, ${instant('edge.head_at')} as "edgeAt",
    edge.conversation_id as "edgeConversation", edge.head_seq as "edgeSeq",
    $2::uuid is null or exists (
      select from participants where user_id = $1 and conversation_id = $2) as "isAccessible"
  from (select) always
  left join stretches edge on edge.place = $13 + 1
  left join lateral (
    select m.body, m.sent_at, m.conversation_id, m.seq,
      array[${instant('m.sent_at')}, m.conversation_id::text, m.seq::text] as key
    from stretches b
    join participants me on me.conversation_id = b.conversation_id and me.user_id = $1
    join messages m on m.conversation_id = b.conversation_id
      and m.seq between b.first_seq and b.last_seq
    where b.place <= $13 and m.body <> '' and ${isVisible('m', 'me')} and ${beyond(way)}
      and ($4::uuid is null or m.sender_id = $4)
      and ($7::boolean is null or ${hasAttachments('m')} = $7)
      and (edge.place is null or not ((m.sent_at, m.conversation_id, m.seq)
        ${way.comparison} (edge.head_at, edge.conversation_id, edge.head_seq)))
  ) m on true
  order by m.sent_at ${way.order}, m.conversation_id ${way.order}, m.seq ${way.order}`;

/**
 * The texts of the next few blocks in the direction of a page, and the place from which on nothing was
 * looked at. Blocks are taken in the order of their first messages; all that comes before the first
 * message of the first block that is left out is in those that are taken.
 */
export const SCAN_SQL = { older: scanSql(OLDER), newer: scanSql(NEWER) };

/** Those messages of `$2` and `$3`, pairs of conversation and `seq`, that user `$1` sees, in this order. */
export const SHOW_SQL = `
  select ${messageJson('m', 'u', { me: 'me' })}::text as item, m.body,
    array[${instant('m.sent_at')}, m.conversation_id::text, m.seq::text] as key
  from unnest($2::uuid[], $3::bigint[]) with ordinality found (conversation_id, seq, place)
  join participants me on me.conversation_id = found.conversation_id and me.user_id = $1
  join messages m on m.conversation_id = found.conversation_id and m.seq = found.seq
    and ${isVisible('m', 'me')}
  join users u on u.id = m.sender_id
  order by found.place`;
