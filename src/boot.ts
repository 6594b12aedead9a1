import { once } from 'node:events';
import { start } from './app.js';
import { CannotStart } from './common/errors/cannot-start.js';
import { loadConfig, readEnvironment } from './config/load-config.js';

/** Milliseconds beyond the settings' own after which a shutdown that hangs is ended. */
const GRACE = 15_000;

/** Runs the server until it is told to stop. */
export async function boot(stopping: AbortSignal): Promise<never> {
  try {
    const config = loadConfig(readEnvironment(process.env));
    stopping.addEventListener('abort', () => {
      endAfter((config.shutdownDelay + config.shutdownTimeout) * 1000 + GRACE);
    });
    const server = await start(config, stopping);
    if (!stopping.aborted) await once(stopping, 'abort');
    await server.close();
  } catch (error) {
    if (!stopping.aborted || error !== stopping.reason) fail(error);
  }
  process.exit(0);
}

function endAfter(milliseconds: number): void {
  setTimeout(() => {
    fail(new CannotStart('The shutdown did not come to its end.'));
  }, milliseconds).unref();
}

function fail(error: unknown): never {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exit(1);
}
