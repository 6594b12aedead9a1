import { DomainError } from '../common/errors/domain-error.js';

export class CannotBlockYourself extends DomainError {
  constructor() {
    super('conflict', 'cannot_block_yourself', 'That is you.');
  }
}

export class TooManyBlocks extends DomainError {
  constructor(most: number) {
    super('conflict', 'too_many_blocks', `You may have ${most} people blocked: unblock some.`);
  }
}
