import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const FRAME = '{"type":"launch"}';

/** Frames in one write, and milliseconds between writes. */
const BURST = 1000;
const TICK = 10;

/** Writes frames to a WebSocket far faster than anybody may, and comes back when it is shown out. */
export class Flooder {
  /** Frames that the connection has taken from it. */
  frames = 0;
  connections = 0;
  private readonly end = new AbortController();
  private readonly burst = Buffer.concat(Array<Buffer>(BURST).fill(masked(FRAME)));

  /**
   * @param rate frames a second
   * @param patience milliseconds before it comes back
   */
  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly rate: number,
    private readonly patience: number,
  ) {}

  stop(): void {
    this.end.abort();
  }

  async run(): Promise<void> {
    while (!this.end.signal.aborted) {
      await this.flood();
      await delay(this.patience);
    }
  }

  private async flood(): Promise<void> {
    const wire = connect(Number(new URL(this.url).port), '127.0.0.1');
    this.connections++;
    const over = new AbortController();
    const { signal } = over;
    wire.on('error', () => undefined).on('close', () => over.abort());
    wire.on('data', (data) => {
      if (isClosing(data)) over.abort();
    });
    wire.write(this.handshake());
    const startedAt = performance.now();
    const before = this.frames;
    while (!AbortSignal.any([signal, this.end.signal]).aborted) {
      const due = before + ((performance.now() - startedAt) / 1000) * this.rate;
      // What waits in this process has not been sent.
      while (this.frames < due && !wire.writableNeedDrain) {
        wire.write(this.burst);
        this.frames += BURST;
      }
      await delay(TICK);
    }
    wire.destroy();
  }

  private handshake(): string {
    return [
      'GET /api/realtime HTTP/1.1',
      'Host: localhost',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      `Authorization: Bearer ${this.token}`,
      '\r\n',
    ].join('\r\n');
  }
}

/** Of a server: a frame with the opcode 8, found by the reason that it gives. */
const isClosing = (data: Buffer): boolean => data.includes('too many commands');

/** A text frame of a client, masked with zeros, which leave the text as it is. */
function masked(text: string): Buffer {
  const head = Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]);
  return Buffer.concat([head, Buffer.from(text)]);
}
