import { Injectable } from '@nestjs/common';
import type { Listed } from '../common/page.js';
import { messageText } from '../conversations/message.sql.js';
import { isHiddenFrom, isVisible } from '../conversations/my-view.sql.js';
import { Database } from '../database/database.js';

/**
 * Who sees a message sees all that was replied to it, but what they have deleted for themselves: replies
 * have a greater `seq`.
 *
 * `$1` message, `$2` who asks, `$3` beyond which `seq`, `$4` how many.
 */
const listSql = (comparison: '>' | '<', order: 'asc' | 'desc'): string => `
  select case when m.id is not null then ${messageText('m', 'u', { me: 'me' })} end as item,
    array[m.seq::text] as key
  from messages parent
  join participants me on me.conversation_id = parent.conversation_id and me.user_id = $2
    and ${isVisible('parent', 'me')}
  left join lateral (
    select m.* from messages m
    where m.parent_id = parent.id and not ${isHiddenFrom('m', 'me')}
      and ($3::bigint is null or m.seq ${comparison} $3)
    order by m.seq ${order}
    limit $4
  ) m on true
  left join users u on u.id = m.sender_id
  where parent.id = $1
  order by m.seq ${order}`;
const LIST_SQL = { asc: listSql('>', 'asc'), desc: listSql('<', 'desc') };

@Injectable()
export class RepliesRepository {
  constructor(private readonly database: Database) {}

  /**
   * @param beyond replies after it, or before it where the order is descending
   * @returns undefined where the user may not see the message
   */
  async list(
    messageId: string,
    userId: string,
    { order, beyond, rows }: { order: 'asc' | 'desc'; beyond: string | undefined; rows: number },
  ): Promise<Listed[] | undefined> {
    const found = await this.database.query<Listed | { item: null }>(LIST_SQL[order], [
      messageId,
      userId,
      beyond,
      rows,
    ]);
    return found.length === 0 ? undefined : found.filter((row) => row.item !== null);
  }
}
