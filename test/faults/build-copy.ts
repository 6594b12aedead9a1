import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HORIZON = 'pg_snapshot_xmin(pg_current_snapshot())::text::bigint';
const NO_HORIZON = '9223372036854775807::bigint';

/** A copy of the build, so that nobody who builds meanwhile takes it away from under the nodes. */
export function copyBuild(built: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(built, copy, { recursive: true });
}

/**
 * Plants the bug that the test must find in a copy of the build: readers look past transactions which
 * are still under way.
 */
export function removeHorizon(copy: string): void {
  const file = join(copy, 'feed', 'feed.sql.js');
  const source = readFileSync(file, 'utf8');
  if (source.split(HORIZON).length !== 2)
    throw new Error(`the horizon is not where it was: ${file}`);
  writeFileSync(file, source.replace(HORIZON, NO_HORIZON));
}
