import { DomainError } from '../common/errors/domain-error.js';

export class TooManyRequests extends DomainError {
  /** @param wait milliseconds */
  constructor(wait: number) {
    const retryAfter = Math.max(1, Math.ceil(wait / 1000));
    super('too_many_requests', 'rate_limited', `Too many requests: wait ${retryAfter} s.`, {
      retryAfter,
    });
  }
}
