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

/** What clients do about each, for those who write them. */
const ADVICE: Readonly<Record<keyof typeof CLOSE, string>> = {
  shuttingDown: 'Connect again after a moment, not all at once, and go on from your cursor.',
  binary: 'A fault of the client.',
  malformed: 'A fault of the client: the same again would fail again.',
  unauthenticated: 'Authenticate in the handshake or in time.',
  tokenExpired: 'Refresh it, connect again and go on from your cursor.',
  sessionEnded: 'Log in again.',
  slow: 'You read too slowly: connect again at once and go on from your cursor.',
  tooMany: 'Close another stream, or wait.',
  flood: 'A fault of the client: send less.',
  unavailable: 'Connect again after a moment, and go on from your cursor.',
};

/** Those of the library stand for what breaks the protocol, or for the network. */
export const CLOSE_REASONS: readonly { code: number; reason: string; meaning: string }[] = [
  ...Object.entries(CLOSE).map(([name, [code, reason]]) => ({
    code,
    reason,
    meaning: ADVICE[name as keyof typeof CLOSE],
  })),
  { code: 1002, reason: '', meaning: 'A fault of the client: it broke the protocol.' },
  { code: 1007, reason: '', meaning: 'A fault of the client: text that is no UTF-8.' },
  { code: 1009, reason: '', meaning: 'A fault of the client: the frame was too long.' },
  { code: 1006, reason: '', meaning: 'The network: connect again, and go on from your cursor.' },
].sort((a, b) => a.code - b.code);

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
