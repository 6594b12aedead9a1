import { messageJson } from '../conversations/message.sql.js';
import { containsPattern } from '../common/like.js';
import type { Cursor } from '../common/cursor.js';
import { instant } from '../users/user.sql.js';
import type { MessageFilterDto } from './dto/message-requests.dto.js';

/** A statement and its values, put together from conditions; the texts of all filters are few. */
export class ListStatement {
  readonly values: unknown[] = [];

  /** Adds a value and names its place. */
  value(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

/** Conditions on the messages row `m`. */
export function filterConditions(
  { senderId, sentAfter, sentBefore, search }: MessageFilterDto,
  statement: ListStatement,
): string[] {
  return [
    ...(senderId === undefined ? [] : [`m.sender_id = ${statement.value(senderId)}`]),
    ...(sentAfter === undefined ? [] : [`m.sent_at > ${statement.value(sentAfter)}`]),
    ...(sentBefore === undefined ? [] : [`m.sent_at < ${statement.value(sentBefore)}`]),
    ...(search === undefined ? [] : [`m.body ilike ${statement.value(containsPattern(search))}`]),
  ];
}

export interface ListQuery {
  userId: string;
  filter: MessageFilterDto;
  cursor: Cursor | undefined;
  /** Rows to read: one more than the page shows. */
  rows: number;
}

/**
 * Newest first over all conversations. Each gives its newest few by an index that ends in the order
 * wanted, and the newest of those are the page. Times never contradict `seq` within a conversation.
 */
export function everywhereSql(
  { userId, filter, cursor, rows }: ListQuery,
  conversationId: string | undefined,
): { text: string; values: unknown[] } {
  const statement = new ListStatement();
  const me = statement.value(userId);
  const conditions = filterConditions(filter, statement);
  const isBackwards = cursor?.direction === 'prev';
  if (cursor) {
    const [sentAt, conversation, seq] = cursor.key.map((part) => statement.value(part));
    const comparison = isBackwards ? '>' : '<';
    conditions.push(
      // The first is implied by the second, but only the first can bound the scan of the index.
      `m.sent_at ${comparison}= ${sentAt}::timestamptz`,
      `(m.sent_at, m.conversation_id, m.seq) ${comparison} (${sentAt}::timestamptz, ${conversation}::uuid, ${seq}::bigint)`,
    );
  }
  const order = isBackwards ? 'asc' : 'desc';
  const limit = statement.value(rows);
  const one =
    conversationId === undefined
      ? ''
      : `and me.conversation_id = ${statement.value(conversationId)}`;
  const text = `
    with page as materialized (
      select m.* from participants me
      ${conversationId === undefined ? 'cross' : 'left'} join lateral (
        select m.* from messages m
        where ${['m.conversation_id = me.conversation_id', ...conditions].join(' and ')}
        order by m.sent_at ${order}, m.seq ${order}
        limit ${limit}
      ) m ${conversationId === undefined ? '' : 'on true'}
      where me.user_id = ${me} ${one}
      order by m.sent_at ${order} nulls last, m.conversation_id ${order}, m.seq ${order}
      limit ${limit}
    )
    select case when m.id is not null then ${messageJson('m', 'u')}::text end as item,
      array[${instant('m.sent_at')}, m.conversation_id::text, m.seq::text] as key
    from page m left join users u on u.id = m.sender_id
    order by m.sent_at ${order}, m.conversation_id ${order}, m.seq ${order}`;
  return { text, values: statement.values };
}

export interface ConversationListQuery extends ListQuery {
  conversationId: string;
  /** Conditions on `seq`, each with its bound. */
  bounds: readonly { comparison: '<' | '>'; seq: number | string }[];
  order: 'asc' | 'desc';
}

const PAGE_ROWS = `
  select case when m.id is not null then ${messageJson('m', 'u')}::text end as item,
    array[m.seq::text] as key`;

/** Within one conversation, by `seq`: its primary key, read forwards or backwards. */
export function inConversationSql(query: ConversationListQuery): {
  text: string;
  values: unknown[];
} {
  const { userId, conversationId, filter, bounds, order, rows } = query;
  const statement = new ListStatement();
  const conditions = filterConditions(filter, statement);
  for (const { comparison, seq } of bounds) {
    conditions.push(`m.seq ${comparison} ${statement.value(seq)}::bigint`);
  }
  const text = `${PAGE_ROWS}
    from participants me left join lateral (
      select m.* from messages m
      where ${['m.conversation_id = me.conversation_id', ...conditions].join(' and ')}
      order by m.seq ${order}
      limit ${statement.value(rows)}
    ) m on true
    left join users u on u.id = m.sender_id
    where me.conversation_id = ${statement.value(conversationId)} and me.user_id = ${statement.value(userId)}
    order by m.seq ${order}`;
  return { text, values: statement.values };
}

export interface AroundQuery {
  userId: string;
  conversationId: string;
  filter: MessageFilterDto;
  /** A `seq`, or null for the first unread. */
  seq: string | null;
  /** Rows to read on either side: one more than are shown there. */
  before: number;
  from: number;
}

/** Both halves of a page around a place, oldest first; `isBefore` tells them apart. */
export function aroundSql(query: AroundQuery): { text: string; values: unknown[] } {
  const { userId, conversationId, filter, seq, before, from } = query;
  const statement = new ListStatement();
  const target = `coalesce(${statement.value(seq)}::bigint, me.last_read_seq + 1)`;
  const conditions = filterConditions(filter, statement);
  const half = (comparison: '<' | '>=', order: 'asc' | 'desc', limit: number): string => `(
      select m.*, ${comparison === '<' ? 'true' : 'false'} as is_before from messages m
      where ${['m.conversation_id = me.conversation_id', ...conditions, `m.seq ${comparison} ${target}`].join(' and ')}
      order by m.seq ${order}
      limit ${statement.value(limit)})`;
  const text = `${PAGE_ROWS}, m.is_before as "isBefore"
    from participants me left join lateral (
      ${half('<', 'desc', before)} union all ${half('>=', 'asc', from)}
    ) m on true
    left join users u on u.id = m.sender_id
    where me.conversation_id = ${statement.value(conversationId)} and me.user_id = ${statement.value(userId)}
    order by m.seq`;
  return { text, values: statement.values };
}
