import { DomainError } from '../common/errors/domain-error.js';

export class TooManyPins extends DomainError {
  constructor(most: number) {
    super('conflict', 'too_many_pins', `A conversation has ${most} pinned messages at most.`);
  }
}
