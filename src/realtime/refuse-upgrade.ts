import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { answerTo, problemOf } from '../common/errors/problem.js';
import { shownPathOf } from '../common/http/request.js';
import { newId } from '../common/identifiers.js';

/** Answers a handshake with a problem. After an upgrade request Node leaves the connection to us. */
export function refuseUpgrade({ url = '/' }: IncomingMessage, wire: Duplex, error: unknown): void {
  const answer = answerTo(error);
  const requestId = newId();
  const body = JSON.stringify(problemOf(answer, shownPathOf({ url }), requestId));
  const headers = {
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    'x-request-id': requestId,
    connection: 'close',
    ...answer.headers,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const status = `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`;
  wire.on('error', () => wire.destroy());
  wire.end([status, ...lines, '', body].join('\r\n'));
}
