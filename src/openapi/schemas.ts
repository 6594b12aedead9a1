import type { OpenAPIObject } from '@nestjs/swagger';

/** Notes of decorators to whoever makes the document. */
const OWN_EXTENSIONS = 'x-parley-';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Names of schemas without the `Dto` of their classes, and what types alone cannot say: there are no
 * fractions in this API, and a field whose example is a UUID holds one.
 */
export function describeSchemas(document: OpenAPIObject): OpenAPIObject {
  const names = Object.entries(document.components?.schemas ?? {});
  const schemas = Object.fromEntries(names.map(([name, schema]) => [withoutDto(name), schema]));
  const renamed = JSON.stringify({ ...document, components: { ...document.components, schemas } });
  return JSON.parse(renamed, (key, value: unknown) =>
    key.startsWith(OWN_EXTENSIONS) ? undefined : refine(value),
  ) as OpenAPIObject;
}

const withoutDto = (name: string): string => name.replace(/Dto$/, '');

function refine(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Record<string, unknown>;
  if (typeof node['$ref'] === 'string') node['$ref'] = withoutDto(node['$ref']);
  if (node['type'] === 'number') node['type'] = 'integer';
  makeNullable(node);
  const { example } = node;
  if (node['type'] === 'string' && typeof example === 'string' && UUID.test(example)) {
    node['format'] = 'uuid';
  }
  return node;
}

/** `nullable` means nothing without a type beside it (OpenAPI 3.0.3, schema object). */
function makeNullable(node: Record<string, unknown>): void {
  if (node['nullable'] === true && node['anyOf'] !== undefined) node['type'] ??= 'object';
}
