import { rm } from 'node:fs/promises';

/** Runs in the process of the set-up, which left what it started in `globalThis`: the last goes first. */
export default async function tearDown() {
  for (const { dataDir, stop } of globalThis.testServers.reverse()) {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
