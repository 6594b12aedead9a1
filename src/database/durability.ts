import type { DataSource } from 'typeorm';
import { CannotStart } from '../common/errors/cannot-start.js';

const OLDEST_VERSION = 150_000;
const REQUIRED_ON = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/** PostgreSQL is out of reach, is too old, or would not keep what Parley has acknowledged. */
export class UnsuitableDatabase extends CannotStart {}

/**
 * A 2xx to a send means that the message survives a crash; a server that cannot promise it is
 * refused at boot.
 * @throws UnsuitableDatabase
 */
export async function requireDurability(
  dataSource: DataSource,
  allowDataLoss: boolean,
): Promise<void> {
  const settings: { name: string; setting: string }[] = await dataSource.query(
    'select name, setting from pg_settings where name = any($1)',
    [['server_version_num', ...REQUIRED_ON]],
  );
  const valueOf = new Map(settings.map(({ name, setting }) => [name, setting]));
  const version = Number(valueOf.get('server_version_num'));
  if (version < OLDEST_VERSION) {
    throw new UnsuitableDatabase(
      `PostgreSQL ${Math.floor(version / 10_000)} is too old: Parley needs 15 or newer.`,
    );
  }
  const off = REQUIRED_ON.filter((name) => valueOf.get(name) === 'off');
  if (off.length > 0 && !allowDataLoss) {
    throw new UnsuitableDatabase(
      `PostgreSQL runs with ${off.join(' and ')} off: a crash would lose messages that were acknowledged. Turn it on, or set DATABASE_ALLOW_DATA_LOSS=on if that is what you want.`,
    );
  }
}
