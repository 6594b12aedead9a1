import { ValidationFailed } from '../common/errors/domain-error.js';

/**
 * The DTO lets through what any server may allow; this one may allow less.
 * @param most Unicode code points
 * @throws ValidationFailed, worded as the DTO would
 */
export function requireBodyLength(body: string, most: number): void {
  if (body.length <= most || [...body].length <= most) return;
  const message = `body must be text of 1 to ${most} characters, not blank`;
  throw new ValidationFailed([{ path: 'body', message, code: 'text_length' }]);
}
