import { setTimeout as delay } from 'node:timers/promises';
import { errorMessage } from './files.js';
import { choosePort } from './free-port.js';
import type { Installation } from './installation.js';
import { Lease, WrongServer } from './lease.js';
import { lastPostmaster, runningPostmaster } from './postmaster-file.js';
import { startServer } from './server.js';

/** Milliseconds. */
const PAUSE = 50;
const SAID_EVERY = 10_000;
/** A server that recovers from a crash lets nobody in, for as long as its log of changes takes. */
const PATIENCE = 300_000;
/** After a server was killed, its last processes keep a new one out for a moment. */
const START_ATTEMPTS = 6;
/** PostgreSQL's codes for a wrong password and for no such user. */
const LOCKED_OUT = ['28P01', '28000'];

interface Joining {
  installation: Installation;
  log: (message: string) => void;
  /** The port the server must be on; absent: any. */
  port?: number;
  /** Ends the attempt. */
  signal?: AbortSignal;
}

/**
 * Gets a lease of the server on the cluster, and starts the server if none runs. Other apps may start
 * or stop it at any moment; every such encounter leads back to the beginning.
 * @throws Error when the server does not start, or lets nobody in for five minutes
 */
export async function joinServer({ installation, log, port, signal }: Joining): Promise<Lease> {
  const { cluster, password } = installation;
  const begun = Date.now();
  let said = begun;
  for (;;) {
    signal?.throwIfAborted();
    const running = await ensureRunning(installation, port);
    try {
      return await Lease.take({ port: running, password, cluster });
    } catch (error) {
      const now = Date.now();
      if (isFinal(error) || now - begun > PATIENCE) throw explain(error);
      if (now - said >= SAID_EVERY) {
        said = now;
        log(`Waiting for PostgreSQL on port ${running}: ${errorMessage(error)}`);
      }
    }
    await delay(PAUSE);
  }
}

/**
 * Resolves with the port of the running server, whoever started it.
 * @throws Error when it runs on another port than the one it must be on
 */
async function ensureRunning(installation: Installation, required?: number): Promise<number> {
  const port = (await runningPort(installation)) ?? (await startSomewhere(installation, required));
  if (required === undefined || port === required) return port;
  throw new Error(`PostgreSQL now runs on port ${port}: restart Parley to use it there`);
}

/** Resolves with the port of the server it has started, or of one that was started meanwhile. */
async function startSomewhere(installation: Installation, required?: number): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = required ?? (await likelyPort(installation));
    try {
      await startServer(installation, port);
      return port;
    } catch (error) {
      const running = await runningPort(installation);
      if (running !== undefined) return running;
      if (attempt === START_ATTEMPTS) throw error;
    }
    await delay(PAUSE * 2 ** attempt);
  }
}

async function runningPort({ cluster }: Installation): Promise<number | undefined> {
  return (await runningPostmaster(cluster))?.port;
}

/** Apps that have outlived a server look for it at its last port. */
async function likelyPort({ cluster }: Installation): Promise<number> {
  return choosePort((await lastPostmaster(cluster))?.port);
}

function isFinal(error: unknown): boolean {
  if (error instanceof WrongServer) return true;
  return LOCKED_OUT.includes((error as { code?: string }).code ?? '');
}

function explain(error: unknown): Error {
  return new Error(`The embedded PostgreSQL does not let Parley in: ${errorMessage(error)}`, {
    cause: error,
  });
}
