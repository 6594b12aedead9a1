import type { OpenAPIObject } from '@nestjs/swagger';
import { PUBLIC_EXTENSION } from '../common/http/public.decorator.js';
import { UNLIMITED_EXTENSION } from '../common/http/unlimited.decorator.js';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']> & {
  [PUBLIC_EXTENSION]?: true;
  [UNLIMITED_EXTENSION]?: true;
};

export const operationsOf = ({ paths }: OpenAPIObject): Operation[] =>
  Object.values(paths).flatMap((path) => METHODS.flatMap((method) => path[method] ?? []));

/** What the plugin does not read off handlers. */
export function describeOperations(document: OpenAPIObject): void {
  for (const operation of operationsOf(document)) {
    splitSummary(operation);
    if (operation[PUBLIC_EXTENSION]) operation.security = [];
  }
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) describeParameters(path, item[method]?.parameters ?? []);
  }
}

function describeParameters(path: string, parameters: NonNullable<Operation['parameters']>): void {
  for (const parameter of parameters) {
    if ('$ref' in parameter) continue;
    const { schema = {} } = parameter;
    if ('default' in schema) parameter.required = false;
    if (parameter.in === 'path') parameter.description ??= whose(path, parameter.name);
  }
}

/** The id in `/api/messages/{id}` is that of a message. */
function whose(path: string, name: string): string {
  const [, collection = 'resource'] = new RegExp(`/([a-z]+)s/{${name}}`).exec(path) ?? [];
  return `Which ${collection}.`;
}

/** A handler's comment: its first sentence is the summary, all of it the description. */
function splitSummary(operation: Operation): void {
  const comment = operation.summary?.replace(/\s+/g, ' ').trim() ?? '';
  const end = comment.search(/[.:](\s|$)/);
  operation.summary = end === -1 ? comment : comment.slice(0, end);
  if (end < comment.length - 1) operation.description = comment;
}
