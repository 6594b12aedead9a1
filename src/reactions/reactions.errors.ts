import { DomainError } from '../common/errors/domain-error.js';

export class TooManyReactions extends DomainError {
  constructor(most: number) {
    const detail = `You may react to a message with ${most} different emoji at most.`;
    super('conflict', 'too_many_reactions', detail);
  }
}

export class TooManyEmoji extends DomainError {
  constructor(most: number) {
    const detail = `A message has reactions with ${most} different emoji at most: choose one of these.`;
    super('conflict', 'too_many_emoji', detail);
  }
}
