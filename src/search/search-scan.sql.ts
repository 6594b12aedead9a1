import { hasAttachments } from '../conversations/message-attachments.sql.js';
import { messageText } from '../conversations/message.sql.js';
import { isVisible } from '../conversations/my-view.sql.js';
import { instant } from '../users/user.sql.js';
import { BLOCK_SIZE, conversationGramSql, firstSeqOfBlock, indexedSeqSql } from './search.sql.js';

/**
 * `$1` user, `$4` and `$5` times, `$6` and `$7` numbers, all in between; `$8` `$9` `$10` the place to go on
 * from. Each is null where it is not wanted.
 */
interface Way {
  comparison: '<' | '>';
  order: 'desc' | 'asc';
  /** Of a block: its message that comes first, and its last one. */
  headSeq: 'last_seq' | 'first_seq';
  headAt: 'last_sent_at' | 'first_sent_at';
  footSeq: 'last_seq' | 'first_seq';
  footAt: 'last_sent_at' | 'first_sent_at';
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
  footSeq: 'first_seq',
  footAt: 'first_sent_at',
  isCut: 'b.last_seq > mine.top_seq',
  isBeyond: 'b.first_seq > mine.top_seq or b.last_seq <= mine.from_seq',
  tail: `generate_series((mine.top_seq - 1) / ${BLOCK_SIZE},
    greatest(mine.tail_seq / ${BLOCK_SIZE}, (mine.top_seq - 1) / ${BLOCK_SIZE} - $11), -1)`,
};

const NEWER: Way = {
  comparison: '>',
  order: 'asc',
  headSeq: 'first_seq',
  headAt: 'first_sent_at',
  footSeq: 'last_seq',
  footAt: 'last_sent_at',
  isCut: 'b.first_seq < mine.top_seq',
  isBeyond: 'b.last_seq < mine.top_seq',
  tail: `generate_series(greatest(mine.top_seq - 1, mine.tail_seq) / ${BLOCK_SIZE},
    least((mine.last_seq - 1) / ${BLOCK_SIZE},
      greatest(mine.top_seq - 1, mine.tail_seq) / ${BLOCK_SIZE} + $11))`,
};

/** In the page's direction from the place; the times are implied, but only they bound the index scan. */
const beyond = ({ comparison }: Way): string => `
  ($8::timestamptz is null or
    (m.sent_at, m.conversation_id, m.seq) ${comparison} ($8, $9::uuid, $10::bigint))
  and m.sent_at >= coalesce(${comparison === '<' ? '$4' : 'greatest($4, $8)'}, '-infinity'::timestamptz)
  and m.sent_at <= coalesce(${comparison === '<' ? 'least($5, $8)' : '$5'}, 'infinity'::timestamptz)
  and ($4::timestamptz is null or m.sent_at > $4)
  and ($5::timestamptz is null or m.sent_at < $5)
  and m.seq + 0 > coalesce($6::bigint, 0)
  and m.seq + 0 < coalesce($7::bigint, ${Number.MAX_SAFE_INTEGER})`;

/** When that message of `me.conversation_id` was sent; null for none. */
const sentAt = (seq: string): string => `(
  select bound.sent_at from messages bound
  where bound.conversation_id = me.conversation_id and bound.seq = ${seq})`;

/**
 * The user's conversations, each with the message of it that comes first. That is found by time, and
 * written so that no index on `seq` serves it: PostgreSQL would read all of the conversation by its numbers
 * and sort it. Times never contradict numbers, so those of the bounds end the walk.
 */
const mineSql = (way: Way): string => `
  select me.conversation_id, me.visible_from_seq as from_seq, c.last_seq,
    ${indexedSeqSql('me.conversation_id')} as tail_seq, top.seq as top_seq, top.sent_at as top_at
  from participants me
  join conversations c on c.id = me.conversation_id
  cross join lateral (
    select m.seq, m.sent_at from messages m
    where m.conversation_id = me.conversation_id and m.seq + 0 > me.visible_from_seq and ${beyond(way)}
      and m.sent_at >= coalesce(${sentAt('nullif(greatest(me.visible_from_seq, $6), 0)')}, '-infinity')
      and m.sent_at <= coalesce(${sentAt('$7')}, 'infinity')
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

/** With the place in the list of the message of each that comes first, and the time of its last. */
const stretchesSql = ({ isCut, isBeyond, headSeq, headAt, footSeq, footAt, tail }: Way): string => `
  select b.conversation_id, b.first_seq, b.last_seq,
    case when ${isCut} then mine.top_at else b.${headAt} end as head_at,
    case when ${isCut} then mine.top_seq else b.${headSeq} end as head_seq,
    b.${footAt} as foot_at
  from candidates b join mine using (conversation_id)
  where not (${isBeyond}) and b.last_seq > coalesce($6::bigint, 0)
    and b.first_seq < coalesce($7::bigint, ${Number.MAX_SAFE_INTEGER})
    and b.last_sent_at > coalesce($4, '-infinity'::timestamptz)
    and b.first_sent_at < coalesce($5, 'infinity'::timestamptz)
  union all
  select mine.conversation_id, b.first_seq, b.last_seq,
    coalesce(head.sent_at, mine.top_at), coalesce(head.seq, mine.top_seq), foot.sent_at
  from mine
  cross join lateral (
    select greatest(number * ${BLOCK_SIZE}, mine.tail_seq) + 1 as first_seq,
      least((number + 1) * ${BLOCK_SIZE}, mine.last_seq) as last_seq
    from ${tail} number
  ) b
  join messages foot on foot.conversation_id = mine.conversation_id and foot.seq = b.${footSeq}
  left join messages head on head.conversation_id = mine.conversation_id
    and head.seq = b.${headSeq} and not (${isCut})
  where b.last_seq > mine.tail_seq and not (${isBeyond})`;

const blocksSql = (way: Way): string => `
  with mine as materialized (${mineSql(way)}), matched as materialized (
    select b.conversation_id, b.first_seq, b.last_seq, b.first_sent_at, b.last_sent_at
    from search_blocks b
    where b.grams @> $3::int[]
      and b.grams && array(select ${conversationGramSql('conversation_id')} from mine)
  ), candidates as (${candidatesSql})
  select s.conversation_id as "conversationId", s.first_seq as "firstSeq", s.last_seq as "lastSeq",
    array[${instant('s.head_at')}, s.conversation_id::text, s.head_seq::text] as head,
    ${instant('s.foot_at')} as "footAt",
    $2::uuid is null or exists (
      select from participants where user_id = $1 and conversation_id = $2) as "isAccessible"
  from (select) always
  left join (${stretchesSql(way)}) s on true
  order by s.head_at ${way.order}, s.conversation_id ${way.order}, s.head_seq ${way.order}
  limit $11`;

/**
 * Where in the direction of a page the grams `$3` may be, in conversation `$2` or everywhere: the first
 * `$11` blocks in the order of their first messages. All that comes before the first message of a block is
 * in the blocks before it. Where there is none there is an empty row, to tell it from no access.
 */
export const BLOCKS_SQL = { older: blocksSql(OLDER), newer: blocksSql(NEWER) };

const textsSql = (way: Way): string => `
  select m.body, array[${instant('m.sent_at')}, m.conversation_id::text, m.seq::text] as key
  from unnest($2::uuid[], $3::bigint[], $11::bigint[], $12::timestamptz[], $13::timestamptz[])
    b (conversation_id, first_seq, last_seq, since, until)
  join participants me on me.conversation_id = b.conversation_id and me.user_id = $1
  cross join lateral (
    select m.* from messages m
    where m.conversation_id = b.conversation_id and m.sent_at between b.since and b.until
      and m.seq + 0 between b.first_seq and b.last_seq
    offset 0
  ) m
  where m.body <> '' and ${isVisible('m', 'me')} and ${beyond(way)}
    and ($14::timestamptz is null or (m.sent_at, m.conversation_id, m.seq)
      ${way.comparison === '<' ? '>' : '<'} ($14, $15::uuid, $16::bigint))
    and ($17::uuid is null or m.sender_id = $17)
    and ($18::boolean is null or ${hasAttachments('m')} = $18)
  order by m.sent_at ${way.order}, m.conversation_id ${way.order}, m.seq ${way.order}`;

/**
 * What is said in such blocks, of conversations `$2` from `$3` to `$11`, each between the times `$12` and
 * `$13` (`seq` alone would read all of a block), up to the place `$14` `$15` `$16`; by sender `$17`, with
 * attachments or not as `$18` says. In the order of the list.
 */
export const TEXTS_SQL = { older: textsSql(OLDER), newer: textsSql(NEWER) };

/** Those messages of `$2` and `$3`, pairs of conversation and `seq`, that user `$1` sees, in this order. */
export const SHOW_SQL = `
  select ${messageText('m', 'u', { me: 'me' })} as item, m.body,
    array[${instant('m.sent_at')}, m.conversation_id::text, m.seq::text] as key
  from unnest($2::uuid[], $3::bigint[]) with ordinality found (conversation_id, seq, place)
  join participants me on me.conversation_id = found.conversation_id and me.user_id = $1
  join messages m on m.conversation_id = found.conversation_id and m.seq = found.seq
    and ${isVisible('m', 'me')}
  join users u on u.id = m.sender_id
  order by found.place`;
