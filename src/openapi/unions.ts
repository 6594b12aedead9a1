import type { Type } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Schemas[string];

/** How a property tells the document that its class is one of others. */
const VARIANTS = 'x-parley-variants';

/**
 * The class stands for several, told apart by the value of this property. Its schema is made of
 * references, each with a name: what is put inline becomes types that nobody has named in SDKs.
 */
export const Discriminates =
  (variants: Readonly<Record<string, Type>>): PropertyDecorator =>
  (target, property) => {
    const values = Object.entries(variants);
    ApiExtraModels(...Object.values(variants))(target.constructor);
    const mapping: Record<string, string> = {};
    for (const [value, type] of values) mapping[value] = getSchemaPath(type);
    const own: object = { [VARIANTS]: mapping };
    ApiProperty({ enum: values.map(([value]) => value), ...own })(target, property);
  };

/** One value, which tells what has it. */
export const Literal = (value: string): PropertyDecorator => ApiProperty({ enum: [value] });

/** Turns schemas of classes that stand for several into the choice that they are. */
export function describeUnions(schemas: Schemas): Schemas {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, unionOf(schema) ?? schema]),
  );
}

function unionOf(schema: Schema): Schema | undefined {
  if ('$ref' in schema) return undefined;
  const found = Object.entries(schema.properties ?? {}).find(([, part]) => VARIANTS in part);
  if (found === undefined) return undefined;
  const [propertyName, part] = found;
  const mapping = (part as unknown as Record<typeof VARIANTS, Record<string, string>>)[VARIANTS];
  return {
    ...(schema.description !== undefined && { description: schema.description }),
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName, mapping },
  };
}
