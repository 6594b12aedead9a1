import type { FastifyInstance } from 'fastify';
import type { Socket } from 'node:net';

/** Milliseconds. */
const SWEEP_INTERVAL = 50;

/**
 * Browsers open connections ahead of any request. Node does not count those as idle, so that a server
 * that closes would wait for them until they time out.
 */
export function dropUnusedOnClose(fastify: FastifyInstance): void {
  const unused = new Set<Socket>();
  fastify.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  fastify.server.on('request', ({ socket }) => {
    unused.delete(socket);
  });
  fastify.addHook('preClose', (done) => {
    for (const socket of unused) socket.destroy();
    // Those that are busy now are idle once they have been answered, and would stay for keep-alive.
    const sweep = setInterval(() => {
      fastify.server.closeIdleConnections();
    }, SWEEP_INTERVAL);
    fastify.server.once('close', () => {
      clearInterval(sweep);
    });
    done();
  });
}
