import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { Installation } from './installation.js';
import { removeStaleFile, runningPostmaster } from './postmaster-file.js';
import { BARE_ENVIRONMENT, NEUTRAL_FOLDER, runProgram } from './run-program.js';
import { writeSettings } from './settings.js';

/** Milliseconds. */
const POLL = 25;
/** Milliseconds that are waited for a shutdown; PostgreSQL carries on with it after that. */
const STOP_TIMEOUT = 60_000;

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
 * Stops the server on the cluster: what its connections are doing is cut off and undone, and the rest
 * is brought to disk.
 * @throws Error when that takes more than a minute
 */
export async function stopServer({ binaries, cluster, user }: Installation): Promise<void> {
  const stopping = (await runningPostmaster(cluster))?.pid;
  // Without letting pg_ctl wait: it would take a server that another app starts meanwhile for the
  // one that does not stop.
  await runProgram(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-W'], { user });
  const deadline = Date.now() + STOP_TIMEOUT;
  while (stopping !== undefined && (await runningPostmaster(cluster))?.pid === stopping) {
    if (Date.now() > deadline) throw new Error('it is still shutting down');
    await delay(POLL);
  }
}
