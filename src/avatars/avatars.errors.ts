import { DomainError } from '../common/errors/domain-error.js';

export class AvatarNotFound extends DomainError {
  constructor() {
    super('not_found', 'avatar_not_found', 'There is no such avatar.');
  }
}
