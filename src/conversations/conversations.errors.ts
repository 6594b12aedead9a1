import { DomainError, type FieldError } from '../common/errors/domain-error.js';

/** Also what somebody outside sees: they cannot tell which. */
export class ConversationNotFound extends DomainError {
  constructor() {
    super(
      'not_found',
      'conversation_not_found',
      'There is no such conversation, or you are not in it.',
    );
  }
}

export class ParticipantNotFound extends DomainError {
  constructor() {
    super('not_found', 'participant_not_found', 'There is no such participant.');
  }
}

export class NotPermitted extends DomainError {
  constructor() {
    super('forbidden', 'not_permitted', 'Your role in this conversation does not permit that.');
  }
}

export class ConversationIsDirect extends DomainError {
  constructor() {
    super(
      'conflict',
      'conversation_is_direct',
      'A direct conversation is between these two people, for good: archive it, or create a group.',
    );
  }
}

export class LastOwner extends DomainError {
  constructor() {
    super(
      'conflict',
      'last_owner',
      'A group keeps at least one owner: make somebody else one first.',
    );
  }
}

export class TooManyParticipants extends DomainError {
  constructor(most: number) {
    super('conflict', 'too_many_participants', `A conversation has ${most} participants at most.`);
  }
}

export class UserBanned extends DomainError {
  constructor() {
    super(
      'forbidden',
      'user_banned',
      'The group keeps them out: an owner or admin can lift the ban.',
    );
  }
}

export class BanNotFound extends DomainError {
  constructor() {
    super('not_found', 'ban_not_found', 'They are not banned.');
  }
}

/** The same whatever is between the two, and whoever of them wants it so: it is for nobody to find out. */
const CONTACT_RESTRICTED = 'contact_restricted';

/** @param places of those whom one may not bring into a conversation, such as `participantIds[2]` */
export class ContactRestricted extends DomainError {
  constructor(places: readonly string[]) {
    const errors = places.map((path): FieldError => {
      const message = `${path} is somebody with whom you can start no conversation`;
      return { path, message, code: CONTACT_RESTRICTED };
    });
    const detail =
      'You can start no conversation with somebody you have named, nor add them to one.';
    super('forbidden', CONTACT_RESTRICTED, detail, { errors });
  }
}

const REFUSALS = {
  sending_restricted: ['forbidden', 'In this group only some may send messages.'],
  participant_muted: ['forbidden', 'An owner or admin has muted you for now.'],
  [CONTACT_RESTRICTED]: ['forbidden', 'You can say nothing to this person.'],
  slow_mode: ['too_many_requests', 'This group is slow: wait before you send the next message.'],
} as const;

export type SendRefusal = keyof typeof REFUSALS;

/** @param retryAfter seconds, where waiting helps */
export class SendRefused extends DomainError {
  constructor(code: SendRefusal, retryAfter: number | null) {
    const [kind, detail] = REFUSALS[code];
    super(kind, code, detail, retryAfter === null || kind === 'forbidden' ? {} : { retryAfter });
  }
}
