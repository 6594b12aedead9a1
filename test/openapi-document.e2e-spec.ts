import { mismatch } from './support/contract.js';
import {
  document,
  exampleOf,
  nameOf,
  operations,
  resolved,
  type Response,
  type Schema,
} from './support/document.js';

const { schemas } = document.components;
const names = Object.keys(schemas);

const answers = operations.flatMap(([name, { responses }]) =>
  Object.entries(responses).map(
    ([status, response]) => [`${name} → ${status}`, status, resolved(response)] as const,
  ),
);
const isJson = ({ content }: Response): boolean => content?.['application/json'] !== undefined;
const problems = answers.filter(([, status]) => status >= '400');
const successes = answers.filter(([, , response]) => isJson(response));

/** Names of what breaks a rule. */
const breaking = <T extends readonly [string, ...unknown[]]>(
  all: readonly T[],
  keepsTo: (each: T) => boolean,
): string[] => all.filter((each) => !keepsTo(each)).map(([name]) => name);

/** A schema and all within it, each with its place. */
function within(place: string, schema: Schema): [string, Schema][] {
  const parts = Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
    within(`${place}.${name}`, part),
  );
  return [[place, schema], ...parts, ...(schema.items ? within(`${place}[]`, schema.items) : [])];
}
const allSchemas = Object.entries(schemas).flatMap(([name, schema]) => within(name, schema));

describe('Every operation of the document', () => {
  it('has a short summary', () => {
    const wrong = breaking(operations, ([, { summary }]) => /^[A-Z].{2,99}$/.test(summary));

    expect(wrong).toEqual([]);
  });

  it('has a name of its own, from which an SDK makes a method', () => {
    const ids = operations.map(([, { operationId }]) => operationId);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]+$/.test(id))).toEqual([]);
  });

  it('is under one of the tags that are described', () => {
    const described = document.tags.map(({ name }) => name);

    const wrong = breaking(
      operations,
      ([
        ,
        {
          tags: [tag = '', ...more],
        },
      ]) => more.length === 0 && described.includes(tag),
    );

    expect(wrong).toEqual([]);
  });

  it('wants a token, or says that it does not', () => {
    const open = operations.filter(([, { security }]) => security?.length === 0);

    expect(document.security).toEqual([{ bearer: [] }]);
    expect(open.map(([name]) => name)).toEqual([
      'POST /api/auth/login',
      'POST /api/auth/refresh',
      'POST /api/auth/password/forgot',
      'POST /api/auth/password/reset',
      'POST /api/users/register',
      'GET /api/avatars/{id}',
      'GET /api/health/live',
      'GET /api/health/ready',
    ]);
  });

  it('describes its parameters, those in the path with an id to try', () => {
    const parameters = operations.flatMap(([name, operation]) =>
      operation.parameters.map((parameter) => [`${name} ${parameter.name}`, parameter] as const),
    );
    const inPath = parameters.filter(([, parameter]) => parameter.in === 'path');

    const silent = breaking(parameters, ([, { description }]) => Boolean(description));
    const withoutId = breaking(
      inPath,
      ([, { required, schema }]) => required && mismatch(UUID, exampleOf(schema)) === undefined,
    );

    expect(silent).toEqual([]);
    expect(withoutId).toEqual([]);
  });

  it('takes a body of a named shape, with an example for every field, that is right', () => {
    const bodies = operations.flatMap(([name, { requestBody }]) =>
      Object.entries(requestBody?.content ?? {}).map(
        ([type, { schema }]) => [name, type, schema.$ref ?? ''] as const,
      ),
    );
    const json = bodies.filter(([, type]) => type === 'application/json');

    const wrong = breaking(
      json,
      ([, , reference]) =>
        mismatch(reference, exampleOf({ $ref: reference })) === undefined &&
        Object.values(schemas[nameOf(reference)]?.properties ?? {}).every(
          (field) => field.example !== undefined || field.enum !== undefined,
        ),
    );

    expect(bodies.filter(([, , reference]) => reference === '')).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

describe('Every answer of the document', () => {
  it('that is a problem is one of the one shape, and can be traced', () => {
    const wrong = breaking(
      problems,
      ([, , { content, headers }]) =>
        content?.['application/problem+json']?.schema.$ref === '#/components/schemas/Problem' &&
        headers?.['X-Request-Id'] !== undefined,
    );

    expect(wrong).toEqual([]);
  });

  it('that will be another one later says when', () => {
    const temporary = problems.filter(([, status]) => ['429', '503'].includes(status));

    const wrong = breaking(
      temporary,
      ([, , { headers }]) => headers?.['Retry-After'] !== undefined,
    );

    expect(temporary).toHaveLength(2 * operations.length);
    expect(wrong).toEqual([]);
  });

  it('that is JSON has a named shape, and tells what is left of the limit', () => {
    const wrong = breaking(
      successes,
      ([, , { content, headers }]) =>
        content?.['application/json']?.schema.$ref !== undefined &&
        headers?.['RateLimit-Remaining'] !== undefined,
    );

    expect(successes.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it('refers only to what there is', () => {
    const referred = JSON.stringify(document).match(/(?<="\$ref":")[^"]+/g) ?? [];

    const dangling = new Set(referred.filter((pointer) => !exists(pointer)));

    expect([...dangling]).toEqual([]);
  });
});

describe('The schemas of the document', () => {
  it('have names that no generator makes for something else', () => {
    const tags = document.tags.map(({ name }) => name);
    const generated = operations.flatMap(([, { operationId }]) =>
      ['request', 'response', 'body'].map((suffix) => operationId.toLowerCase() + suffix),
    );

    const taken = names.filter(
      (name) => tags.includes(name) || generated.includes(name.toLowerCase()),
    );

    expect(taken).toEqual([]);
  });

  it('are named wherever they are objects, and say what arrays are of', () => {
    const nested = allSchemas.filter(([place]) => place.includes('.') || place.includes('['));

    const anonymous = breaking(
      nested,
      ([, { type, allOf }]) => type !== 'object' || allOf !== undefined,
    );
    const untyped = breaking(
      allSchemas,
      ([, { type, items }]) => type !== 'array' || items !== undefined,
    );

    expect(anonymous).toEqual([]);
    expect(untyped).toEqual([]);
  });

  it('have examples that they accept themselves', () => {
    const examples = Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, field]) => field.example !== undefined)
        .map(
          ([field, { example }]) =>
            [
              `${name}.${field}`,
              mismatch(`#/components/schemas/${name}/properties/${field}`, example),
            ] as const,
        ),
    );

    expect(examples.length).toBeGreaterThan(30);
    expect(examples.filter(([, problem]) => problem !== undefined)).toEqual([]);
  });
});

/** Any schema of an id will do. */
const UUID = '#/components/schemas/Message/properties/id';

function exists(pointer: string): boolean {
  const parts = pointer.split('/').slice(1);
  return (
    undefined !==
    parts.reduce<unknown>(
      (node, part) => (node as Record<string, unknown> | undefined)?.[part],
      document,
    )
  );
}
