import { contract } from './contract.js';

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  default?: unknown;
  example?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  anyOf?: Schema[];
}

export interface Parameter {
  name: string;
  in: 'header' | 'path' | 'query';
  required: boolean;
  description?: string;
  schema: Schema;
}

export interface Response {
  $ref?: string;
  description: string;
  headers?: Record<string, object>;
  content?: Record<string, { schema: Schema; example?: { status: number; code: string } }>;
}

export interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security?: object[];
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, Response>;
}

/** What of the published document the tests of it look at. */
export const document = contract as unknown as {
  info: { version: string };
  tags: { name: string }[];
  security: object[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, Response>;
    headers: Record<string, object>;
  };
};

/** `['POST /api/messages', …]` */
export const operations: readonly (readonly [string, Operation])[] = Object.entries(
  document.paths,
).flatMap(([path, item]) =>
  Object.entries(item).map(
    ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
  ),
);

export const resolved = (response: Response): Response =>
  response.$ref === undefined
    ? response
    : (document.components.responses[nameOf(response.$ref)] ?? response);

export const nameOf = (reference: string): string => reference.split('/').at(-1) ?? '';

/** The value a documentation page fills in. */
export function exampleOf(schema: Schema): unknown {
  if (schema.$ref) return exampleOf(document.components.schemas[nameOf(schema.$ref)] ?? {});
  if (schema.example !== undefined) return schema.example;
  if (schema.default !== undefined) return schema.default;
  if (!schema.properties) return schema.enum?.[0];
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, part]) => [name, exampleOf(part)]),
  );
}

/** Names of what breaks a rule. */
export const breaking = <T extends readonly [string, ...unknown[]]>(
  all: readonly T[],
  keepsTo: (each: T) => boolean,
): string[] => all.filter((each) => !keepsTo(each)).map(([name]) => name);
