import { on } from 'node:events';
import { type RawData, WebSocket } from 'ws';
import type { Frame } from './frames.js';

/** Milliseconds of silence after which the connection is dead: the server pings every 25 s. */
const SILENCE = 60_000;
const HANDSHAKE = 10_000;

/** Frames that wait to be printed before no more are read. */
const WAITING = 100;

export interface Closing {
  code: number;
  reason: string;
}

/** One WebSocket, from its handshake to its end. */
export class Connection {
  readonly closed: Promise<Closing>;
  private readonly socket: WebSocket;

  constructor(url: string) {
    this.socket = new WebSocket(url, { perMessageDeflate: false, handshakeTimeout: HANDSHAKE });
    this.closed = new Promise((resolve) => {
      let reason = '';
      this.socket.on('error', ({ message }) => (reason = message));
      this.socket.on('close', (code, text) => {
        resolve({ code, reason: text.toString() || reason });
      });
    });
    this.watch();
  }

  say(frame: object): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
  }

  close(): void {
    this.socket.close(1000);
  }

  onOpen(listener: () => void): void {
    this.socket.once('open', listener);
  }

  /** What the server says until the end, one after another: it reads no faster than they are taken. */
  async *frames(): AsyncGenerator<Frame> {
    const messages = on(this.socket, 'message', {
      close: ['close'],
      highWaterMark: WAITING,
      lowWaterMark: 1,
    });
    try {
      for await (const [data] of messages as AsyncIterable<[RawData]>) {
        yield JSON.parse((data as Buffer).toString()) as Frame;
      }
    } catch {
      // It has failed, and `closed` says why; or that was no frame, and this is no Parley.
      this.socket.terminate();
    }
  }

  /** A cable that was pulled says nothing. */
  private watch(): void {
    const dead = setTimeout(() => this.socket.terminate(), SILENCE);
    for (const sign of ['open', 'message', 'ping']) this.socket.on(sign, () => dead.refresh());
    void this.closed.then(() => clearTimeout(dead));
  }
}
