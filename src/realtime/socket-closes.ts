import type { ErrorKind } from '../common/errors/domain-error.js';
import type { StreamEnd } from './open-stream.js';

/** Why the server closes a WebSocket: those of RFC 6455 and, from 4400 on, statuses of HTTP. */
export const CLOSE = {
  shuttingDown: [1012, 'shutting down, connect again'],
  binary: [1003, 'frames are JSON text'],
  malformed: [4400, 'token or cursor are malformed'],
  unauthenticated: [4401, 'authenticate first'],
  tokenExpired: [4401, 'the token has expired'],
  sessionEnded: [4401, 'the session has ended'],
  slow: [4408, 'resume'],
  tooMany: [4429, 'too many streams'],
  flood: [4429, 'too many commands'],
  unavailable: [1013, 'try again later'],
} as const satisfies Readonly<Record<string, readonly [code: number, reason: string]>>;

export type Close = (typeof CLOSE)[keyof typeof CLOSE];

export const closeOn = (end: StreamEnd): Close => ON_END[end];

/** For what keeps a socket from beginning. */
export const closeFor = (kind: ErrorKind | undefined): Close =>
  (kind && ON_ERROR[kind]) ?? CLOSE.unavailable;

const ON_END: Readonly<Record<StreamEnd, Close>> = {
  session_ended: CLOSE.sessionEnded,
  token_expired: CLOSE.tokenExpired,
  shutting_down: CLOSE.shuttingDown,
};

const ON_ERROR: Readonly<Partial<Record<ErrorKind, Close>>> = {
  invalid: CLOSE.malformed,
  too_many_requests: CLOSE.tooMany,
  unauthenticated: CLOSE.unauthenticated,
};
