/** One thing wrong with one field. */
export class ProblemFieldDto {
  /**
   * Where in the body, query or path.
   * @example 'body'
   */
  readonly path!: string;

  /** @example 'body must have 1 to 10000 characters' */
  readonly message!: string;

  /**
   * Stable, in snake case.
   * @example 'text_length'
   */
  readonly code!: string;
}

/** What every error answers with, as `application/problem+json` (RFC 9457). */
export class ProblemDto {
  /** @example 'urn:parley:problem:validation_failed' */
  readonly type!: string;

  /** @example 'Bad Request' */
  readonly title!: string;

  /** @example 400 */
  readonly status!: number;

  /** @example 'body must have 1 to 10000 characters' */
  readonly detail!: string;

  /**
   * The path that was asked for, with `*` for what could be a code or a token.
   * @example '/api/messages'
   */
  readonly instance!: string;

  /**
   * Stable, in snake case: branch on this one.
   * @example 'validation_failed'
   */
  readonly code!: string;

  /**
   * The same as the `X-Request-Id` header and in the server's log.
   * @example 'checkout-7f3a'
   */
  readonly requestId!: string;

  /** With `validation_failed`: each thing that is wrong. */
  readonly errors?: ProblemFieldDto[];
}
