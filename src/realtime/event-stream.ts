import type { ServerResponse } from 'node:http';
import type { Frame } from './frames.js';

/** Milliseconds: shorter than what home routers and proxies let a silent connection live. */
const HEARTBEAT = 25_000;

/** Bytes a slow reader may leave unread before it is cut off; it resumes from its last event. */
const MAX_UNREAD = 1024 * 1024;

/** Milliseconds a client should wait before it comes back. */
const RETRY = 1000;

/** One response of the type `text/event-stream` (HTML Living Standard, 9.2). */
export class EventStream {
  private readonly heartbeat: NodeJS.Timeout;

  constructor(
    private readonly response: ServerResponse,
    onClose: () => void,
  ) {
    response.write(`retry: ${RETRY}\n\n`);
    this.heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT);
    response.on('close', () => {
      clearInterval(this.heartbeat);
      onClose();
    });
  }

  /** Resolves when there is room for more. */
  async write(frames: readonly Frame[]): Promise<void> {
    const text = frames
      .map((frame) => `id: ${frame.cursor}\nevent: ${frame.row.type}\ndata: ${frame.text}\n\n`)
      .join('');
    if (this.response.write(text)) return;
    if (this.response.writableLength > MAX_UNREAD) this.response.destroy();
    else await new Promise<void>((resolve) => this.response.once('drain', resolve).once('close', resolve));
  }

  end(): void {
    this.response.end();
  }
}
