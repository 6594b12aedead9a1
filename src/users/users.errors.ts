import { DomainError, type FieldError } from '../common/errors/domain-error.js';

export class UserNotFound extends DomainError {
  constructor() {
    super('not_found', 'user_not_found', 'There is no such user.');
  }
}

/** A token is good for a moment longer than the account, on nodes that have yet to hear of it. */
export class AccountGone extends DomainError {
  constructor() {
    super('unauthenticated', 'not_authenticated', 'The account has been deleted.');
  }
}

export class UsernameTaken extends DomainError {
  constructor() {
    super('conflict', 'username_taken', 'That username is taken.');
  }
}

export class EmailTaken extends DomainError {
  constructor() {
    super('conflict', 'email_taken', 'There is an account with that e-mail address.');
  }
}

export class PasswordRefused extends DomainError {
  constructor(path: string, message: string, code: 'password_too_short' | 'password_too_common') {
    const error: FieldError = { path, message: `${path} ${message}`, code };
    super('invalid', 'validation_failed', error.message, { errors: [error] });
  }
}

/** Too many password checks wait for the processor already. */
export class PasswordChecksBusy extends DomainError {
  constructor() {
    super('unavailable', 'busy', 'Too many logins at once; try again.', { retryAfter: 2 });
  }
}
