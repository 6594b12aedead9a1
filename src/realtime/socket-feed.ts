import { ResyncRequired } from '../feed/feed.errors.js';
import { CLOSE } from './socket-closes.js';
import type { SocketOutput } from './socket-output.js';
import type { FeedStream } from './stream.js';
import type { Streams } from './streams.js';

/** The feed of one socket. */
export class SocketFeed {
  private stream: FeedStream | undefined;
  private hasBegun = false;

  /** @param onFailure of what goes wrong after it has begun */
  constructor(
    private readonly streams: Streams,
    private readonly output: SocketOutput,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /**
   * Resolves when it has begun: commands need not wait until it has caught up. Where that is not
   * possible, it begins with what happens from now on, and says so.
   * @throws FeedCursorInvalid
   */
  async begin(userId: string, since: string | undefined): Promise<void> {
    try {
      await this.open(userId, since, true);
    } catch (error) {
      if (!(error instanceof ResyncRequired)) throw error;
      await this.open(userId, undefined, false);
    }
  }

  close(): void {
    this.stream?.close();
  }

  private open(userId: string, since: string | undefined, recovered: boolean): Promise<void> {
    const { streams, output } = this;
    const position = streams.positionOf(since);
    return new Promise((resolve, reject) => {
      const stream = streams.to(userId, {
        begin: (at) => {
          this.hasBegun = true;
          output.say(JSON.stringify({ type: 'ready', cursor: streams.cursorOf(at), recovered }));
          resolve();
        },
        replay: (frames) => output.replay(frames),
        tell: (frames) => {
          output.tell(frames);
        },
        hint: (text) => {
          output.hint(text);
        },
        interrupt: () => {
          output.close(CLOSE.slow);
        },
      });
      this.stream = stream;
      const opening = stream.open(position);
      opening.then(resolve, reject);
      opening.catch((error: unknown) => {
        if (this.hasBegun) this.onFailure(error);
      });
    });
  }
}
