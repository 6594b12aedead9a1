import { Injectable } from '@nestjs/common';
import type { Json } from '../common/page.js';
import { Database, type Queryable } from '../database/database.js';
import { exportSql } from '../users/export.sql.js';
import { AccountGone } from '../users/users.errors.js';
import { attachmentJson, releaseSql } from './attachment.sql.js';
import type { Thumbnail } from './attachment.entity.js';
import { AttachmentQuotaExceeded } from './attachments.errors.js';
import type { AttachmentDto } from './dto/attachment.dto.js';

/** Uploads of one user take turns here, so that what they have together is known. */
const LOCK_OWNER_SQL = `
  select from users where id = $1 and deleted_at is null for no key update`;

const USED = (but: string): string => `(
  select coalesce(sum(size), 0) from attachments
  where owner_id = $2 and removal_due_at is null and id is distinct from ${but})`;

const RESERVE_SQL = `
  insert into attachments (id, owner_id, size)
  select $1, $2, least($3::bigint, $4::bigint - used) from ${USED('null::uuid')} u (used)
  where used + $5::bigint <= $4 and used < $4
  returning id`;

const COMPLETE_SQL = `
  update attachments a set size = $3, name = $5, content_type = $6, width = $7, height = $8,
    thumbnails = $9, ready_at = now()
  where id = $1 and removal_due_at is null and ${USED('$1')} + $3 <= $4::bigint
  returning ${attachmentJson('a')}::text as item`;

/**
 * Who may see the attachments row `a`: `$2`, as things are now. The last line is the `isVisible` of
 * conversations, which are above.
 */
const VISIBLE = `a.ready_at is not null and a.removal_due_at is null
  and case when a.message_id is null then a.owner_id = $2 else exists (
    select from messages m
    join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    where m.id = a.message_id and m.deleted_at is null
      and m.seq > me.visible_from_seq and not m.seq = any(me.hidden_seqs)) end`;

const FIND_SQL = `
  select a.id, a.name, a.content_type as "contentType", a.size::float8 as size, a.width, a.height,
    a.thumbnails
  from attachments a where a.id = any($1::uuid[]) and ${VISIBLE}`;

const DELETE_SQL = `
  with found as (
    select a.id, a.message_id from attachments a
    where a.id = $1 and a.owner_id = $2 and a.ready_at is not null and a.removal_due_at is null
    for no key update
  ), released as (${releaseSql('a.id = $1 and exists (select from found where message_id is null)')})
  select message_id is not null as "isSent" from found`;

/** What was sent after all, though whoever sent it was not told, stays. */
const DISCARD_SQL = releaseSql('a.id = $1 and a.message_id is null');

/** `$1` seconds that a whole one may wait to be sent; half of one is of an upload that has died. */
const EXPIRE_SQL = `
  with expired as (
    select id from attachments
    where message_id is null and removal_due_at is null
      and created_at < now() - least($1::int, $2::int) * interval '1 s'
      and created_at < now() - case when ready_at is null then $2 else $1 end * interval '1 s'
    limit $3
    for no key update skip locked
  )
  update attachments a set removal_due_at = now() from expired e where a.id = e.id
  returning a.id`;

/** What somebody has uploaded, with the files, wherever it was sent. */
const PATH = `'attachments/' || a.id || '-' || a.name`;
export const EXPORT_SQL = exportSql(
  `${attachmentJson('a')}::jsonb || jsonb_build_object('messageId', a.message_id, 'path', ${PATH})`,
  'from attachments a where a.owner_id = $1 and a.ready_at is not null and a.removal_due_at is null',
  { 'a.id': 'uuid' },
  `, ${PATH} as path, a.id::text as stored`,
);

/** Nobody else is given them for the next `$2` seconds; whoever dies over one, it is due again then. */
const TAKE_DUE_SQL = `
  update attachments set removal_due_at = now() + $2::int * interval '1 s'
  where id in (
    select id from attachments where removal_due_at <= now()
    order by removal_due_at limit $1 for no key update skip locked)
  returning id`;

const FORGET_SQL = `
  delete from attachments where id = any($1::uuid[]) and removal_due_at is not null`;

/** What is known of a file once it is whole. */
export interface WholeAttachment {
  name: string;
  contentType: string;
  size: number;
  width: number | null;
  height: number | null;
  thumbnails: Thumbnail[];
}

/** A file that may be given to whoever asked. */
export interface FoundAttachment extends WholeAttachment {
  id: string;
}

@Injectable()
export class AttachmentsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Before the first byte, so that there is no file that nobody knows of.
   * @throws AccountGone, AttachmentQuotaExceeded
   */
  async reserve(
    id: string,
    ownerId: string,
    quota: number,
    { atLeast, atMost }: { atLeast: number; atMost: number },
  ): Promise<void> {
    await this.counted(ownerId, quota, (transaction) =>
      transaction.query(RESERVE_SQL, [id, ownerId, atMost, quota, atLeast]),
    );
  }

  /** @throws AccountGone, AttachmentQuotaExceeded where it has become larger than was reserved */
  async complete(
    id: string,
    ownerId: string,
    quota: number,
    { name, contentType, size, width, height, thumbnails }: WholeAttachment,
  ): Promise<Json<AttachmentDto>> {
    const values = [size, quota, name, contentType, width, height, JSON.stringify(thumbnails)];
    const { item } = await this.counted(ownerId, quota, (transaction) =>
      transaction.query<{ item: string }>(COMPLETE_SQL, [id, ownerId, ...values]),
    );
    return item;
  }

  /** Those of `ids` that the user may see. */
  find(ids: string[], userId: string): Promise<FoundAttachment[]> {
    return this.database.query<FoundAttachment>(FIND_SQL, [ids, userId]);
  }

  /** @returns undefined where the user has no such upload; what was sent stays */
  async delete(id: string, ownerId: string): Promise<{ isSent: boolean } | undefined> {
    const [found] = await this.database.query<{ isSent: boolean }>(DELETE_SQL, [id, ownerId]);
    return found;
  }

  async discard(id: string): Promise<void> {
    await this.database.query(DISCARD_SQL, [id]);
  }

  /** @returns how many were put out of reach, at most `limit` */
  async expire(unsentTtl: number, uploadTtl: number, limit: number): Promise<number> {
    return (await this.database.query(EXPIRE_SQL, [unsentTtl, uploadTtl, limit])).length;
  }

  /** @param lease seconds for which they are the caller's to remove */
  async takeDue(limit: number, lease: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(TAKE_DUE_SQL, [limit, lease]);
    return rows.map(({ id }) => id);
  }

  /** Once their files are gone. */
  async forget(ids: string[]): Promise<void> {
    await this.database.query(FORGET_SQL, [ids]);
  }

  /** Runs `work`, which comes back empty where the quota is used up, while no other upload counts. */
  private counted<Row extends object>(
    ownerId: string,
    quota: number,
    work: (transaction: Queryable) => Promise<Row[]>,
  ): Promise<Row> {
    return this.database.transaction(async (transaction) => {
      const owner = await transaction.query(LOCK_OWNER_SQL, [ownerId]);
      if (owner.length === 0) throw new AccountGone();
      const [row] = await work(transaction);
      if (row === undefined) throw new AttachmentQuotaExceeded(quota);
      return row;
    });
  }
}
