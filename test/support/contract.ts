import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

interface Response {
  $ref?: string;
  content?: Record<string, { schema?: object }>;
}
interface Contract {
  paths: Record<string, Record<string, { responses: Record<string, Response> }>>;
  components: { schemas: Record<string, object>; responses: Record<string, Response> };
}

export const contract = JSON.parse(readFileSync('openapi.json', 'utf8')) as Contract;

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, discriminator: true }));
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
  const problem = await violation(method.toLowerCase(), path, response);
  if (problem !== undefined) throw new Error(`${method} ${path} → ${response.status}: ${problem}`);
}

async function violation(
  method: string,
  path: string,
  response: globalThis.Response,
): Promise<string | undefined> {
  const declared = answerDeclared(method, path, response.status);
  if (declared === undefined) return 'not in the document';
  const { content } = resolve(declared);
  const type = response.headers.get('content-type')?.split(';', 1)[0];
  if (type === undefined) return content && 'has no body, one is declared';
  if (!isDeclared(content, type)) return `${type} is not declared`;
  if (!type.endsWith('json')) return undefined;
  const body = await response.clone().text();
  const base = declared.$ref ?? `#/paths/${escape(path)}/${method}/responses/${response.status}`;
  const problem = mismatch(`${base}/content/${escape(type)}/schema`, JSON.parse(body));
  return problem && `${problem}\n${body}`;
}

const isDeclared = (content: Response['content'] = {}, type: string): boolean =>
  type in content || '*/*' in content;

/**
 * What is wrong with a value; undefined where nothing is.
 * @param pointer to a schema in the document
 */
export function mismatch(pointer: string, value: unknown): string | undefined {
  let validate = validators.get(pointer);
  if (validate === undefined) {
    validate = ajv.compile({ $ref: `contract${pointer}` });
    validators.set(pointer, validate);
  }
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
}

const answerDeclared = (method: string, path: string, status: number): Response | undefined =>
  contract.paths[path]?.[method]?.responses[status];

/** Fails unless a value is what the document calls `name`, with no field more. */
export function requireSchema(name: string, value: unknown): void {
  const problem = mismatch(`#/components/schemas/${name}`, value);
  if (problem !== undefined) throw new Error(`no ${name}: ${problem}\n${JSON.stringify(value)}`);
}

const resolve = (response: Response): Response => {
  const name = response.$ref?.split('/').at(-1);
  return name === undefined ? response : (contract.components.responses[name] ?? response);
};

/** A JSON pointer within a URI fragment (RFC 6901, 6). */
const escape = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/**
 * The document as JSON Schema. Clients must bear with new fields; our tests must not. A nullable
 * reference, which OpenAPI 3.0 can only say as `nullable` beside `allOf`, is put in ajv's terms, and
 * what tells variants apart by the values that they name themselves.
 */
function closed(document: Contract): object {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    if (key === 'mapping') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if ('properties' in value && 'type' in value) return { ...value, additionalProperties: false };
    if (!('nullable' in value) || !('allOf' in value || 'anyOf' in value)) return value;
    const schema: Record<string, unknown> = { ...value };
    delete schema['nullable'];
    delete schema['type'];
    return { anyOf: [schema, { type: 'null' }] };
  }) as object;
}
