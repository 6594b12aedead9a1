import { DomainError } from './domain-error.js';

/**
 * Out of reach, letting nobody in, shutting down, failing over to a copy that is read-only, out of
 * room, or too slow. Those of logging in (28, 3D) are here because boot has succeeded with them.
 */
const UNAVAILABLE =
  /^(08|25006|28|3D|40001|40P01|53[1-4]00|55000|55P03|57014|57P0[1-5])|^E(AI_|CONN|HOST|NET|NOTFOUND|PIPE|TIMEDOUT)/;
const REFUSED_INPUT = /^(22|54)/;

/** Starting, recovering, shutting down, full, not there yet, or a name that cannot be looked up now. */
const NOT_YET = /^(08|53300|57P0[1-3]|E(AI_AGAIN|CONN|HOST|NET|PIPE|TIMEDOUT))/;

/** node-postgres has no code for these. */
const LOST_CONNECTION =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client has encountered a connection error|not queryable/;

/** The SQLSTATE or errno of what the driver, or TypeORM around it, has thrown. */
export function databaseErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/**
 * Whether what was asked has certainly not happened: the server says so, in a session that goes on.
 * What breaks the connection leaves open whether it has.
 */
export function isUndone(error: unknown): boolean {
  const code = databaseErrorCode(error);
  return error instanceof Error && 'severity' in error && !/^(08|57P)/.test(code ?? '08');
}

/**
 * Whether a start that fails by this is worth another try: a password that is wrong, or a host, user or
 * database that nobody knows, stays so.
 */
export function isNotYet(error: unknown): boolean {
  const code = databaseErrorCode(error);
  if (code !== undefined) return NOT_YET.test(code);
  return error instanceof Error && LOST_CONNECTION.test(error.message);
}

/** The constraint a 23xxx error names, as in `users_email_key`. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { driverError } = error as { driverError?: unknown };
  const source = driverError instanceof Error ? driverError : error;
  const constraint = 'constraint' in source ? source.constraint : undefined;
  return typeof constraint === 'string' ? constraint : undefined;
}

/**
 * The net beneath the domain's own checks: what PostgreSQL refuses is the client's fault, what it
 * cannot do now is worth a retry, and the rest is ours (PostgreSQL manual, appendix A).
 */
export function asDomainError(error: unknown): DomainError | undefined {
  const code = databaseErrorCode(error);
  if (code !== undefined && REFUSED_INPUT.test(code)) {
    return new DomainError(
      'invalid',
      'invalid_value',
      'A value is out of range or not acceptable.',
    );
  }
  const isAway =
    (code !== undefined && UNAVAILABLE.test(code)) ||
    (error instanceof Error && LOST_CONNECTION.test(error.message));
  return isAway
    ? new DomainError('unavailable', 'database_unavailable', 'The database is away; try again.', {
        retryAfter: 1,
      })
    : undefined;
}

/** Whether it is the database that cannot, for now. */
export const isAway = (error: unknown): boolean => asDomainError(error)?.kind === 'unavailable';
