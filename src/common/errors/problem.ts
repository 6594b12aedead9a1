import { HttpException } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import { asDomainError } from './database-errors.js';
import { DomainError, type ErrorKind, type FieldError } from './domain-error.js';
import type { ProblemDto } from './problem.dto.js';

/** What an error is answered with. */
export interface Answer {
  status: number;
  code: string;
  detail: string;
  errors?: FieldError[];
  headers?: Readonly<Record<string, string>>;
}

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
  unsatisfiable: 416,
  mismatch: 422,
  too_many_requests: 429,
  unavailable: 503,
};

/** What is refused before a handler sees it, by status; anything else is malformed. */
const REFUSALS: Readonly<Record<number, { code: string; detail?: string }>> = {
  404: { code: 'route_not_found' },
  408: { code: 'request_timeout', detail: 'The request did not arrive in time.' },
  413: { code: 'body_too_large' },
  415: {
    code: 'unsupported_media_type',
    detail: 'The body is of no type, or of one that is not accepted here.',
  },
  431: { code: 'headers_too_large', detail: 'Address and headers have more than 16 KiB.' },
};

/** Nobody else knows the statuses of errors. */
export function answerTo(error: unknown): Answer {
  const expected = error instanceof DomainError ? error : asDomainError(error);
  if (expected) return fromDomainError(expected);
  const status = statusOf(error);
  if (status < 500) return refusal(status, (error as Error).message);
  return {
    status: 500,
    code: 'internal_error',
    detail: 'Something went wrong on our side. Quote the request id when you report it.',
  };
}

/** @param reason what to say where the status alone does not say it */
export function refusal(status: number, reason: string): Answer {
  const { code, detail = reason } = REFUSALS[status] ?? { code: 'malformed_request' };
  return { status, code, detail };
}

/** @param instance the path that was asked for */
export const problemOf = (
  { status, code, detail, errors }: Answer,
  instance: string,
  requestId: string,
): ProblemDto => ({
  type: `urn:parley:problem:${code}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail,
  instance,
  code,
  requestId,
  ...(errors && { errors }),
});

function fromDomainError({ kind, code, message, details }: DomainError): Answer {
  const { errors, retryAfter } = details;
  const headers = {
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...(kind === 'unauthenticated' && { 'www-authenticate': 'Bearer' }),
  };
  return { status: STATUS[kind], code, detail: message, headers, ...(errors && { errors }) };
}

/** Nest and Fastify both carry a status, under different names. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return error instanceof Error && typeof statusCode === 'number' && statusCode >= 400
    ? statusCode
    : 500;
}
