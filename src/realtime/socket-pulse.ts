import type { WebSocket } from 'ws';
import { LIMITS } from './limits.js';

/** Keeps a connection alive, and ends one that is not. @returns what stops it */
export function beat(socket: WebSocket): () => void {
  let heardAt = Date.now();
  const hear = (): void => {
    heardAt = Date.now();
  };
  for (const event of ['message', 'ping', 'pong'] as const) socket.on(event, hear);
  const timer = setInterval(() => {
    if (Date.now() - heardAt >= LIMITS.silence) socket.terminate();
    else socket.ping();
  }, LIMITS.pingInterval);
  return () => {
    clearInterval(timer);
  };
}
