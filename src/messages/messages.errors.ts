import { DomainError, ValidationFailed } from '../common/errors/domain-error.js';
import { LIMITS } from './limits.js';

/** Also what somebody outside its conversation sees: they cannot tell which. */
export class MessageNotFound extends DomainError {
  constructor() {
    super('not_found', 'message_not_found', 'There is no such message in your conversations.');
  }
}

/** Also where it is in another conversation, or of a time that the sender may not see. */
export class ParentNotFound extends DomainError {
  constructor() {
    const detail = 'There is no such message in this conversation to reply to.';
    super('not_found', 'parent_not_found', detail);
  }
}

export class ParentIsReply extends DomainError {
  constructor() {
    const detail = 'It is a reply itself: reply to the message that its thread began with.';
    super('conflict', 'parent_is_reply', detail);
  }
}

export class ParentDeleted extends DomainError {
  constructor() {
    super('conflict', 'parent_deleted', 'The message has been deleted: nobody can reply to it.');
  }
}

/** Also where it is in another conversation, deleted, or of a time that the sender may not see. */
export class QuotedMessageNotFound extends DomainError {
  constructor() {
    const detail = 'There is no such message in this conversation to quote.';
    super('not_found', 'quoted_message_not_found', detail);
  }
}

export class MessageForwarded extends DomainError {
  constructor() {
    const detail = 'It is forwarded: the words of somebody else cannot be changed.';
    super('conflict', 'message_forwarded', detail);
  }
}

export class NotYourMessage extends DomainError {
  constructor() {
    super('forbidden', 'not_your_message', 'Only its author may do that.');
  }
}

export class ReceiptsHidden extends DomainError {
  constructor() {
    super(
      'forbidden',
      'receipts_hidden',
      'You hide your own read receipts, so you are not shown those of others.',
    );
  }
}

export class TooManyMentions extends DomainError {
  constructor() {
    super(
      'invalid',
      'too_many_mentions',
      `A message mentions people ${LIMITS.mentions} times at most.`,
    );
  }
}

/** By the server's settings; moderators delete whenever they like. */
export class EditWindowOver extends DomainError {
  constructor() {
    super('forbidden', 'edit_window_over', 'It was sent too long ago to be edited.');
  }
}

export class DeleteWindowOver extends DomainError {
  constructor() {
    super('forbidden', 'delete_window_over', 'It was sent too long ago to be deleted.');
  }
}

export class RestoreWindowOver extends DomainError {
  constructor() {
    const detail = 'It was deleted too long ago to be restored, or by somebody else.';
    super('forbidden', 'restore_window_over', detail);
  }
}

export class MessageDeleted extends DomainError {
  constructor() {
    super('conflict', 'message_deleted', 'The message has been deleted.');
  }
}

export class TooManyHidden extends DomainError {
  constructor() {
    const detail = `You may delete ${LIMITS.hidden} messages of a conversation for yourself: clear its history.`;
    super('conflict', 'too_many_hidden', detail);
  }
}

export class MessageEmpty extends ValidationFailed {
  constructor() {
    const message = 'body must not be empty: the message has no attachments';
    super([{ path: 'body', message, code: 'empty' }]);
  }
}

export class MessageChanged extends DomainError {
  constructor(version: number) {
    super('stale', 'message_changed', `The message has changed: it is at version ${version} now.`);
  }
}

export class ClientMessageIdReused extends DomainError {
  constructor() {
    super(
      'mismatch',
      'client_message_id_reused',
      'You have sent another message with this clientMessageId: every message needs its own.',
    );
  }
}

/** More sends wait on this node than are to. Nothing has been sent. */
export class SendQueueFull extends DomainError {
  constructor() {
    super(
      'unavailable',
      'send_queue_full',
      'Too many messages are waiting to be sent; try again.',
      {
        retryAfter: 1,
      },
    );
  }
}

/** A twin of this send kept committing first; trying again finds it. */
export class SendContended extends DomainError {
  constructor() {
    super('unavailable', 'send_contended', 'The same message is being sent elsewhere; try again.', {
      retryAfter: 1,
    });
  }
}
