import { DomainError } from '../common/errors/domain-error.js';

const RESYNC =
  'Take a new cursor with the first page of conversations from GET /sync, and go on from it.';

/** The feed does not know, or no longer, what came after this cursor. */
export class ResyncRequired extends DomainError {
  constructor() {
    super('gone', 'resync_required', `What came after this cursor is not known here. ${RESYNC}`);
  }
}

export class FeedCursorInvalid extends DomainError {
  constructor() {
    super('invalid', 'cursor_invalid', 'The cursor is none that this server has given out.', {
      errors: [{ path: 'since', message: 'since is no cursor', code: 'cursor_invalid' }],
    });
  }
}
