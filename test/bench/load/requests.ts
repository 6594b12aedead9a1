import { forge, TOKEN_SECRET } from '../../support/tokens.js';
import { UNIQUE } from './jobs.js';

/** 100 bytes, which is a long line of a chat. */
const BODY =
  'Shall we meet at six, at the bridge over the river? I bring bread and cheese, you bring the others!!';

const tokens = new Map<string, string>();

/** An access token of a user, good for the whole run. */
export function tokenOf(userId: string): string {
  const known = tokens.get(userId);
  if (known !== undefined) return known;
  const claims = { sub: userId, sid: userId, exp: Math.floor(Date.now() / 1000) + 86_400 };
  const token = forge({ claims });
  tokens.set(userId, token);
  return token;
}

function request(method: string, path: string, token: string, body?: object): string {
  const head = `${method} ${path} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer ${token}\r\n`;
  if (body === undefined) return `${head}\r\n`;
  const json = JSON.stringify(body);
  return `${head}content-type: application/json\r\ncontent-length: ${json.length}\r\n\r\n${json}`;
}

export const get = (path: string, userId: string): string => request('GET', path, tokenOf(userId));

/** What a client that retries sends: with a `clientMessageId`, another one each time. */
export const messageOf = (conversationId: string) => ({
  conversationId,
  body: BODY,
  clientMessageId: UNIQUE,
});

export const send = (conversationId: string, senderId: string): string =>
  request('POST', '/api/messages', tokenOf(senderId), messageOf(conversationId));

/** The naive server takes the secret itself for its key. */
export const naiveSend = (conversationId: string, senderId: string): string => {
  const claims = { sub: senderId, exp: Math.floor(Date.now() / 1000) + 86_400 };
  const token = forge({ claims, key: Buffer.from(TOKEN_SECRET) });
  return request('POST', '/api/messages', token, messageOf(conversationId));
};
