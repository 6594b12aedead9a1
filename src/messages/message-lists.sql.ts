import { messageJson } from '../conversations/message.sql.js';
import { containsPattern } from '../common/like.js';
import type { Cursor } from '../common/cursor.js';
import { instant } from '../users/user.sql.js';
import type { MessageFilterDto } from './dto/message-requests.dto.js';

/** A statement that is put together from conditions, and its values; the texts of all are few. */
interface Statement {
  text: string;
  values: unknown[];
}

class Values {
  readonly list: unknown[] = [];

  /** Adds a value and names its place. */
  add(value: unknown): string {
    return `$${this.list.push(value)}`;
  }

  /** A condition on a value, where there is one. */
  condition(value: unknown, sql: (place: string) => string): string[] {
    return value === undefined ? [] : [sql(this.add(value))];
  }
}

interface ListQuery {
  userId: string;
  conversationId: string | undefined;
  filter: MessageFilterDto;
  /** Rows to read (around a place: on either side), one more than the page shows. */
  rows: number;
}

export interface EverywhereQuery extends ListQuery {
  cursor: Cursor | undefined;
}

/** Of the row `me` of participants, which is what gives access. */
const access = ({ userId, conversationId }: ListQuery, values: Values) =>
  [
    `me.user_id = ${values.add(userId)}`,
    ...values.condition(conversationId, (id) => `me.conversation_id = ${id}`),
  ].join(' and ');

/** Of the row `m` of messages. */
const filters = ({ senderId, sentAfter, sentBefore, search }: MessageFilterDto, values: Values) => [
  'm.conversation_id = me.conversation_id',
  ...values.condition(senderId, (id) => `m.sender_id = ${id}`),
  ...values.condition(sentAfter, (time) => `m.sent_at > ${time}`),
  ...values.condition(sentBefore, (time) => `m.sent_at < ${time}`),
  ...values.condition(search && containsPattern(search), (text) => `m.body ilike ${text}`),
];

/** The first condition is implied by the second, but only the first can bound the scan of an index. */
function beyond({ key, direction }: Cursor, values: Values): string[] {
  const comparison = direction === 'prev' ? '>' : '<';
  const [sentAt, conversation, seq] = key.map((part) => values.add(part));
  return [
    `m.sent_at ${comparison}= ${sentAt}::timestamptz`,
    `(m.sent_at, m.conversation_id, m.seq) ${comparison} (${sentAt}, ${conversation}::uuid, ${seq}::bigint)`,
  ];
}

/**
 * Newest first over all conversations. Each gives its newest few by an index that ends in the order
 * wanted, and the newest of those are the page. Times never contradict `seq` within a conversation.
 * One without messages gives an empty row, which tells it from one the user is not in.
 */
export function everywhereSql(query: EverywhereQuery): Statement {
  const { filter, cursor, rows } = query;
  const values = new Values();
  const conditions = [...filters(filter, values), ...(cursor ? beyond(cursor, values) : [])];
  const order = cursor?.direction === 'prev' ? 'asc' : 'desc';
  const limit = values.add(rows);
  const text = `
    with page as materialized (
      select m.* from participants me
      left join lateral (
        select m.* from messages m
        where ${conditions.join(' and ')}
        order by m.sent_at ${order}, m.seq ${order}
        limit ${limit}
      ) m on true
      where ${access(query, values)}
      order by m.sent_at ${order} nulls last, m.conversation_id ${order}, m.seq ${order}
      limit ${limit}
    )
    select case when m.id is not null then ${messageJson('m', 'u')}::text end as item,
      array[${instant('m.sent_at')}, m.conversation_id::text, m.seq::text] as key
    from page m left join users u on u.id = m.sender_id
    order by m.sent_at ${order}, m.conversation_id ${order}, m.seq ${order}`;
  return { text, values: values.list };
}

export interface ConversationListQuery extends ListQuery {
  /** Conditions on `seq`, each with its bound. */
  bounds: readonly { comparison: '<' | '>'; seq: number | string }[];
  order: 'asc' | 'desc';
}

const PAGE_ROWS = `
  select case when m.id is not null then ${messageJson('m', 'u')}::text end as item,
    array[m.seq::text] as key`;

/** Within one conversation, by `seq`: its primary key, read forwards or backwards. */
export function inConversationSql(query: ConversationListQuery): Statement {
  const { filter, bounds, order, rows } = query;
  const values = new Values();
  const conditions = [
    ...filters(filter, values),
    ...bounds.map(({ comparison, seq }) => `m.seq ${comparison} ${values.add(seq)}::bigint`),
  ];
  const text = `${PAGE_ROWS}
    from participants me
    left join lateral (
      select m.* from messages m
      where ${conditions.join(' and ')}
      order by m.seq ${order}
      limit ${values.add(rows)}
    ) m on true
    left join users u on u.id = m.sender_id
    where ${access(query, values)}
    order by m.seq ${order}`;
  return { text, values: values.list };
}

export interface AroundQuery extends ListQuery {
  /** A `seq`, or null for the first unread. */
  seq: string | null | undefined;
}

/** Both halves of a page around a place, oldest first; `isBefore` tells them apart. */
export function aroundSql(query: AroundQuery): Statement {
  const { filter, seq, rows } = query;
  const values = new Values();
  const target = `coalesce(${values.add(seq)}::bigint, me.last_read_seq + 1)`;
  const conditions = filters(filter, values).join(' and ');
  const limit = values.add(rows);
  const half = (comparison: '<' | '>=', order: 'asc' | 'desc'): string => `(
      select m.*, ${comparison === '<'} as is_before from messages m
      where ${conditions} and m.seq ${comparison} ${target}
      order by m.seq ${order}
      limit ${limit})`;
  const text = `${PAGE_ROWS}, m.is_before as "isBefore"
    from participants me
    left join lateral (${half('<', 'desc')} union all ${half('>=', 'asc')}) m on true
    left join users u on u.id = m.sender_id
    where ${access(query, values)}
    order by m.seq`;
  return { text, values: values.list };
}
