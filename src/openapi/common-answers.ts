import type { OpenAPIObject } from '@nestjs/swagger';
import { problemResponse } from '../common/http/answers.js';
import { type Operation, operationsOf } from './operations.js';

type Response = NonNullable<NonNullable<Operation['responses']>[string]>;
type Responses = Record<string, Response>;

const RETRY_AFTER = { 'Retry-After': { $ref: '#/components/headers/Retry-After' } };
const SHARED = {
  'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' },
  'RateLimit-Limit': { $ref: '#/components/headers/RateLimit-Limit' },
  'RateLimit-Remaining': { $ref: '#/components/headers/RateLimit-Remaining' },
  'RateLimit-Reset': { $ref: '#/components/headers/RateLimit-Reset' },
};

const HEADERS = {
  'Retry-After': integerHeader('Seconds after which trying again makes sense.'),
  'RateLimit-Limit': integerHeader('Requests that you may make in a minute.'),
  'RateLimit-Remaining': integerHeader('Requests that are left of it.'),
  'RateLimit-Reset': integerHeader('Seconds until all are there again.'),
  'X-Request-Id': {
    description: 'Names this request in problems and in the log. Sent along, yours is taken.',
    schema: { type: 'string' },
  },
} as const;

/** What any operation may answer, each described once as a component. */
const COMMON = {
  BadRequest: problemResponse('Malformed, or not valid: `errors` names each field.'),
  NotAuthenticated: problemResponse('`not_authenticated`: no access token, or none that is good.'),
  BodyTooLarge: problemResponse('`body_too_large`: more than 256 KiB.'),
  UnsupportedMediaType: problemResponse('`unsupported_media_type`: the body is of another type.'),
  TooManyRequests: { ...problemResponse('`rate_limited`.'), headers: RETRY_AFTER },
  InternalError: problemResponse('`internal_error`: our fault. Quote the `requestId`.'),
  Unavailable: {
    ...problemResponse('A dependency is away, or the server is shutting down: try again.'),
    headers: RETRY_AFTER,
  },
} as const;

const reference = (name: keyof typeof COMMON): Response => ({
  $ref: `#/components/responses/${name}`,
});

/** Adds what every operation has in common to what its handler declares. */
export function describeAnswers(document: OpenAPIObject): void {
  document.components = { ...document.components, headers: HEADERS, responses: COMMON };
  for (const operation of operationsOf(document)) {
    const isPublic = operation.security?.length === 0;
    operation.responses = byStatus({
      '400': reference('BadRequest'),
      ...(!isPublic && { '401': reference('NotAuthenticated') }),
      ...(operation.requestBody && {
        '413': reference('BodyTooLarge'),
        '415': reference('UnsupportedMediaType'),
      }),
      '429': reference('TooManyRequests'),
      '500': reference('InternalError'),
      '503': reference('Unavailable'),
      ...declared(operation.responses as Responses),
    });
  }
}

/** Without the empty answer that the plugin adds to handlers which answer with another status. */
function declared(responses: Responses): Responses {
  return Object.fromEntries(
    Object.entries(responses)
      .filter(([, response]) => !('description' in response) || response.description !== '')
      .map(([status, response]) => [status, status < '400' ? withHeaders(response) : response]),
  );
}

const withHeaders = (response: Response): Response =>
  '$ref' in response ? response : { ...response, headers: { ...SHARED, ...response.headers } };

const byStatus = (responses: Responses): Responses =>
  Object.fromEntries(Object.entries(responses).sort(([a], [b]) => a.localeCompare(b)));

function integerHeader(description: string) {
  return { description, schema: { type: 'integer' } } as const;
}
