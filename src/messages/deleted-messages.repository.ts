import { Injectable } from '@nestjs/common';
import { reclaimSql } from '../attachments/attachment.sql.js';
import { Database, type Queryable } from '../database/database.js';
import { instant } from '../users/user.sql.js';
import { changedSql } from '../search/search.sql.js';
import { insertMentionedSql } from './send-mentions.sql.js';

/** Before it is deleted. */
const KEEP_SQL = `
  insert into deleted_messages (message_id, deleted_by, expires_at, body, request_digest, mentions,
    quoted_message_id, forwarded_from, attachment_ids, versions)
  select m.id, $2, statement_timestamp() + $3::int * interval '1 s', m.body, m.request_digest,
    m.mentions, m.quoted_message_id, m.forwarded_from,
    array(select a.id from attachments a where a.message_id = m.id and a.removal_due_at is null),
    coalesce((
      select jsonb_agg(jsonb_build_object(
        'version', v.version, 'body', v.body, 'written_at', v.written_at))
      from message_versions v where v.message_id = m.id), '[]')
  from messages m
  where m.id = $1
  returning ${instant('expires_at')} as "expiresAt"`;

/** It is another version of the message, so that whoever has a copy can tell which is the newer. */
const RESTORE_SQL = `
  with kept as (
    delete from deleted_messages
    where message_id = $1 and deleted_by = $2 and expires_at > statement_timestamp()
    returning *
  ), restored as (
    update messages m
    set body = kept.body, request_digest = kept.request_digest, mentions = kept.mentions,
      quoted_message_id = kept.quoted_message_id, forwarded_from = kept.forwarded_from,
      attachment_count = cardinality(kept.attachment_ids), deleted_at = null, version = m.version + 1
    from kept
    where m.id = kept.message_id
    returning m.conversation_id, m.seq, m.sender_id, m.mentions
  ), found as (${changedSql('m.id = $1 and exists (select from kept)')}
  ), mentioned as (${insertMentionedSql('restored')}
  ), reclaimed as (${reclaimSql('a.id in (select unnest(attachment_ids) from kept)')}
  ), written as (
    insert into message_versions (message_id, version, body, written_at)
    select kept.message_id, v.version, v.body, v.written_at
    from kept cross join lateral jsonb_to_recordset(kept.versions)
      v (version integer, body text, written_at timestamptz)
  )
  select 1 from restored`;

/** Deleted again meanwhile, it is kept for longer. */
const FORGET_SQL = `
  delete from deleted_messages where message_id = $1 and expires_at <= statement_timestamp()`;

const FORGET_OF_SENDER_SQL = `
  delete from deleted_messages d using messages m where m.id = d.message_id and m.sender_id = $1`;

/** What messages were before they were deleted, for the time in which that can be undone. */
@Injectable()
export class DeletedMessagesRepository {
  constructor(private readonly database: Database) {}

  /** @returns until when, ISO 8601 */
  async keep(
    id: string,
    userId: string,
    seconds: number,
    transaction: Queryable,
  ): Promise<string | undefined> {
    const values = [id, userId, seconds];
    const [row] = await transaction.query<{ expiresAt: string }>(KEEP_SQL, values);
    return row?.expiresAt;
  }

  /** @returns false where the user has not deleted it, or too long ago */
  async restore(id: string, userId: string, transaction: Queryable): Promise<boolean> {
    return (await transaction.query(RESTORE_SQL, [id, userId])).length > 0;
  }

  /** Once its time is over. */
  async forget(id: string): Promise<void> {
    await this.database.query(FORGET_SQL, [id]);
  }

  async forgetOfSender(senderId: string, transaction: Queryable): Promise<void> {
    await transaction.query(FORGET_OF_SENDER_SQL, [senderId]);
  }
}
