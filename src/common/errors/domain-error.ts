/** What went wrong in the terms of the domain; `ProblemFilter` alone knows the HTTP status of each. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'gone'
  | 'stale'
  | 'too_large'
  | 'unsupported_media'
  | 'unsatisfiable'
  | 'mismatch'
  | 'too_many_requests'
  | 'unavailable';

/** One thing wrong with one field. */
export interface FieldError {
  /** Where in the body, query or path: `title`, `participantIds[2]`. */
  path: string;
  message: string;
  /** Stable, in snake case. */
  code: string;
}

export interface DomainErrorDetails {
  errors?: FieldError[];
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
}

/** An expected failure. Subclasses state the fact; `code` is stable and part of the contract. */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    detail: string,
    readonly details: DomainErrorDetails = {},
  ) {
    super(detail);
    this.name = new.target.name;
  }
}

export class ValidationFailed extends DomainError {
  constructor(errors: FieldError[]) {
    const [first] = errors;
    super('invalid', 'validation_failed', first?.message ?? 'The request is not valid.', {
      errors,
    });
  }
}
