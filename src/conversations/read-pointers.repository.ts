import { Injectable } from '@nestjs/common';
import type { Json } from '../common/page.js';
import { Database } from '../database/database.js';
import type { FeedEventType } from '../feed/feed-event-types.js';
import { Feed } from '../feed/feed.js';
import { appendSql } from '../feed/feed.sql.js';
import { unreadCount } from './conversation.sql.js';
import type { ReadStateDto } from './dto/conversation.dto.js';

/** Another device may have sent meanwhile, which moves the pointer past what this statement sees. */
const READ_STATE = `json_build_object(
  'lastReadSeq', me.last_read_seq,
  'lastDeliveredSeq', me.last_delivered_seq,
  'unreadCount', greatest(0, ${unreadCount('c', 'me')}))::text`;
const advanceSql = (type: FeedEventType, assignments: string): string => `
  with before as (
    select last_read_seq, last_delivered_seq from participants
    where conversation_id = $1 and user_id = $2
  ), moved as (
    update participants me set ${assignments}
    from conversations c
    where c.id = me.conversation_id and me.conversation_id = $1 and me.user_id = $2
      and $3 <= c.last_seq
    returning me.*
  ), told as (${appendSql(`
    select '${type}', m.conversation_id, null::uuid, m.user_id from moved m, before b
    where (m.last_read_seq, m.last_delivered_seq) <> (b.last_read_seq, b.last_delivered_seq)`)}
  )
  select c.last_seq as "lastSeq", (select ${READ_STATE} from moved me) as item
  from conversations c join participants p on p.conversation_id = c.id
  where c.id = $1 and p.user_id = $2`;
/** What is read has been delivered. */
const ADVANCE_SQL = {
  read: advanceSql(
    'read.updated',
    `last_read_seq = greatest(me.last_read_seq, $3),
    last_delivered_seq = greatest(me.last_delivered_seq, $3)`,
  ),
  delivered: advanceSql(
    'delivered.updated',
    'last_delivered_seq = greatest(me.last_delivered_seq, $3)',
  ),
};

/** How far people have come in their conversations. */
@Injectable()
export class ReadPointersRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /** @returns undefined for who is not in it; `item` null where nothing has that `seq` yet */
  async advance(
    pointer: 'read' | 'delivered',
    conversationId: string,
    userId: string,
    seq: number,
  ): Promise<{ item: Json<ReadStateDto> | null } | undefined> {
    const [row] = await this.database.query<{ item: string | null }>(ADVANCE_SQL[pointer], [
      conversationId,
      userId,
      seq,
    ]);
    this.feed.wake();
    return row;
  }
}
