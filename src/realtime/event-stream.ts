import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Frame } from './frame.js';
import { LIMITS } from './limits.js';
import { roomFor, UNREAD } from './unread.js';

/** Milliseconds: shorter than what home routers and proxies let a silent connection live. */
const HEARTBEAT = 25_000;

/** Milliseconds for the reader to take the last of it, once the stream has ended. */
const FAREWELL = 5000;

/** One response of the type `text/event-stream` (HTML Living Standard, 9.2). */
export class EventStream {
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(
    private readonly response: ServerResponse,
    private readonly headers: OutgoingHttpHeaders,
  ) {}

  /** @param cursor where a client goes on that hears of nothing before it comes back */
  begin(cursor: string): void {
    this.response.writeHead(200, {
      ...this.headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // nginx would keep events back until it has a page of them.
      'x-accel-buffering': 'no',
    });
    this.response.write(`: the feed\nretry: ${LIMITS.retry}\nid: ${cursor}\n\n`);
    this.heartbeat = setInterval(() => {
      this.write(':\n\n');
    }, HEARTBEAT);
    this.response.once('close', () => {
      clearInterval(this.heartbeat);
    });
  }

  async replay(frames: readonly Frame[]): Promise<void> {
    for (const frame of frames) {
      this.response.write(textOf(frame));
      if (this.response.writableLength > UNREAD.pause) await roomFor(this.response);
    }
  }

  tell(frames: readonly Frame[]): void {
    this.write(frames.map(textOf).join(''));
  }

  /** Without an id, so that a client resumes from the event before it. */
  hint(text: string): void {
    if (this.response.writableLength > UNREAD.pause) return;
    const { type } = JSON.parse(text) as { type: string };
    this.write(`event: ${type}\ndata: ${text}\n\n`);
  }

  end(): void {
    if (!this.response.headersSent) {
      this.response.destroy();
      return;
    }
    this.response.end();
    const cut = setTimeout(() => this.response.destroy(), FAREWELL).unref();
    this.response.once('close', () => {
      clearTimeout(cut);
    });
  }

  /** A reader that is too slow is cut off; it resumes from its last event. */
  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > UNREAD.most) this.response.destroy();
  }
}

const textOf = ({ cursor, row, text }: Frame): string =>
  `id: ${cursor}\nevent: ${row.type}\ndata: ${text}\n\n`;
