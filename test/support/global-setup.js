import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '../../dist/database/embedded/embedded-postgres.js';

/**
 * A PostgreSQL for each of Jest's workers: the oldest transaction of a server holds back the feed of
 * all its databases, so spec files that run at once must not share one. With `DATABASE_URL` there is
 * that one server and one worker. Every spec file makes databases of its own. Plain JavaScript, since
 * Jest runs it before it can transform.
 */
export default async function setUp({ maxWorkers }) {
  const given = process.env.DATABASE_URL;
  globalThis.testServers = given === undefined ? await startServers(maxWorkers) : [];
  const urls =
    given === undefined ? globalThis.testServers.map(({ postgres }) => postgres.url) : [given];
  process.env.TEST_DATABASE_SERVERS = urls.join(' ');
}

async function startServers(count) {
  const servers = [];
  while (servers.length < count) {
    const dataDir = await mkdtemp(join(tmpdir(), 'parley-tests-'));
    // As root, PostgreSQL runs as another user, who must get in.
    await chmod(dataDir, 0o755);
    const postgres = await EmbeddedPostgres.start({ dataDir, log: () => undefined });
    servers.push({ dataDir, postgres });
  }
  return servers;
}
