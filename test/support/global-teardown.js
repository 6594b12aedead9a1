import { rm } from 'node:fs/promises';

/** Runs in the process of the set-up, which left what it started in `globalThis`. */
export default async function tearDown() {
  const { testPostgres } = globalThis;
  if (testPostgres === undefined) return;
  await testPostgres.postgres.stop();
  await rm(testPostgres.dataDir, { recursive: true, force: true });
}
