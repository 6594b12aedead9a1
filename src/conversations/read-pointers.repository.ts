import { Injectable } from '@nestjs/common';
import { jsonObject } from '../common/json.sql.js';
import type { Json } from '../common/page.js';
import { Database } from '../database/database.js';
import type { FeedEventType } from '../feed/feed-event-types.js';
import { Feed } from '../feed/feed.js';
import { appendSql } from '../feed/feed.sql.js';
import type { ReadStateDto, UnreadTotalDto } from './dto/read-pointers.dto.js';
import { LIMITS } from './limits.js';
import { isArchived, isHidden, isMuted } from './my-view.sql.js';
import { unreadMentions } from './unread-mentions.sql.js';
import { unreadCount, unreadCountsFields, unreadMembers } from './unread.sql.js';

const READ_STATE = `(
  select ${jsonObject({
    lastReadSeq: 'me.last_read_seq',
    lastDeliveredSeq: 'me.last_delivered_seq',
    ...unreadMembers('unread'),
    unreadMentions: unreadMentions('c', 'me'),
  })}
  from ${unreadCount('c', 'me')} unread)`;

/**
 * The lock shows where the pointers really were, so that others are told of every change. Who hides
 * their receipts has only their own devices told.
 */
const moveSql = (type: FeedEventType, assignments: string, isAllowed = 'true'): string => `
  with before as (
    select last_read_seq, last_delivered_seq from participants
    where conversation_id = $1 and user_id = $2
    for no key update
  ), moved as (
    update participants me set ${assignments}
    from conversations c, before
    where c.id = me.conversation_id and me.conversation_id = $1 and me.user_id = $2
      and $3::bigint <= c.last_seq and ${isAllowed}
    returning me.*
  ), told as (${appendSql(`
    select '${type}', m.conversation_id, case when not u.read_receipts then u.id end, u.id
    from moved m join users u on u.id = m.user_id, before b
    where (m.last_read_seq, m.last_delivered_seq) <> (b.last_read_seq, b.last_delivered_seq)`)}
  )
  select $3::bigint > c.last_seq as "isPastEnd", (select ${READ_STATE} from moved me) as item
  from conversations c join participants p on p.conversation_id = c.id
  where c.id = $1 and p.user_id = $2`;

/** What is read has been delivered. */
const MOVE_SQL = {
  read: moveSql(
    'read.updated',
    `last_read_seq = greatest(me.last_read_seq, $3),
    last_delivered_seq = greatest(me.last_delivered_seq, $3)`,
  ),
  delivered: moveSql(
    'delivered.updated',
    'last_delivered_seq = greatest(me.last_delivered_seq, $3)',
  ),
  unread: moveSql(
    'read.updated',
    `last_read_seq = least(me.last_read_seq, $3 - 1),
    rewound_seq = greatest(me.rewound_seq, me.last_read_seq)`,
    `greatest(me.rewound_seq, me.last_read_seq) - $3 < ${LIMITS.rewind}`,
  ),
};

const TOTAL_SQL = `
  select json_build_object(${unreadCountsFields('not muted')},
    'muted', json_build_object(${unreadCountsFields('muted')}))::text as item
  from (
    select unread.count, ${isMuted('me')} as muted
    from participants me join conversations c on c.id = me.conversation_id
    cross join lateral ${unreadCount('c', 'me')} unread
    where me.user_id = $1 and not ${isArchived('c', 'me')} and not ${isHidden('c', 'me')}
  ) mine`;

/** Where a pointer is to be moved: `unread` moves that of `read` back. */
export type PointerMove = keyof typeof MOVE_SQL;

/** How far people have come in their conversations. */
@Injectable()
export class ReadPointersRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /** @returns undefined for who is not in it; `item` null where it cannot be moved there */
  async move(
    to: PointerMove,
    conversationId: string,
    userId: string,
    seq: number,
  ): Promise<{ item: Json<ReadStateDto> | null; isPastEnd: boolean } | undefined> {
    const [row] = await this.database.query<{ item: string | null; isPastEnd: boolean }>(
      MOVE_SQL[to],
      [conversationId, userId, seq],
    );
    this.feed.wake();
    return row;
  }

  async total(userId: string): Promise<Json<UnreadTotalDto>> {
    const [row] = await this.database.query<{ item: string }>(TOTAL_SQL, [userId]);
    return row?.item ?? '';
  }
}
