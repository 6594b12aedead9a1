import { Agent, request } from 'node:http';
import { parleyUrl } from './parley.js';

const agent = new Agent({ keepAlive: true });

export interface LeanAnswer {
  status: number;
  /** Of an answer in JSON. */
  data: unknown;
}

/** Requests by the hundred thousand: connections are kept, and answers not held to the document. */
export function leanRequest(
  method: string,
  path: string,
  token: string,
  body?: object,
): Promise<LeanAnswer> {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(body && { 'content-type': 'application/json' }),
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(`${parleyUrl()}${path}`, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const data: unknown = text === '' ? undefined : JSON.parse(text);
        resolve({ status: response.statusCode ?? 0, data });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body && JSON.stringify(body));
  });
}
