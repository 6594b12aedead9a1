/** So many attempts in so many seconds. */
export class AttemptsDto {
  readonly attempts!: number;
  readonly withinSeconds!: number;
}

/** Of all requests. The `RateLimit-…` headers of every answer say how many are left of a minute. */
export class RequestLimitsDto {
  /** Of one user on one node. */
  readonly perMinute!: number | null;

  /** From one address. */
  readonly registrations!: AttemptsDto | null;

  /** Of one account from one address. */
  readonly failedLogins!: AttemptsDto | null;

  /** Of your own password, where it is asked for again. */
  readonly wrongPasswords!: AttemptsDto | null;

  /** E-mails with a link to choose a new password. */
  readonly resetRequests!: AttemptsDto | null;

  /** Archives of your data that are made. */
  readonly exports!: AttemptsDto | null;

  /** Of a body in JSON. */
  readonly bodyBytes!: number;

  /** Arrays and objects within each other in a body in JSON. */
  readonly bodyDepth!: number;
}

/** Of every list: `?limit=`. */
export class PageLimitsDto {
  /** Where none is asked for. */
  readonly size!: number;

  readonly maxSize!: number;
}
