import { DomainError } from '../common/errors/domain-error.js';

export class TooManyStreams extends DomainError {
  constructor(limit: number) {
    super(
      'too_many_requests',
      'too_many_streams',
      `You have ${limit} streams open on this node: close one.`,
      { retryAfter: 5 },
    );
  }
}

export class ShuttingDown extends DomainError {
  constructor() {
    super('unavailable', 'shutting_down', 'This node is shutting down: connect again.', {
      retryAfter: 1,
    });
  }
}

export class OriginNotAllowed extends DomainError {
  constructor() {
    super('forbidden', 'origin_not_allowed', 'Pages of this origin may not connect.');
  }
}

export class NoSuchSocket extends DomainError {
  constructor(path: string) {
    super('not_found', 'route_not_found', `There is no WebSocket at ${path}.`);
  }
}

export class HandshakeRefused extends DomainError {
  constructor(detail: string) {
    super('invalid', 'malformed_request', detail);
  }
}

export class UnknownCommand extends DomainError {
  constructor() {
    super('invalid', 'unknown_command', 'There is no command of this type.');
  }
}

export class OtherSession extends DomainError {
  constructor() {
    super('forbidden', 'other_session', 'The token is of another session: open a socket for it.');
  }
}
