import type { OpenAPIObject } from '@nestjs/swagger';
import { PUBLIC_EXTENSION } from '../common/http/public.decorator.js';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']> & { [PUBLIC_EXTENSION]?: true };

export const operationsOf = (document: OpenAPIObject): Operation[] =>
  Object.values(document.paths).flatMap((path) => METHODS.flatMap((method) => path[method] ?? []));

/** Names, order and optionality of what the plugin reads off handlers. */
export function describeOperations(document: OpenAPIObject): void {
  for (const operation of operationsOf(document)) {
    splitSummary(operation);
    for (const parameter of operation.parameters ?? []) {
      if ('schema' in parameter && 'default' in parameter.schema) {
        parameter.required = false;
      }
    }
    if (operation[PUBLIC_EXTENSION]) operation.security = [];
    Reflect.deleteProperty(operation, PUBLIC_EXTENSION);
  }
}

/** A handler's comment: its first sentence is the summary, all of it the description. */
function splitSummary(operation: Operation): void {
  const comment = operation.summary?.replace(/\s+/g, ' ').trim() ?? '';
  const end = comment.search(/[.:](\s|$)/);
  operation.summary = end === -1 ? comment : comment.slice(0, end);
  if (end < comment.length - 1) operation.description = comment;
}
