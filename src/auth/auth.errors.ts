import { DomainError } from '../common/errors/domain-error.js';

export class NotAuthenticated extends DomainError {
  constructor() {
    super('unauthenticated', 'not_authenticated', 'A valid access token is needed.');
  }
}

export class CredentialsWrong extends DomainError {
  constructor() {
    super('unauthenticated', 'credentials_wrong', 'Login and password do not go together.');
  }
}

export class CurrentPasswordWrong extends DomainError {
  constructor() {
    super('forbidden', 'current_password_wrong', 'The current password is another one.');
  }
}

export class PasswordRequired extends DomainError {
  constructor() {
    super('forbidden', 'password_required', 'Your last login was a while ago: give the password.');
  }
}

export class RefreshTokenRefused extends DomainError {
  constructor() {
    super('unauthenticated', 'refresh_token_invalid', 'The session has ended: log in again.');
  }
}

export class SessionNotFound extends DomainError {
  constructor() {
    super('not_found', 'session_not_found', 'You have no such session.');
  }
}

export class ResetTokenInvalid extends DomainError {
  constructor() {
    super(
      'invalid',
      'reset_token_invalid',
      'The link has been used, or is too old: ask for another.',
    );
  }
}

export class TicketInvalid extends DomainError {
  constructor() {
    super('unauthenticated', 'ticket_invalid', 'The ticket has been used, or is too old.');
  }
}
