import { Injectable } from '@nestjs/common';
import type { Listed, PageRequest } from '../common/page.js';
import { isVisible, isWithinHistory } from '../conversations/my-view.sql.js';
import { Database } from '../database/database.js';
import { userSummaryJson } from '../users/user.sql.js';

/**
 * By user id, which never changes, where the pointers do all the time.
 *
 * `$1` message, `$2` who asks, `$3` after which user, `$4` how many.
 */
const listSql = (comparison: '>' | '<', order: 'asc' | 'desc'): string => `
  select not viewer.read_receipts as "isHidden", page.item, page.key
  from messages m
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isVisible('m', 'me')}
  join users viewer on viewer.id = me.user_id
  left join lateral (
    select json_build_object('user', ${userSummaryJson('u')}, 'lastReadSeq', p.last_read_seq)::text
        as item,
      array[p.user_id::text] as key, p.user_id
    from participants p join users u on u.id = p.user_id
    where p.conversation_id = m.conversation_id and p.last_read_seq >= m.seq
      and ${isWithinHistory('m', 'p')}
      and p.user_id <> m.sender_id and u.read_receipts
      and ($3::uuid is null or p.user_id ${comparison} $3)
    order by p.user_id ${order}
    limit $4
  ) page on viewer.read_receipts
  where m.id = $1
  order by page.user_id ${order}`;
const LIST_SQL = { next: listSql('>', 'asc'), prev: listSql('<', 'desc') };

type Row = { isHidden: boolean } & (Listed | { item: null });

@Injectable()
export class ReadersRepository {
  constructor(private readonly database: Database) {}

  /**
   * @returns undefined for who is not in the message's conversation, `hidden` for who hides their
   * own receipts
   */
  async list(
    messageId: string,
    userId: string,
    { cursor, limit }: PageRequest,
  ): Promise<Listed[] | 'hidden' | undefined> {
    const values = [messageId, userId, cursor?.key[0], limit + 1];
    const rows = await this.database.query<Row>(LIST_SQL[cursor?.direction ?? 'next'], values);
    if (rows[0]?.isHidden === true) return 'hidden';
    return rows.length === 0 ? undefined : rows.filter((row) => row.item !== null);
  }
}
