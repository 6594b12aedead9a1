import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below the range that systems hand to outgoing connections: in it, a client that tries to reconnect
 * while the server is away could be given the server's own port, and the server could not come back.
 */
const FIRST = 20_000;
const BEYOND_LAST = 32_000;
const ATTEMPTS = 100;

/**
 * A TCP port of 127.0.0.1 that nobody listens on: the preferred one if it is free.
 * @throws Error when none is found
 */
export async function choosePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isFree(preferred))) return preferred;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = randomInt(FIRST, BEYOND_LAST);
    if (await isFree(port)) return port;
  }
  throw new Error(
    `No free port between ${FIRST} and ${BEYOND_LAST} for the embedded PostgreSQL: set DATABASE_URL`,
  );
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ port, host: '127.0.0.1', exclusive: true });
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
