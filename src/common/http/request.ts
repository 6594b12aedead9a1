import type { FastifyReply, FastifyRequest } from 'fastify';

/** Who is calling: the user and the session of the access token. */
export interface AuthenticatedUser {
  id: string;
  sessionId: string;
  /** When the access token expires: milliseconds since the epoch. */
  expiresAt: number;
}

/** A request as the guards leave it. */
export type Request = FastifyRequest & { user?: AuthenticatedUser };
export type Reply = FastifyReply;

/**
 * The path without the query, which may hold what people search for. What a client sends unescaped
 * could be control characters of the terminal that shows the log.
 */
export const pathOf = ({ url }: { url: string }): string =>
  (url.split('?', 1)[0] ?? '').replace(/[^\x21-\x7e]/g, encodeURIComponent);

/** Of no word in an address, and of every code, ticket and token. Ids are longer, and let nobody in. */
const KEY = /(?<=\/)(?![\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:\/|$))[^/]{22,}/gi;

/**
 * The path as it may be read by others: in the log, and in problems, which clients report. A key in it,
 * such as the code of an invite, or a token in an address that was put together wrong, is left out.
 */
export const shownPathOf = (request: { url: string }): string => pathOf(request).replace(KEY, '*');

/** Aborted when the client hangs up before it was answered. */
export function goneSignal({ raw }: Reply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    controller.abort();
  });
  return controller.signal;
}
