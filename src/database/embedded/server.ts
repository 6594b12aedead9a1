import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { errorMessage } from './files.js';
import type { Installation } from './installation.js';
import { removeStaleFile, runningPostmaster } from './postmaster-file.js';
import { BARE_ENVIRONMENT, NEUTRAL_FOLDER, runProgram } from './run-program.js';
import { writeSettings } from './settings.js';

/** Milliseconds. */
const POLL = 25;
/** Seconds that a shutdown may take; PostgreSQL carries on with it after that. */
const STOP_TIMEOUT = 60;

/**
 * Starts PostgreSQL on the cluster, and leaves it running when the app ends. Recovering from a crash
 * takes as long as it takes.
 * @throws Error with the end of PostgreSQL's log when the server gives up, as it does when another
 *   one is quicker
 */
export async function startServer(installation: Installation, port: number): Promise<void> {
  const { cluster, serverLog, user } = installation;
  await removeStaleFile(cluster);
  await writeSettings(cluster, user);
  const server = launch(installation, port);
  while (server.ended === undefined) {
    const running = await runningPostmaster(cluster);
    if (running?.ready === true && running.pid === server.pid) return;
    await delay(POLL);
  }
  throw new Error(
    `PostgreSQL did not start (${server.ended}). The end of ${serverLog.file}:\n` +
      (await serverLog.tail()),
  );
}

interface Launched {
  pid: number | undefined;
  /** How it ended, once it has. */
  ended: string | undefined;
}

/**
 * A child of the app rather than of pg_ctl: in a container the app may be process 1, which inherits
 * orphans and would never take note of their death, and a server that is killed could then not be
 * started again. Detached, that is in a session of its own: Ctrl-C reaches the app only, which needs
 * PostgreSQL while it drains.
 */
function launch({ binaries, cluster, serverLog, user }: Installation, port: number): Launched {
  const server = serverLog.lend((descriptor) =>
    spawn(binaries.postgres, ['-D', cluster, '-p', String(port)], {
      cwd: NEUTRAL_FOLDER,
      env: BARE_ENVIRONMENT,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', descriptor, descriptor],
      ...user,
    }),
  );
  const launched: Launched = { pid: server.pid, ended: undefined };
  server.on('error', (error) => {
    launched.ended = error.message;
  });
  server.on('exit', (exitCode, signal) => {
    launched.ended = signal ?? `exit code ${String(exitCode)}`;
  });
  server.unref();
  return launched;
}

/**
 * Stops the server on the cluster after its running statements are cut off and everything is on disk.
 * @throws Error when that takes more than a minute
 */
export async function stopServer({ binaries, cluster, user }: Installation): Promise<void> {
  try {
    await runProgram(
      binaries.pgCtl,
      ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', String(STOP_TIMEOUT)],
      { user },
    );
  } catch (error) {
    // It may have ended by itself, or by another hand.
    if (!(await runningPostmaster(cluster))) return;
    throw new Error(`PostgreSQL is still shutting down: ${errorMessage(error)}`, { cause: error });
  }
}
