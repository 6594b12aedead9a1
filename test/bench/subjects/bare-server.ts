import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';
import pg from 'pg';
import { userOf } from './token.js';

/** What bare servers share: Fastify with a schema for bodies, and as many connections as Parley has. */
export const database = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 10,
  // Connections are there in the next round as well.
  idleTimeoutMillis: 0,
});

export interface Message {
  conversationId: string;
  body: string;
  clientMessageId: string;
}

export const messageSchema = {
  body: {
    type: 'object',
    required: ['conversationId', 'body', 'clientMessageId'],
    additionalProperties: false,
    properties: {
      conversationId: { type: 'string', format: 'uuid' },
      body: { type: 'string', minLength: 1, maxLength: 10_000 },
      clientMessageId: { type: 'string', minLength: 1, maxLength: 255 },
    },
  },
};

export const callerOf = ({ headers }: FastifyRequest): string => userOf(headers.authorization);

export async function listen(server: FastifyInstance): Promise<void> {
  server.get('/api/health/ready', () => ({ status: 'ok' }));
  await server.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
  process.once('SIGTERM', () => process.exit(0));
}

export const newServer = (): FastifyInstance => fastify({ keepAliveTimeout: 72_000 });
