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
 * are read: a hundred connections that did not read took gigabytes. Whoever asks for more before they
 * have what they asked for is cut off.
 */
export function limitPipelining(server: FastifyInstance): void {
  const underWay = new WeakMap<Socket, number>();
  server.addHook('onRequest', ({ raw: { socket } }, reply, done) => {
    const before = underWay.get(socket) ?? 0;
    if (before >= LIMITS.pipelinedRequests || socket.destroyed) {
      socket.destroy();
      return;
    }
    underWay.set(socket, before + 1);
    reply.raw.once('close', () => {
      underWay.set(socket, (underWay.get(socket) ?? 1) - 1);
    });
    done();
  });
}
