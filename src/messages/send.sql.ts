import { tryTurnSql, turnSql } from '../conversations/conversation.sql.js';
import { sendRefusal, sendRetryAfter, slowModeSeconds } from '../conversations/send-refusal.sql.js';
import { appendSql } from '../feed/feed.sql.js';
import { anything, type Beside, TEXT_ALONE } from './send-beside.sql.js';
import { ASKED_SQL } from './send-request.js';

/** Whether to wait for locks that somebody else has. */
export type Manner = 'wait' | 'skip';

/**
 * The sends, and what the statement's snapshot knows of them: whether the sender is in the
 * conversation, and the twin that was sent before with the same client message id. `offset 0` keeps
 * look-ups by key what they are, one for each send, whatever the planner believes of their number.
 */
const KNOWN = `
  asked as (${ASKED_SQL}), known as materialized (
    select a.*, me.user_id is not null as is_member, me.user_id, me.visible_from_seq, me.hidden_seqs,
      twin.m as twin, (twin.m).seq as twin_seq,
      a.attachments::uuid[] as attachment_ids,
      row_number() over (
        partition by a.sender_id, coalesce(a.client_message_id, a.id::text) order by a.place
      ) > 1 as is_repeated
    from asked a
    left join lateral (
      select p.user_id, p.visible_from_seq, p.hidden_seqs from participants p
      where p.conversation_id = a.conversation_id and p.user_id = a.sender_id
      offset 0
    ) me on true
    left join lateral (
      select m from messages m
      where m.sender_id = a.sender_id and m.client_message_id = a.client_message_id
      offset 0
    ) twin on true
  )`;

/** Those that are neither refused nor known already. */
const FRESH = `is_member and twin_seq is null and not is_repeated`;

const TURN: Readonly<Record<Manner, string>> = {
  wait: `select conversation_id, ${turnSql('conversation_id')} from fresh`,
  skip: `select conversation_id from fresh where ${tryTurnSql('conversation_id')}`,
};

/**
 * Conversation and membership again, as they are once the lock is granted: whoever was removed
 * meanwhile, or may send no longer, sends nothing. In slow mode that is all but the first of what one
 * person may send in a statement. The lock orders the senders of a conversation, and is held until the
 * commit, so `seq` is dense and in the order of commit. Before it comes the turn, which gives the feed
 * this order too.
 *
 * `skip` leaves out what somebody else has locked, and what was last written by a younger transaction:
 * its place in the feed is after this one's, although it came first.
 */
const lockedSql = (manner: Manner, { judged }: Beside): string => `
  fresh as (
    select distinct conversation_id from known where ${FRESH}
  ), turn as materialized (${TURN[manner]}), locked as materialized (
    select k.*, c.last_seq, c.last_active_at, coalesce(c.retry_after, c.slow_seconds) as retry_after,
      coalesce(c.refusal, k.objection, case
        when c.slow_seconds > 0 and row_number() over (
          partition by k.conversation_id, k.sender_id, k.objection is null order by k.place) > 1
        then 'slow_mode' end) as refusal
    from (
      select known.*, judged.* from known cross join lateral (${judged}) judged
      where ${FRESH} and conversation_id = any (array(select conversation_id from turn))
      order by conversation_id, place
    ) k
    cross join lateral (
      select c.last_seq, c.last_active_at, c.xmin, ${sendRefusal('c', 'p')} as refusal,
        ${sendRetryAfter('c', 'p')} as retry_after, ${slowModeSeconds('c', 'p')} as slow_seconds
      from conversations c join participants p on p.conversation_id = c.id
      where c.id = k.conversation_id and p.user_id = k.sender_id
      for no key update of c, p ${manner === 'skip' ? 'skip locked' : ''}
    ) c
    ${manner === 'skip' ? 'where age(c.xmin) >= 0' : ''}
  )`;

const numberedSql = ({ claims }: Beside): string => `
  ${claims}, numbered as materialized (
    select l.*, greatest(statement_timestamp(), l.last_active_at) as sent_at,
      l.last_seq + row_number() over (partition by l.conversation_id order by l.place) as seq
    from locked l
    where l.refusal is null and not exists (select from overtaken o where o.place = l.place)
  )`;

/**
 * The messages, their conversations' newest, their senders' read pointers, and the feed. A twin that
 * has committed since the snapshot violates the unique index, and with that undoes the statement: asked
 * again, it finds the twin. Were it passed over, it would leave a hole in `seq`.
 */
const writtenSql = ({ written, events }: Beside): string => `
  inserted as (
    insert into messages (conversation_id, seq, id, sender_id, body, client_message_id, sent_at,
      request_digest, attachment_count, parent_id, quoted_message_id, forwarded_from, mentions)
    select conversation_id, seq, id, sender_id, body, client_message_id, sent_at, digest,
      coalesce(cardinality(attachment_ids), 0), parent_id, quoted_message_id, forwarded_from,
      mentions
    from numbered
    returning *
  ), ${written} counted as (
    update conversations c set last_seq = newest.seq, last_active_at = newest.sent_at
    from (
      select conversation_id, max(seq) as seq, max(sent_at) as sent_at from numbered group by 1
    ) newest
    where c.id = newest.conversation_id
  ), advanced as (
    update participants p
    set last_read_seq = own.seq, last_delivered_seq = greatest(p.last_delivered_seq, own.seq),
      last_sent_at = own.sent_at
    from (
      select conversation_id, sender_id, max(seq) as seq, max(sent_at) as sent_at
      from numbered group by 1, 2
    ) own
    where p.conversation_id = own.conversation_id and p.user_id = own.sender_id
  ), told as (${appendSql(`
    select type, conversation_id, recipient_id, id from (
      select 'message.created' as type, conversation_id, null::uuid as recipient_id, id, place
      from numbered
      ${events}
    ) events
    order by place, type`)}
  )`;

/** What became of each. */
const outcomesSql = ({ sent, repeated }: Beside): string => `
  select m.id, 'sent' as outcome, ${sent} as item,
    null as refusal, null::integer as "retryAfter"
  from inserted m
  cross join lateral (select u.* from users u where u.id = m.sender_id offset 0) u
  union all
  select k.id, ${repeated}, null, null
  from known k
  cross join lateral (select u.* from users u where u.id = k.sender_id offset 0) u
  where k.is_member and k.twin_seq is not null
  union all
  select k.id, case when k.is_member then 'repeated' else 'absent' end, null, null, null
  from known k
  where not k.is_member or (k.is_repeated and k.twin_seq is null)
  union all
  select l.id, 'refused', null, l.refusal, l.retry_after from locked l where l.refusal is not null
  union all
  select l.id, 'repeated', null, null, null from locked l join overtaken using (place)`;

const sendSql = (manner: Manner, beside: Beside): string =>
  `with ${[
    KNOWN,
    lockedSql(manner, beside),
    numberedSql(beside),
    writtenSql(beside),
  ].join()} ${outcomesSql(beside)}`;

/**
 * Everything about any number of sends in one statement and so in one transaction, by the same rules as
 * one: access, idempotency, the next `seq`, the message and all that goes with it.
 *
 * - `wait`: sends of one conversation, which wait for its lock.
 * - `skip`: sends of any number of conversations, none of which waits.
 *
 * @returns for each send its id and what became of it; no row for those left out, nor for those whose
 * sender was removed during the wait
 */
export const SEND_SQL = {
  wait: sendSql('wait', anything('wait')),
  skip: sendSql('skip', anything('skip')),
};

/** `skip` for sends that are text alone. */
export const SEND_TEXT_SQL = sendSql('skip', TEXT_ALONE);
