import { Injectable } from '@nestjs/common';
import { newId } from '../common/identifiers.js';
import type { Json } from '../common/page.js';
import { Config } from '../config/config.js';
import { Database, type Transaction } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { instant } from '../users/user.sql.js';
import { AccountGone } from '../users/users.errors.js';
import type { DataExportDto } from './dto/data-export.dto.js';
import { ExportRunning } from './exports.errors.js';

/** The kind of job that makes an archive, and removes it when it is not wanted any more. */
export const EXPORT = 'export';

const exportJson = (row: string): string => `json_build_object(
  'id', ${row}.id,
  'state', ${row}.state,
  'progress', json_build_object(
    'parts', ${row}.parts, 'partsDone', ${row}.parts_done, 'items', ${row}.items),
  'requestedAt', ${instant(`${row}.requested_at`)},
  'finishedAt', ${instant(`${row}.finished_at`)},
  'size', ${row}.size,
  'expiresAt', ${instant(`${row}.expires_at`)})`;

/** Who asks twice at once takes turns. */
const HOLD_SQL = `select 1 from users where id = $1 and deleted_at is null for no key update`;

const RUNNING_SQL = `
  select 1 from data_exports where user_id = $1 and state in ('waiting', 'running')`;

const DISOWN_SQL = `update data_exports set user_id = null where user_id = $1 returning id`;

const INSERT_SQL = `
  insert into data_exports as e (id, user_id, parts) values ($1, $2, $3)
  returning ${exportJson('e')}::text as item`;

/** What has expired is gone, though its file may be there for a moment more. */
const FIND_SQL = `
  select ${exportJson('e')}::text as item, e.file_id as "fileId", e.size::float8 as size
  from data_exports e
  where e.user_id = $1 and coalesce(e.expires_at > statement_timestamp(), true)`;

const STATUS_SQL = `
  select file_id as "fileId", state = 'running' as "isRunning",
    user_id is not null and state in ('waiting', 'running') as "isWanted"
  from data_exports where id = $1`;

const BEGIN_SQL = `
  update data_exports set state = 'running', file_id = $2, parts_done = 0, items = 0
  where id = $1 and user_id is not null and state in ('waiting', 'running')
  returning user_id as "userId"`;

/** Of an attempt that is still wanted: no other has begun since, and its owner is there. */
const MINE = `file_id = $1 and user_id is not null and state = 'running'`;

const NOTE_SQL = `update data_exports set parts_done = $2, items = $3 where ${MINE} returning id`;

/** @param rest what else is set */
const endSql = (state: 'ready' | 'failed', rest: string): string => `
  update data_exports set state = '${state}', ${rest}
    expires_at = statement_timestamp() + $2::int * interval '1 s'`;
const FINISH_SQL = `
  ${endSql('ready', 'size = $3, parts_done = parts, finished_at = statement_timestamp(),')}
  where ${MINE} returning id, ${instant('expires_at')} as "expiresAt"`;
const FAIL_SQL = `
  ${endSql('failed', 'size = null,')} where id = $1 returning id, ${instant('expires_at')} as "expiresAt"`;

const REMOVE_SQL = `delete from data_exports where id = $1`;

/** What the receipt of a deleted account counts. */
export const COUNT_SQL = `select count(*) from data_exports where user_id = $1`;

interface Ended {
  id: string;
  expiresAt: string;
}

@Injectable()
export class ExportsRepository {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly config: Config,
  ) {}

  /** @throws AccountGone, ExportRunning */
  start(userId: string, parts: number): Promise<Json<DataExportDto>> {
    return this.database.transaction(async (transaction) => {
      const user = await transaction.query(HOLD_SQL, [userId]);
      if (user.length === 0) throw new AccountGone();
      const running = await transaction.query(RUNNING_SQL, [userId]);
      if (running.length > 0) throw new ExportRunning();
      await this.disown(userId, transaction);
      const id = newId();
      const [row] = await transaction.query<{ item: string }>(INSERT_SQL, [id, userId, parts]);
      await this.jobs.add(transaction, { kind: EXPORT, key: id });
      return row?.item ?? '';
    });
  }

  /** Nobody wants what the user has had made; its job removes it. */
  async disown(userId: string, transaction: Transaction): Promise<void> {
    for (const { id } of await transaction.query<{ id: string }>(DISOWN_SQL, [userId])) {
      await this.jobs.add(transaction, { kind: EXPORT, key: id });
    }
  }

  /** The user's own, with its file where it is ready. */
  async find(
    userId: string,
  ): Promise<
    { item: Json<DataExportDto>; fileId: string | null; size: number | null } | undefined
  > {
    const [row] = await this.database.query<{
      item: string;
      fileId: string | null;
      size: number | null;
    }>(FIND_SQL, [userId]);
    return row;
  }

  async status(
    id: string,
  ): Promise<{ fileId: string | null; isRunning: boolean; isWanted: boolean } | undefined> {
    const [row] = await this.database.query<{
      fileId: string | null;
      isRunning: boolean;
      isWanted: boolean;
    }>(STATUS_SQL, [id]);
    return row;
  }

  /** @returns whose it is; undefined where it is not wanted any more */
  async begin(id: string, fileId: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ userId: string }>(BEGIN_SQL, [id, fileId]);
    return row?.userId;
  }

  /** @returns false where the attempt is not wanted any more */
  async note(fileId: string, partsDone: number, items: number): Promise<boolean> {
    return (await this.database.query(NOTE_SQL, [fileId, partsDone, items])).length > 0;
  }

  /**
   * Of an attempt whose file is in the store. Its job comes back when it expires.
   * @returns false where it is not wanted any more
   */
  finish(fileId: string, size: number): Promise<boolean> {
    return this.end(FINISH_SQL, [fileId, this.config.exportTtl, size]);
  }

  /** Where none is made. Its job comes back after so many seconds, and removes the row. */
  async fail(id: string, ttl = this.config.exportTtl): Promise<void> {
    await this.end(FAIL_SQL, [id, ttl]);
  }

  /** Once its file is gone. */
  async remove(id: string): Promise<void> {
    await this.database.query(REMOVE_SQL, [id]);
  }

  private end(sql: string, values: readonly unknown[]): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const [ended] = await transaction.query<Ended>(sql, values);
      if (ended === undefined) return false;
      const { id: key, expiresAt: dueAt } = ended;
      await this.jobs.add(transaction, { kind: EXPORT, key, dueAt });
      return true;
    });
  }
}
