import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { Frame } from './frame.js';
import { type Close, CLOSE } from './socket-closes.js';
import { roomFor, UNREAD } from './unread.js';

const AS_TEXT = { binary: false };

/** What a client is sent: every event a message of its own, those of one turn in one write. */
export class SocketOutput {
  /** @param wire the connection under the socket, to gather writes on */
  constructor(
    private readonly socket: WebSocket,
    private readonly wire: Duplex,
  ) {}

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  say(text: string): void {
    if (!this.isOpen) return;
    this.socket.send(text);
    this.cutIfSlow();
  }

  tell(frames: readonly Frame[]): void {
    if (!this.isOpen) return;
    this.wire.cork();
    for (const { bytes } of frames) this.socket.send(bytes, AS_TEXT);
    this.wire.uncork();
    this.cutIfSlow();
  }

  hint(text: string): void {
    if (this.socket.bufferedAmount <= UNREAD.pause) this.say(text);
  }

  async replay(frames: readonly Frame[]): Promise<void> {
    for (const { bytes } of frames) {
      if (!this.isOpen) return;
      this.socket.send(bytes, AS_TEXT);
      if (this.socket.bufferedAmount > UNREAD.pause) await roomFor(this.wire);
    }
  }

  /** Also after pongs that the library has sent. */
  cutIfSlow(): void {
    if (this.socket.bufferedAmount > UNREAD.most) this.close(CLOSE.slow);
  }

  close([code, reason]: Close): void {
    if (this.isOpen) this.socket.close(code, reason);
  }

  /** Closes, and hears no more of what comes until then. */
  shut(close: Close): void {
    this.close(close);
    this.socket.pause();
  }
}
