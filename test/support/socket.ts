import { once } from 'node:events';
import { type ClientOptions, type RawData, WebSocket } from 'ws';
import type { components } from './api.js';
import { feedSettled, parleyUrl } from './parley.js';
import { requireTold } from './told.js';
import { until } from './until.js';

export type FeedEvent = components['schemas']['FeedEvent'];

/** What a server says over a socket: an event, or an answer. */
export interface SocketFrame {
  type: string;
  cursor?: string;
  conversationId?: string;
  at?: string;
  data?: object | null;
  ref?: string | number;
  code?: string;
  status?: number;
  recovered?: boolean;
  retryAfter?: number;
  message?: components['schemas']['Message'];
  replayed?: boolean;
  expiresAt?: string;
}

export interface Closing {
  code: number;
  reason: string;
}

export interface SocketOptions extends ClientOptions {
  url?: string;
  query?: string;
  token?: string;
}

/** A client of the WebSocket that keeps all it is told. */
export class Socket {
  readonly frames: SocketFrame[] = [];
  readonly closed: Promise<Closing>;
  /** Times of arrival of `frames`. */
  readonly times: number[] = [];

  constructor(readonly raw: WebSocket) {
    raw.on('message', (data: RawData) => {
      this.times.push(performance.now());
      const frame = JSON.parse((data as Buffer).toString()) as SocketFrame;
      requireTold(frame);
      this.frames.push(frame);
    });
    raw.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      raw.on('close', (code, reason) => {
        resolve({ code, reason: reason.toString() });
      });
    });
  }

  /** All that has a cursor and is an event. */
  get events(): FeedEvent[] {
    return this.frames.filter(({ at }) => at !== undefined) as FeedEvent[];
  }

  say(frame: unknown): void {
    this.raw.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** The first frame, come or still to come, that is so. */
  async find(isIt: (frame: SocketFrame) => boolean): Promise<SocketFrame> {
    let found: SocketFrame | undefined;
    await until(async () => {
      found = this.frames.find(isIt);
      return Promise.resolve(found !== undefined);
    });
    if (found === undefined) throw new Error('there was no such frame');
    return found;
  }

  ready(): Promise<SocketFrame> {
    return this.find(({ type }) => type === 'ready');
  }

  answer(ref: string | number): Promise<SocketFrame> {
    return this.find((frame) => frame.ref === ref);
  }

  async close(): Promise<void> {
    this.raw.close();
    await this.closed;
  }
}

const open: Socket[] = [];

/** Sockets that the spec has left open, closed by hand after each. */
export function closeSockets(): void {
  for (const { raw } of open.splice(0)) raw.terminate();
}

/** Without waiting for anything. */
function socket({ url = parleyUrl(), query = '', token, ...options }: SocketOptions = {}): Socket {
  const address = `${url.replace(/^http/, 'ws')}/api/realtime${query}`;
  const headers = {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...options.headers,
  };
  const made = new Socket(
    new WebSocket(address, { perMessageDeflate: false, ...options, headers }),
  );
  open.push(made);
  return made;
}

/** Connected, and not authenticated unless with a token. */
export async function aSocket(options: SocketOptions = {}): Promise<Socket> {
  const made = socket(options);
  await once(made.raw, 'open');
  return made;
}

/** Connected, and told `ready`. @param since a cursor to go on from */
export async function aStream(
  { accessToken }: { accessToken: string },
  since?: string,
  url = parleyUrl(),
): Promise<Socket> {
  await feedSettled();
  const query = since === undefined ? '' : `?since=${since}`;
  const made = await aSocket({ url, query, token: accessToken });
  await made.ready();
  return made;
}

/** The status of a handshake that is refused, and its problem. */
export function refusal(options: SocketOptions): Promise<{ status: number; code: string }> {
  const made = socket(options);
  return new Promise((resolve, reject) => {
    made.raw.on('open', () => reject(new Error('the handshake was accepted')));
    made.raw.on('unexpected-response', (_request, response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, ...(JSON.parse(body) as { code: string }) });
      });
    });
  });
}
