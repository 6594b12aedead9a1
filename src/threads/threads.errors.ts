import { DomainError } from '../common/errors/domain-error.js';

export class MessageIsReply extends DomainError {
  constructor() {
    const detail = 'It is a reply: its thread is that of the message that it replies to.';
    super('conflict', 'message_is_reply', detail);
  }
}

export class ThreadNotFollowed extends DomainError {
  constructor() {
    super('conflict', 'thread_not_followed', 'You do not follow this thread.');
  }
}
