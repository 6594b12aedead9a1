import { DomainError } from '../common/errors/domain-error.js';

/** Also one of somebody else: only its sender sees it. */
export class ScheduledMessageNotFound extends DomainError {
  constructor() {
    super(
      'not_found',
      'scheduled_message_not_found',
      'You have no such message scheduled: it may have been sent.',
    );
  }
}

export class ScheduledMessageSending extends DomainError {
  constructor() {
    super(
      'conflict',
      'scheduled_message_sending',
      'The message is just being sent: edit or delete it there.',
    );
  }
}

export class TooManyScheduled extends DomainError {
  constructor(most: number) {
    super('conflict', 'too_many_scheduled', `You may have ${most} messages scheduled at once.`);
  }
}
