import { DomainError } from '../common/errors/domain-error.js';

/** Whether it never was, has expired, is used up or was revoked: whoever tries codes learns nothing. */
export class InviteNotFound extends DomainError {
  constructor() {
    super('not_found', 'invite_not_found', 'There is no such invite, or it is good no longer.');
  }
}

export class TooManyInvites extends DomainError {
  constructor(most: number) {
    super('conflict', 'too_many_invites', `A group has ${most} invites at most: revoke one first.`);
  }
}

export class JoinRequestNotFound extends DomainError {
  constructor() {
    super('not_found', 'join_request_not_found', 'They do not ask to join, or not any more.');
  }
}
