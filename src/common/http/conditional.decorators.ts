import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ValidationFailed } from '../errors/domain-error.js';
import { LIMITS } from './limits.js';
import type { Reply, Request } from './request.js';

const STRONG_TAGS = /^"\d{1,9}"(?:\s*,\s*"\d{1,9}")*$/;

/**
 * The versions that `If-Match` names; undefined where there is none or it is `*` (RFC 9110, 13.1.1).
 * A weak tag never matches, so it is refused as malformed.
 */
export const IfMatch = createParamDecorator(
  (_data: unknown, context: ExecutionContext): readonly number[] | undefined => {
    const header = context.switchToHttp().getRequest<Request>().headers['if-match']?.trim();
    if (header === undefined || header === '*') return undefined;
    if (!STRONG_TAGS.test(header)) {
      throw headerInvalid('If-Match', 'must be * or entity tags such as "3"');
    }
    return header.split(',').map((tag) => Number(tag.trim().slice(1, -1)));
  },
);

/** `Idempotency-Key`, as the draft's quoted string or bare. */
export const IdempotencyKey = createParamDecorator(
  (_data: unknown, context: ExecutionContext): string | undefined => {
    const header = context.switchToHttp().getRequest<Request>().headers['idempotency-key'];
    if (header === undefined) return undefined;
    const [value = ''] = [header].flat();
    const key = /^".*"$/.test(value) ? value.slice(1, -1) : value;
    if (
      key.trim() === '' ||
      key.length > LIMITS.idempotencyKeyLength ||
      !/^[\x20-\x7e]*$/.test(key)
    ) {
      throw headerInvalid(
        'Idempotency-Key',
        `must have 1 to ${LIMITS.idempotencyKeyLength} ASCII characters`,
      );
    }
    return key;
  },
);

/** The version of a resource as its entity tag. */
export function answerVersioned<T>(
  reply: Reply,
  { item, version }: { item: T; version: number },
): T {
  void reply.header('etag', `"${version}"`);
  return item;
}

const headerInvalid = (header: string, problem: string): ValidationFailed =>
  new ValidationFailed([{ path: header, message: `${header} ${problem}`, code: 'header_invalid' }]);
