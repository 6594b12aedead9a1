import { Injectable } from '@nestjs/common';
import { isBlocked } from '../blocks/block.sql.js';
import { Database } from '../database/database.js';
import { exportSql } from '../users/export.sql.js';
import type { PresenceSetting } from './presence-setting.entity.js';

const SETTINGS_SQL = `
  select user_id as "userId", setting from presence_settings where user_id = any($1::uuid[])`;

const KEEP_SQL = `
  insert into presence_settings (user_id, setting) values ($1, $2)
  on conflict (user_id) do update set setting = excluded.setting`;

const FORGET_SQL = `delete from presence_settings where user_id = $1`;

export const EXPORT_SQL = exportSql(
  `json_build_object('status', s.setting)`,
  'from presence_settings s where s.user_id = $1',
  { 's.user_id': 'uuid' },
);

const ACQUAINTANCES_SQL = `
  select id from unnest($2::uuid[]) id
  where id = $1 or not ${isBlocked('$1::uuid', 'id')} and exists (
    select from participants me
    join participants other on other.conversation_id = me.conversation_id
    where me.user_id = $1 and other.user_id = id)`;

@Injectable()
export class PresenceRepository {
  constructor(private readonly database: Database) {}

  async settings(userIds: readonly string[]): Promise<Map<string, PresenceSetting>> {
    const rows = await this.database.query<{ userId: string; setting: PresenceSetting }>(
      SETTINGS_SQL,
      [userIds],
    );
    const kept = new Map(rows.map(({ userId, setting }) => [userId, setting]));
    return new Map(userIds.map((userId) => [userId, kept.get(userId) ?? 'auto']));
  }

  async keep(userId: string, setting: PresenceSetting): Promise<void> {
    if (setting === 'auto') await this.database.query(FORGET_SQL, [userId]);
    else await this.database.query(KEEP_SQL, [userId, setting]);
  }

  /** Those of these who share a conversation with the user and no block, and the user. */
  async acquaintances(userId: string, userIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(ACQUAINTANCES_SQL, [userId, userIds]);
    return new Set(rows.map(({ id }) => id));
  }
}
