import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '../../dist/database/embedded/embedded-postgres.js';

/**
 * One PostgreSQL for the run: `DATABASE_URL` where it is set, else an embedded one. Every spec file
 * makes databases of its own on it. Plain JavaScript, since Jest runs it before it can transform.
 */
export default async function setUp() {
  const given = process.env.DATABASE_URL;
  if (given === undefined) {
    const dataDir = await mkdtemp(join(tmpdir(), 'parley-tests-'));
    // As root, PostgreSQL runs as another user, who must get in.
    await chmod(dataDir, 0o755);
    const postgres = await EmbeddedPostgres.start({ dataDir, log: () => undefined });
    globalThis.testPostgres = { dataDir, postgres };
    process.env.TEST_DATABASE_SERVER = postgres.url;
  } else {
    process.env.TEST_DATABASE_SERVER = given;
  }
}
