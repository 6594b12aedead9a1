import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

interface Response {
  $ref?: string;
  content?: Record<string, { schema?: object }>;
}
interface Operation {
  responses: Record<string, Response>;
}
interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; responses: Record<string, Response> };
}

export const contract = JSON.parse(readFileSync('openapi.json', 'utf8')) as Contract;

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
ajv.addSchema(closed(contract), 'contract');
const validators = new Map<string, ValidateFunction>();

/**
 * Fails unless the published document says that `operation` may answer so: this status, this type,
 * this shape, and no field more.
 * @param path as the document spells it, `/api/messages/{id}`
 */
export async function requireContract(
  method: string,
  path: string,
  response: globalThis.Response,
): Promise<void> {
  const answer = `${method} ${path} → ${response.status}`;
  const declared = contract.paths[path]?.[method.toLowerCase()]?.responses[response.status];
  if (declared === undefined) throw new Error(`${answer}: not in the document`);
  const { content } = resolve(declared);
  const type = response.headers.get('content-type')?.split(';', 1)[0];
  if (content === undefined) {
    if (type !== undefined) throw new Error(`${answer}: has a body of ${type}, none is declared`);
    return;
  }
  if (type === undefined || content[type] === undefined) {
    throw new Error(`${answer}: is ${type ?? 'without a type'}, not declared`);
  }
  if (!type.endsWith('json')) return;
  const validate = validatorOf(path, method.toLowerCase(), String(response.status), type);
  if (!validate(await response.clone().json())) {
    throw new Error(`${answer}: ${ajv.errorsText(validate.errors)}\n${await response.text()}`);
  }
}

/** Fails unless a value is what the document calls `name`, with no field more. */
export function requireSchema(name: string, value: unknown): void {
  const validate = compiled(`contract#/components/schemas/${name}`);
  if (!validate(value)) {
    throw new Error(`no ${name}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(value)}`);
  }
}

const resolve = (response: Response): Response => {
  const name = response.$ref?.split('/').at(-1);
  return name === undefined ? response : (contract.components.responses[name] ?? response);
};

function validatorOf(path: string, method: string, status: string, type: string): ValidateFunction {
  const declared = contract.paths[path]?.[method]?.responses[status];
  const base = declared?.$ref ?? `#/paths/${escape(path)}/${method}/responses/${status}`;
  const pointer = `contract${base}/content/${escape(type)}/schema`;
  return compiled(pointer);
}

function compiled(pointer: string): ValidateFunction {
  let validate = validators.get(pointer);
  if (validate === undefined) {
    validate = ajv.compile({ $ref: pointer });
    validators.set(pointer, validate);
  }
  return validate;
}

/** A JSON pointer within a URI fragment (RFC 6901, 6). */
const escape = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/**
 * The document as JSON Schema. Clients must bear with new fields; our tests must not. A nullable
 * reference, which OpenAPI 3.0 can only say as `nullable` beside `allOf`, is put in ajv's terms.
 */
function closed(document: Contract): object {
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('properties' in value && 'type' in value) return { ...value, additionalProperties: false };
    if (!('nullable' in value) || !('allOf' in value || 'anyOf' in value)) return value;
    const { nullable: _nullable, type: _type, ...schema } = value as Record<string, unknown>;
    return { anyOf: [schema, { type: 'null' }] };
  }) as object;
}
