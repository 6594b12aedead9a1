import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { appendSql } from '../feed/feed.sql.js';
import type { UpdatePreferencesDto } from './dto/preferences.dto.js';

/** Of the participants row `me` and its conversation `c`: told to whose it is, and to nobody else. */
const changeSql = (assignments: string): string => `
  with changed as (
    update participants me set ${assignments}
    from conversations c
    where c.id = me.conversation_id and me.conversation_id = $1 and me.user_id = $2
    returning me.conversation_id, me.user_id
  ), told as (${appendSql(
    `select 'conversation.updated', conversation_id, user_id, null::uuid from changed`,
  )})
  select 1 from changed`;

const PREFERENCES_SQL = changeSql(`
  archived_at_seq = case when $3::boolean then c.last_seq
    when $3 is null then me.archived_at_seq end,
  pinned_order = case
    when $5::integer is not null then $5
    when $4::boolean then coalesce(me.pinned_order, (
      select coalesce(max(other.pinned_order) + 1, 0)
      from participants other where other.user_id = $2))
    when $4 is null then me.pinned_order end,
  muted_until = case when $6 then $7::timestamptz else me.muted_until end,
  notify = coalesce($8, me.notify)`);

const HIDE_SQL = changeSql('hidden_at_seq = c.last_seq');
const CLEAR_SQL = changeSql(`visible_from_seq = c.last_seq, hidden_seqs = '{}'`);

/** How people see their conversations. Each method says whether they are in it. */
@Injectable()
export class PreferencesRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  update(
    conversationId: string,
    userId: string,
    { archived, pinned, pinnedOrder, mutedUntil, notify }: UpdatePreferencesDto,
  ): Promise<boolean> {
    const isMuteGiven = mutedUntil !== undefined;
    const values = [archived, pinned, pinnedOrder, isMuteGiven, mutedUntil, notify];
    return this.change(PREFERENCES_SQL, [conversationId, userId, ...values]);
  }

  hide(conversationId: string, userId: string): Promise<boolean> {
    return this.change(HIDE_SQL, [conversationId, userId]);
  }

  clear(conversationId: string, userId: string): Promise<boolean> {
    return this.change(CLEAR_SQL, [conversationId, userId]);
  }

  private async change(sql: string, values: unknown[]): Promise<boolean> {
    const rows = await this.database.query(sql, values);
    this.feed.wake();
    return rows.length > 0;
  }
}
