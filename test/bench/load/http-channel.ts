import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Channel } from './drive.js';

const END_OF_HEAD = '\r\n\r\n';

/** A kept-alive connection that knows no more of HTTP than it must, to cost little beside a server. */
export class HttpChannel implements Channel {
  private received: Buffer | undefined;
  private done: ((error: string | undefined) => void) | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay();
    socket.on('data', (chunk) => {
      this.received = this.received ? Buffer.concat([this.received, chunk]) : chunk;
      this.read(this.received);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.answer('the connection was closed');
    });
  }

  static async open(url: string): Promise<HttpChannel> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new HttpChannel(socket);
  }

  ask(text: string, done: (error: string | undefined) => void): void {
    this.done = done;
    this.socket.write(text, 'latin1');
  }

  close(): void {
    this.socket.destroy();
  }

  private read(bytes: Buffer): void {
    const end = bytes.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const head = bytes.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (bytes.length < end + END_OF_HEAD.length + length) return;
    this.received = undefined;
    this.answer(/^HTTP\/1.1 2/.test(head) ? undefined : bytes.toString());
  }

  private answer(error: string | undefined): void {
    const { done } = this;
    this.done = undefined;
    done?.(error);
  }
}
