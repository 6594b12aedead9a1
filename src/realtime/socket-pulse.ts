import type { WebSocket } from 'ws';

/** Milliseconds between pings, and without a word before the other side counts as dead. */
const INTERVAL = 25_000;
const PATIENCE = 60_000;

/** Keeps a connection alive, and ends one that is not. @returns what stops it */
export function beat(socket: WebSocket): () => void {
  let heardAt = Date.now();
  const hear = (): void => {
    heardAt = Date.now();
  };
  for (const event of ['message', 'ping', 'pong'] as const) socket.on(event, hear);
  const timer = setInterval(() => {
    if (Date.now() - heardAt >= PATIENCE) socket.terminate();
    else socket.ping();
  }, INTERVAL);
  return () => {
    clearInterval(timer);
  };
}
