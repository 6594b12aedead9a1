import { DomainError } from '../common/errors/domain-error.js';

export class TooManySaved extends DomainError {
  constructor(most: number) {
    super('conflict', 'too_many_saved', `You may have ${most} messages saved: take some out.`);
  }
}
