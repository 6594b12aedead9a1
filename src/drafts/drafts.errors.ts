import { DomainError } from '../common/errors/domain-error.js';

export class DraftNotFound extends DomainError {
  constructor() {
    super('not_found', 'draft_not_found', 'You have no draft in this conversation.');
  }
}
