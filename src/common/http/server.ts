import { NotFoundException } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyInstance, LogController } from 'fastify';
import type { IncomingMessage, Server } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { answerTo } from '../errors/problem.js';
import { sendProblem } from '../errors/problem.filter.js';
import { newId } from '../identifiers.js';
import { AllowedMethods } from './allowed-methods.js';
import { refuseClientErrors } from './client-errors.js';
import { limitConnections, limitPipelining } from './connection-limit.js';
import { FORM_PARSER } from './form-size.js';
import { readJsonBody } from './json-body.js';
import { LIMITS } from './limits.js';
import { pathOf, type Reply, type Request, shownPathOf } from './request.js';

const SECOND = 1000;
const REQUEST_ID = /^[\w.-]{1,64}$/;

class MalformedRequest extends DomainError {
  constructor(detail: string) {
    super('invalid', 'malformed_request', detail);
  }
}

/** The HTTP server below Nest: sizes, times, request ids, bodies, and what never reaches a handler. */
export function createServer(
  config: Config,
  logger: Logger,
): { adapter: FastifyAdapter; allowedMethods: AllowedMethods } {
  const adapter = new FastifyAdapter<Server>({
    loggerInstance: logger,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: config.requestTimeout * SECOND,
    keepAliveTimeout: config.keepAliveTimeout * SECOND,
    connectionTimeout: config.stallTimeout * SECOND,
    http: {
      // Node refuses to start where the part has longer than the whole.
      headersTimeout: Math.min(config.headersTimeout, config.requestTimeout) * SECOND,
      connectionsCheckingInterval: SECOND,
      // Node's own refusal has no body; ours is in refusalOf().
      requireHostHeader: false,
    },
    multipart: FORM_PARSER,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    // Ids of any length reach their validators; the parser has cut off at 16 KiB.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 16 * 1024 },
    genReqId: requestIdOf,
    // Whoever still has a connection while we shut down is served, and told to close it.
    return503OnClosing: false,
    clientErrorHandler: refuseClientErrors(logger),
    frameworkErrors: (error: Error, request: Request, reply: Reply) => {
      sendProblem(request, reply, answerTo(withoutAddress(error)));
      logRequest(request, reply);
    },
  });
  const allowedMethods = new AllowedMethods();
  addHooks(adapter, allowedMethods, logger.isLevelEnabled('info'));
  addJsonParser(adapter.getInstance());
  closeAfterLastAnswer(adapter.getInstance());
  limitConnections(adapter.getInstance().server, config.maxConnections, logger);
  return { adapter, allowedMethods };
}

/** Fastify says it with the whole address, query and all. */
const withoutAddress = (error: Error & { code?: string }): Error =>
  error.code === 'FST_ERR_BAD_URL'
    ? new MalformedRequest('The address has a % that stands for nothing.')
    : error;

const requestIdOf = ({ headers }: IncomingMessage): string => {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
};

function addHooks(
  adapter: FastifyAdapter,
  allowedMethods: AllowedMethods,
  logsRequests: boolean,
): void {
  const server = adapter.getInstance();
  limitPipelining(server);
  // This one runs before CORS, which would take every OPTIONS for a preflight.
  adapter.setOnRequestHook((request, reply, done) => {
    void reply.headers({ 'x-request-id': request.id, 'cache-control': 'no-store' });
    if (request.method !== 'OPTIONS' || isPreflight(request)) done();
    else answerOptions(reply, allowedMethods.of(pathOf(request)));
  });
  server.addHook('onRoute', ({ url, method }) => {
    if (url !== '*') allowedMethods.add(url, method);
  });
  server.addHook('onRequest', (request, _reply, done) => {
    done(refusalOf(request));
  });
  if (logsRequests) {
    server.addHook('onResponse', (request, reply, done) => {
      logRequest(request, reply);
      done();
    });
  }
  // A server may ignore an expectation it does not know (RFC 9110, 10.1.1); Node would refuse it
  // without a body.
  server.server.on('checkExpectation', (request, response) => {
    server.server.emit('request', request, response);
  });
}

const isPreflight = ({ headers }: Request): boolean =>
  headers.origin !== undefined && headers['access-control-request-method'] !== undefined;

function answerOptions(reply: Reply, allowed: string[]): void {
  if (allowed.length === 0) reply.callNotFound();
  else void reply.code(204).header('allow', allowed.join(', ')).send();
}

/** Before the body is read. */
function refusalOf({ is404, raw }: Request): Error | undefined {
  if (raw.headers.host === undefined && raw.httpVersion === '1.1') {
    return new MalformedRequest('The Host header is missing.');
  }
  if (raw.url?.includes('%00')) return new MalformedRequest('The address holds a NUL.');
  return is404 ? new NotFoundException() : undefined;
}

function addJsonParser(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      done(null, readJsonBody(request.headers, body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** A client that is being answered while the server closes would keep its connection, and us waiting. */
function closeAfterLastAnswer(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) void reply.header('connection', 'close');
    done(null, payload);
  });
}

function logRequest(request: Request, reply: Reply): void {
  request.log.info(
    {
      method: request.method,
      path: loggedPath(request),
      status: reply.statusCode,
      duration: Math.round(reply.elapsedTime * 10) / 10,
      address: request.ip,
      ...(request.user && { userId: request.user.id }),
    },
    'request',
  );
}

/** Who reads the log shall not come in by a code, nor by one that only begins well. */
function loggedPath(request: Request): string {
  const { code } = (request.params ?? {}) as { code?: string };
  return code === undefined ? shownPathOf(request) : (request.routeOptions.url ?? '');
}
