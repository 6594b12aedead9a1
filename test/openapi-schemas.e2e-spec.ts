import { readFileSync } from 'node:fs';
import { mismatch } from './support/contract.js';
import { breaking, document, operations, type Schema } from './support/document.js';

const { schemas } = document.components;
const names = Object.keys(schemas);

/** A schema and all within it, each with its place. */
function within(place: string, schema: Schema): [string, Schema][] {
  const parts = Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
    within(`${place}.${name}`, part),
  );
  return [[place, schema], ...parts, ...(schema.items ? within(`${place}[]`, schema.items) : [])];
}
const allSchemas = Object.entries(schemas).flatMap(([name, schema]) => within(name, schema));

describe('The document', () => {
  it('is of the version that is released', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

    expect(document.info.version).toBe(version);
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
      ([, { type, allOf, anyOf }]) => type !== 'object' || (allOf ?? anyOf) !== undefined,
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
