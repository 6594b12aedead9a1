import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { newId } from '../identifiers.js';
import { AllowedMethods } from './allowed-methods.js';
import { MAX_BODY_BYTES, parseJsonBody } from './json-body.js';
import { dropUnusedOnClose } from './unused-connections.js';

const SECOND = 1000;
const REQUEST_ID = /^[\w.-]{1,64}$/;

class UnstorablePath extends DomainError {
  constructor() {
    super('invalid', 'malformed_request', 'The address holds a NUL.');
  }
}

/** The HTTP server below Nest: sizes, times, headers, bodies. */
export function createServer(
  config: Config,
  logger: Logger,
): { adapter: FastifyAdapter; allowedMethods: AllowedMethods } {
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    disableRequestLogging: true,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: 60 * SECOND,
    // Longer than proxies keep theirs, so that they never reuse one that is just being closed.
    keepAliveTimeout: 72 * SECOND,
    http: { headersTimeout: 15 * SECOND },
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    requestIdHeader: false,
    genReqId: ({ headers }: { headers: Record<string, string | string[] | undefined> }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
    },
  } as unknown as FastifyServerOptions);
  const allowedMethods = new AllowedMethods();
  configure(adapter.getInstance(), config, allowedMethods);
  dropUnusedOnClose(adapter.getInstance());
  return { adapter, allowedMethods };
}

function configure(
  server: FastifyInstance,
  { corsOrigins }: Config,
  allowedMethods: AllowedMethods,
): void {
  server.addHook('onRoute', ({ url, method }) => {
    allowedMethods.add(url, method);
  });
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done(request.raw.url?.includes('%00') ? new UnstorablePath() : undefined);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const duration = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ req: request, res: reply, duration }, 'request');
    done();
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJsonBody(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  void server.register(helmet, { contentSecurityPolicy: { directives: CONTENT_SECURITY } });
  void server.register(cors, {
    origin: corsOrigins,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: ['ETag', 'Idempotent-Replayed', 'Retry-After', 'X-Request-Id'],
    maxAge: 600,
  });
}

/** Enough for Swagger UI, which styles inline and shows an icon from a data URL. */
const CONTENT_SECURITY = {
  defaultSrc: [`'self'`],
  styleSrc: [`'self'`, `'unsafe-inline'`],
  imgSrc: [`'self'`, 'data:'],
  // Would turn Try it out on a plain http:// address into requests that nobody answers.
  upgradeInsecureRequests: null,
};
