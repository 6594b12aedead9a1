/** The types of a property that OpenAPI 3.0 cannot name: it has one type for each, or none. */
export const JSON_TYPES = 'x-parley-types';

type Node = Readonly<Record<string, unknown>>;

/** A schema of OpenAPI 3.0 in the words of JSON Schema, which is what AsyncAPI speaks. */
export function toJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, example, [JSON_TYPES]: types, discriminator, ...rest } = schema as Node;
  const node: Record<string, unknown> = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, toJsonSchema(value)]),
  );
  if (types !== undefined) node['type'] = types;
  if (example !== undefined) node['examples'] = [example];
  if (discriminator !== undefined) {
    node['discriminator'] = (discriminator as { propertyName: string }).propertyName;
  }
  return nullable === true ? orNull(node) : node;
}

function orNull(node: Record<string, unknown>): Node {
  const { allOf, type, description, ...rest } = node;
  if (!Array.isArray(allOf)) return { ...node, type: [type, 'null'] };
  const choice = { ...rest, anyOf: [...(allOf as unknown[]), { type: 'null' }] };
  return description === undefined ? choice : { description, ...choice };
}
