import { WebSocket } from 'ws';
import type { Canaries } from './canaries.js';
import { parleyUrl } from './parley.js';

type Body = Record<string, string>;

/** More than any body may have. */
const PADDING = 'x'.repeat(300 * 1024);

/** All that goes wrong with a body before anybody has looked at what it asks. */
export async function everyWrongBody(
  canaries: Canaries,
  [method, path]: [string, string],
  body: Body,
  token?: string,
): Promise<void> {
  const ask = (what: unknown, headers = {}) =>
    canaries.ask(method, path, { body: what, headers, ...(token !== undefined && { token }) });
  await ask(JSON.stringify(body).slice(0, -1));
  await ask(`${JSON.stringify(body)}${JSON.stringify(body)}`);
  await ask(JSON.stringify(body), { 'content-type': 'text/plain' });
  await ask(JSON.stringify(body), { 'content-encoding': 'gzip' });
  await ask({ ...body, padding: PADDING });
  await ask([body]);
  await ask({ ...body, more: Object.values(body) });
  for (const [name, value] of Object.entries(body)) {
    for (const wrong of [[value], { [value]: value }, `${value}\0`, `${value}${'x'.repeat(300)}`]) {
      await ask({ ...body, [name]: wrong });
    }
  }
}

/** A secret where none is looked for. */
export async function everyWrongPlace(canaries: Canaries, secret: string): Promise<void> {
  const { ask } = canaries;
  const encoded = encodeURIComponent(secret);
  const paths = [
    ...[`/${encoded}`, `/api/${encoded}`, `/api/nope/${encoded}/more`, `/api/nope;t=${encoded}`],
    ...[`/api/users/${encoded}`, `/api/invites/${encoded}`, `/api/attachments/${encoded}`],
    ...['access_token', 'token', 'ticket', 'link', 'password', 'api_key', 'cursor'].map(
      (name) => `/api/users/me?${name}=${encoded}`,
    ),
    ...[`/api/sync?since=${encoded}`, `/api/messages?cursor=${encoded}`, `/api/%zz/${encoded}`],
  ];
  for (const path of paths) {
    for (const method of ['GET', 'POST']) await ask(method, path);
  }
  const basic = Buffer.from(`ana:${secret}`).toString('base64');
  canaries.keep('credentials of a header', basic);
  for (const headers of [
    { authorization: `Bearer ${secret}` },
    { authorization: secret },
    { authorization: `Basic ${basic}` },
    { 'proxy-authorization': `Basic ${basic}` },
    { cookie: `session=${secret}; token=${secret}` },
    { 'x-api-key': secret, 'x-request-id': `${secret} ${secret}` },
    { 'idempotency-key': secret },
  ] as Record<string, string>[]) {
    await ask('GET', '/api/users/me', { headers });
    await ask('GET', '/api/nope', { headers });
  }
}

/** Speaks first, goes on once it is `ready`, and waits until the socket is closed: by the server, or after the last. */
export async function socketWith(
  canaries: Canaries,
  query: string,
  [first, ...rest]: readonly unknown[] = [],
): Promise<void> {
  const socket = new WebSocket(`${parleyUrl().replace(/^http/, 'ws')}/api/realtime${query}`);
  const say = (frame: unknown): void =>
    socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  await new Promise<void>((resolve) => {
    socket.on('open', () => {
      if (first !== undefined) say(first);
    });
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      const { type, ref } = JSON.parse(text) as { type: string; ref?: string };
      if (type === 'error') canaries.refusals.push({ status: 0, text });
      if (type === 'ready')
        for (const frame of [...rest, { type: 'ping', ref: 'last' }]) say(frame);
      if (type === 'pong' && ref === 'last') socket.close();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
  });
}
