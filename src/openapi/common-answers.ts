import type { OpenAPIObject } from '@nestjs/swagger';
import { problemResponse } from '../common/http/answers.js';
import { UNLIMITED_EXTENSION } from '../common/http/unlimited.decorator.js';
import { type Operation, operationsOf } from './operations.js';

type Response = NonNullable<NonNullable<Operation['responses']>[string]>;
type Responses = Record<string, Response>;
type Headers = Record<string, { $ref: string }>;

const headers = (...names: (keyof typeof HEADERS)[]): Headers =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const HEADERS = {
  'Retry-After': integerHeader('Seconds after which trying again makes sense.'),
  'RateLimit-Limit': integerHeader('Requests that you may make in a minute.'),
  'RateLimit-Remaining': integerHeader('Requests that are left of it.'),
  'RateLimit-Reset': integerHeader('Seconds until all are there again.'),
  'X-Request-Id': {
    description: 'Names this request in problems and in the log. Sent along, yours is taken.',
    schema: { type: 'string' },
  },
  'WWW-Authenticate': {
    description: 'How to authenticate: `Bearer`.',
    schema: { type: 'string' },
  },
} as const;

/** What any operation may answer, each described once as a component. */
const COMMON: Readonly<Record<string, { name: string; description: string }>> = {
  '400': {
    name: 'BadRequest',
    description:
      '`validation_failed`: `errors` names each field; or `malformed_request`, `malformed_json`.',
  },
  '401': {
    name: 'NotAuthenticated',
    description: '`not_authenticated`: no access token, or none that is good.',
  },
  '408': {
    name: 'RequestTimeout',
    description: '`request_timeout`: the request did not arrive in time.',
  },
  '413': { name: 'BodyTooLarge', description: '`body_too_large`: more than 256 KiB.' },
  '415': {
    name: 'UnsupportedMediaType',
    description: '`unsupported_media_type`: the body is of another type.',
  },
  '429': {
    name: 'TooManyRequests',
    description: '`rate_limited`: wait as long as `Retry-After` says.',
  },
  '431': {
    name: 'HeadersTooLarge',
    description: '`headers_too_large`: address and headers have more than 16 KiB.',
  },
  '500': {
    name: 'InternalError',
    description: '`internal_error`: our fault. Quote the `requestId`.',
  },
  '503': {
    name: 'Unavailable',
    description: '`database_unavailable`: try again; or `busy`, or `shutting_down`.',
  },
};

/** Adds what every operation has in common to what its handler declares. */
export function describeAnswers(document: OpenAPIObject): void {
  const responses = Object.entries(COMMON).map(([status, { name, description }]) => [
    name,
    withHeaders(status, problemResponse(Number(status), description)),
  ]);
  document.components = {
    ...document.components,
    headers: HEADERS,
    responses: Object.fromEntries(responses) as Responses,
  };
  for (const operation of operationsOf(document)) {
    operation.responses = byStatus({ ...commonTo(operation), ...declared(operation) });
  }
}

function commonTo(operation: Operation): Responses {
  const { security, requestBody } = operation;
  const isPublic = security?.length === 0;
  const missing = [
    ...(isPublic ? ['401'] : []),
    ...(requestBody ? [] : ['413', '415']),
    ...(operation[UNLIMITED_EXTENSION] ? ['429'] : []),
  ];
  return Object.fromEntries(
    Object.entries(COMMON)
      .filter(([status]) => !missing.includes(status))
      .map(([status, { name }]) => [status, { $ref: `#/components/responses/${name}` }]),
  );
}

/** Without the empty answer that the plugin adds to handlers which answer with another status. */
function declared(operation: Operation): Responses {
  const isLimited = operation[UNLIMITED_EXTENSION] !== true;
  return Object.fromEntries(
    Object.entries(operation.responses as Responses)
      .filter(([, response]) => !('description' in response) || response.description !== '')
      .map(([status, response]) => [status, withHeaders(status, response, isLimited)]),
  );
}

function withHeaders(status: string, response: Response, isLimited = true): Response {
  if ('$ref' in response) return response;
  const common = {
    ...headers('X-Request-Id'),
    ...(isLimited &&
      status < '400' &&
      headers('RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset')),
    ...(status === '401' && headers('WWW-Authenticate')),
    ...(['429', '503'].includes(status) && headers('Retry-After')),
  };
  return { ...response, headers: { ...common, ...response.headers } };
}

const byStatus = (responses: Responses): Responses =>
  Object.fromEntries(Object.entries(responses).sort(([a], [b]) => a.localeCompare(b)));

function integerHeader(description: string) {
  return { description, schema: { type: 'integer' } } as const;
}
