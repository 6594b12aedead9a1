import type { FastifyInstance } from 'fastify';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { LIMITS } from './limits.js';

/** Milliseconds in which the log is told of it once: there may be thousands a second. */
const TOLD_EVERY = 60_000;

/**
 * Without it whoever opens connections takes memory and descriptors until those run out, and with them
 * everybody's. Connections past the limit are closed before a byte of them is read.
 */
export function limitConnections(server: Server, most: number, logger: Logger): void {
  server.maxConnections = most;
  let toldAt = -Infinity;
  server.on('drop', () => {
    if (performance.now() - toldAt < TOLD_EVERY) return;
    toldAt = performance.now();
    logger.warn({ connections: most }, 'too many connections, see MAX_CONNECTIONS');
  });
}

/**
 * Node begins all the requests of a packet at once, a thousand of them, and keeps their answers until they
 * are read: a hundred connections that did not read took gigabytes. Here each begins when the one before it
 * has been answered and taken, and whoever asks for more than a few meanwhile is cut off.
 */
export function limitPipelining(server: FastifyInstance): void {
  const lines = new WeakMap<Socket, (() => void)[]>();
  server.addHook('onRequest', ({ raw: { socket } }, reply, done) => {
    const line = lines.get(socket) ?? [];
    lines.set(socket, line);
    if (line.length >= LIMITS.pipelinedRequests || socket.destroyed) {
      socket.destroy();
      return;
    }
    reply.raw.once('close', () => {
      line.shift();
      if (!socket.destroyed) line[0]?.();
    });
    line.push(done);
    if (line.length === 1) done();
  });
}
