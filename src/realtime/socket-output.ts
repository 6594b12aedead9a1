import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { Frame } from './frame.js';
import { type Close, CLOSE } from './socket-closes.js';
import { roomFor, UNREAD } from './unread.js';

/**
 * What a client is sent: every event a message of its own, those of one turn in one write. Events are
 * made into messages once for all sockets, and written past the library, which would do it for each:
 * it adds nothing to them, since it compresses nothing.
 */
export class SocketOutput {
  /** @param wire the connection under the socket */
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
    // One alone, as most are, gains nothing by being gathered and would go a longer way.
    const isSeveral = frames.length > 1;
    if (isSeveral) this.wire.cork();
    for (const { message } of frames) this.wire.write(message);
    if (isSeveral) this.wire.uncork();
    this.cutIfSlow();
  }

  hint(text: string): void {
    if (this.socket.bufferedAmount <= UNREAD.pause) this.say(text);
  }

  async replay(frames: readonly Frame[]): Promise<void> {
    for (const { message } of frames) {
      if (!this.isOpen) return;
      this.wire.write(message);
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
