import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import type { AllowedMethods } from '../http/allowed-methods.js';
import { pathOf, type Reply, type Request } from '../http/request.js';
import { asDomainError } from './database-errors.js';
import { DomainError, type ErrorKind } from './domain-error.js';
import type { ProblemDto } from './problem.dto.js';

const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  too_large: 413,
  unsupported_media: 415,
  mismatch: 422,
  too_many_requests: 429,
  unavailable: 503,
};

/** Codes of what the framework itself refuses, by status. */
const FRAMEWORK_CODES: Readonly<Record<number, string>> = {
  400: 'malformed_request',
  404: 'route_not_found',
  405: 'method_not_allowed',
  408: 'request_timeout',
  413: 'body_too_large',
  414: 'uri_too_long',
  415: 'unsupported_media_type',
  431: 'headers_too_large',
  503: 'shutting_down',
};

interface Answer {
  status: number;
  code: string;
  detail: string;
  errors?: ProblemDto['errors'];
  headers: Record<string, string>;
}

/** Turns whatever was thrown into `application/problem+json`; nobody else knows statuses of errors. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly allowedMethods: AllowedMethods) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const reply = host.switchToHttp().getResponse<Reply>();
    const { status, code, detail, errors, headers } = this.answer(error, request);
    if (status >= 500) request.log.error({ err: error, code }, detail);
    const problem: ProblemDto = {
      type: `urn:parley:problem:${code}`,
      title: STATUS_CODES[status] ?? 'Error',
      status,
      detail,
      instance: pathOf(request),
      code,
      requestId: request.id,
      ...(errors && { errors }),
    };
    if (reply.sent) return;
    void reply
      .code(status)
      .headers(headers)
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }

  private answer(error: unknown, request: Request): Answer {
    const expected = error instanceof DomainError ? error : asDomainError(error);
    if (expected) return fromDomainError(expected);
    if (request.is404) return this.unknownRoute(request);
    const status = statusOf(error);
    if (status < 500 || status === 503) {
      const code = FRAMEWORK_CODES[status] ?? 'malformed_request';
      return { status, code, detail: messageOf(error), headers: retryLater(status) };
    }
    const detail = 'Something went wrong on our side. Quote the request id when you report it.';
    return { status: 500, code: 'internal_error', detail, headers: {} };
  }

  private unknownRoute(request: Request): Answer {
    const path = pathOf(request);
    const allowed = this.allowedMethods.of(path);
    if (allowed.length === 0) {
      return { status: 404, code: 'route_not_found', detail: `There is no ${path}.`, headers: {} };
    }
    const detail = `${path} does not answer ${request.method}.`;
    const headers = { allow: allowed.join(', ') };
    return { status: 405, code: 'method_not_allowed', detail, headers };
  }
}

function fromDomainError({ kind, code, message, details }: DomainError): Answer {
  const headers: Record<string, string> = {};
  if (details.retryAfter !== undefined) headers['retry-after'] = String(details.retryAfter);
  if (kind === 'unauthenticated') headers['www-authenticate'] = 'Bearer';
  const { errors } = details;
  return { status: STATUS[kind], code, detail: message, headers, ...(errors && { errors }) };
}

/** Nest and Fastify both carry a status, under different names. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 ? statusCode : 500;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'The request is not acceptable.';

const retryLater = (status: number): Record<string, string> =>
  status === 503 ? { 'retry-after': '1' } : {};
