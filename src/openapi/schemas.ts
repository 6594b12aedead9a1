import type { OpenAPIObject } from '@nestjs/swagger';
import { JSON_TYPES } from './json-schema.js';
import { describeUnions } from './unions.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Names of schemas without the `Dto` of their classes, and what types alone cannot say: there are no
 * fractions in this API, and a field whose example is a UUID holds one.
 */
export function describeSchemas(document: OpenAPIObject): OpenAPIObject {
  const names = Object.entries(describeUnions(document.components?.schemas ?? {}));
  const schemas = Object.fromEntries(names.map(([name, schema]) => [withoutDto(name), schema]));
  const renamed = JSON.stringify({ ...document, components: { ...document.components, schemas } });
  return JSON.parse(renamed, (_key, value: unknown) => refine(value)) as OpenAPIObject;
}

const withoutDto = (name: string): string => name.replace(/Dto$/, '');

function refine(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Record<string, unknown>;
  if (typeof node['$ref'] === 'string') node['$ref'] = withoutDto(node['$ref']);
  renameMapping(node['mapping']);
  if (node['type'] === 'number') node['type'] = 'integer';
  makeNullable(node);
  leaveOut(node);
  if (JSON_TYPES in node) delete node['type'];
  const { example } = node;
  if (node['type'] === 'string' && typeof example === 'string' && UUID.test(example)) {
    node['format'] = 'uuid';
  }
  return node;
}

function renameMapping(mapping: unknown): void {
  if (typeof mapping !== 'object' || mapping === null) return;
  const references = mapping as Record<string, string>;
  for (const [value, reference] of Object.entries(references)) {
    references[value] = withoutDto(reference);
  }
}

/** What has a default may be left out. No list is empty (OpenAPI 3.0.3, from JSON Schema). */
function leaveOut(node: Record<string, unknown>): void {
  const { required, properties } = node as {
    required?: string[];
    properties?: Record<string, { default?: unknown }>;
  };
  if (!Array.isArray(required) || properties === undefined) return;
  node['required'] = required.filter((name) => properties[name]?.default === undefined);
  if ((node['required'] as string[]).length === 0) delete node['required'];
}

/** `nullable` means nothing without a type beside it (OpenAPI 3.0.3, schema object). */
function makeNullable(node: Record<string, unknown>): void {
  if (node['nullable'] === true && node['anyOf'] !== undefined) node['type'] ??= 'object';
}
