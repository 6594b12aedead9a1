import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type RawData, WebSocket } from 'ws';

/** Milliseconds before it comes back, at most. */
const LONGEST_BREAK = 1000;

/** All that is needed of a frame is at its beginning; parsing thousands of long ones would be the load. */
const HEAD = 1500;
const MESSAGE =
  /^\{"cursor":"([^"]+)","type":"message\.created".*?"seq" ?: ?(\d+),.*?"body" ?: ?"(\d+)/;

/** A socket that follows one conversation from its first message on, and may fall asleep. */
export class BulkReader {
  lost = 0;
  doubled = 0;
  /** The `seq` up to which it has been told. */
  seq = 0;
  /** Milliseconds from send to frame. */
  readonly delays: number[] = [];
  /** With which its connections were closed. */
  readonly codes: number[] = [];
  private socket: WebSocket | undefined;
  private cursor: string | undefined;
  private isOver = false;

  constructor(
    readonly conversationId: string,
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Resolves when it listens. */
  async open(): Promise<void> {
    if (this.isOver) return;
    const since = this.cursor === undefined ? '' : `?since=${this.cursor}`;
    const socket = new WebSocket(`${this.url.replace('http', 'ws')}/api/realtime${since}`, {
      headers: { authorization: `Bearer ${this.token}` },
      perMessageDeflate: false,
    });
    this.socket = socket;
    socket.on('error', () => undefined);
    socket.on('close', (code) => void this.closed(code));
    const ready = once(socket, 'message');
    socket.on('message', (data: RawData) => this.hear(data as Buffer));
    await ready;
  }

  fallAsleep(): void {
    this.socket?.pause();
  }

  wakeUp(): void {
    this.socket?.resume();
  }

  end(): void {
    this.isOver = true;
    this.socket?.terminate();
  }

  private async closed(code: number): Promise<void> {
    if (this.isOver) return;
    this.codes.push(code);
    await delay(LONGEST_BREAK * Math.random());
    await this.open();
  }

  private hear(data: Buffer): void {
    const [, cursor, seq, sentAt] = MESSAGE.exec(data.toString('latin1', 0, HEAD)) ?? [];
    if (cursor === undefined) return;
    this.cursor = cursor;
    this.delays.push(performance.now() - Number(sentAt));
    const number = Number(seq);
    if (number <= this.seq) this.doubled++;
    else this.lost += number - this.seq - 1;
    this.seq = Math.max(number, this.seq);
  }
}
