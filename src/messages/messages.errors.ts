import { DomainError } from '../common/errors/domain-error.js';

/** Also what somebody outside its conversation sees: they cannot tell which. */
export class MessageNotFound extends DomainError {
  constructor() {
    super('not_found', 'message_not_found', 'There is no such message in your conversations.');
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

export class MessageDeleted extends DomainError {
  constructor() {
    super('conflict', 'message_deleted', 'The message has been deleted.');
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
