import { mismatch } from './support/contract.js';
import { breaking, document, exampleOf, nameOf, operations } from './support/document.js';

const { schemas } = document.components;

/** Any schema of an id will do. */
const UUID = '#/components/schemas/Message/properties/id';

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
      'GET /api/limits',
      'GET /api/health/live',
      'GET /api/health/ready',
    ]);
  });

  it('describes its parameters, those in the path with something to try', () => {
    const parameters = operations.flatMap(([name, operation]) =>
      operation.parameters.map((parameter) => [`${name} ${parameter.name}`, parameter] as const),
    );
    const inPath = parameters.filter(
      ([, parameter]) => parameter.in === 'path' && parameter.schema.enum === undefined,
    );

    const silent = breaking(parameters, ([, { description }]) => Boolean(description));
    const withoutId = breaking(
      inPath,
      ([, { name, required, schema }]) =>
        required &&
        (['code', 'emoji'].includes(name) || mismatch(UUID, exampleOf(schema)) === undefined),
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
