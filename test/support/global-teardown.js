import { rm } from 'node:fs/promises';

/** Runs in the process of the set-up, which left what it started in `globalThis`. */
export default async function tearDown() {
  for (const { dataDir, postgres } of globalThis.testServers) {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
