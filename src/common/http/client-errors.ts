import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { type Answer, problemOf, refusal } from '../errors/problem.js';
import { newId } from '../identifiers.js';

/** Nobody is there any more. */
const GONE = new Set(['ECONNRESET', 'HPE_INVALID_EOF_STATE']);

const STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Answers what Node's parser cannot make a request of, so that no handler ever sees it, and ends the
 * connection.
 */
export function refuseClientErrors(logger: Logger) {
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    const { code = '' } = error;
    if (!GONE.has(code) && socket.writable && !isBusy(socket)) {
      const answer = refusal(STATUS[code] ?? 400, 'This is not HTTP.');
      const requestId = newId();
      socket.write(responseOf(answer, requestId));
      logger.info({ requestId, status: answer.status, address: socket.remoteAddress }, 'refused');
    }
    socket.destroy();
  };
}

/**
 * Whether a whole request is being worked on, and the error is in what was sent after it: its sender
 * would take our answer for the one to that request.
 */
function isBusy(socket: Socket & { _httpMessage?: ServerResponse | null }): boolean {
  return socket._httpMessage?.req.complete === true;
}

function responseOf(answer: Answer, requestId: string): string {
  const body = JSON.stringify(problemOf(answer, '/', requestId));
  return [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`,
    'Connection: close',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    '',
    body,
  ].join('\r\n');
}
