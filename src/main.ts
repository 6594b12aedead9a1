import { type RunningServer, start } from './app.js';
import { InvalidConfig, loadConfig, readEnvironment } from './config/load-config.js';
import { UnsuitableDatabase } from './database/durability.js';

/** A failure at boot that the operator can mend is said in a sentence; any other with its stack. */
function fail(error: unknown): never {
  const isExpected = error instanceof InvalidConfig || error instanceof UnsuitableDatabase;
  console.error(isExpected ? error.message : error);
  process.exit(1);
}

/** The first signal drains, the second one ends at once. */
function closeOnSignal(server: RunningServer): void {
  let isClosing = false;
  const close = (): void => {
    if (isClosing) process.exit(1);
    isClosing = true;
    server.close().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

try {
  closeOnSignal(await start(loadConfig(readEnvironment(process.env))));
} catch (error) {
  fail(error);
}
