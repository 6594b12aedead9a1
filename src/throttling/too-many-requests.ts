import { DomainError } from '../common/errors/domain-error.js';

export class TooManyRequests extends DomainError {
  /** @param retryAfter whole seconds */
  constructor(retryAfter: number) {
    super('too_many_requests', 'rate_limited', `Too many requests: wait ${retryAfter} s.`, {
      retryAfter,
    });
  }
}
