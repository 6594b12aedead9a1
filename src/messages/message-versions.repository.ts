import { Injectable } from '@nestjs/common';
import type { Listed, PageRequest } from '../common/page.js';
import { isVisible } from '../conversations/my-view.sql.js';
import { Database } from '../database/database.js';
import { instant } from '../users/user.sql.js';
import { versionsOf } from './message-versions.sql.js';

/** `$1` message, `$2` who asks, `$3` beyond which version, `$4` how many. */
const listSql = (comparison: '<' | '>', order: 'desc' | 'asc'): string => `
  select page.item, page.key
  from messages m
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isVisible('m', 'me')}
  left join lateral (
    select json_build_object('version', v.version, 'body', v.body,
        'writtenAt', ${instant('v.written_at')})::text as item,
      array[v.version::text] as key, v.version
    from (${versionsOf('m')}) v
    where $3::bigint is null or v.version ${comparison} $3
    order by v.version ${order}
    limit $4
  ) page on true
  where m.id = $1
  order by page.version ${order}`;
const LIST_SQL = { next: listSql('<', 'desc'), prev: listSql('>', 'asc') };

@Injectable()
export class MessageVersionsRepository {
  constructor(private readonly database: Database) {}

  /** @returns undefined where the user may not see the message */
  async list(
    messageId: string,
    userId: string,
    { cursor, limit }: PageRequest,
  ): Promise<Listed[] | undefined> {
    const values = [messageId, userId, cursor?.key[0], limit + 1];
    const rows = await this.database.query<Listed | { item: null }>(
      LIST_SQL[cursor?.direction ?? 'next'],
      values,
    );
    return rows.length === 0 ? undefined : rows.filter((row) => row.item !== null);
  }
}
