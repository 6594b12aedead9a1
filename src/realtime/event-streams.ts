import { Injectable } from '@nestjs/common';
import type { OutgoingHttpHeaders } from 'node:http';
import type { AuthenticatedUser, Reply } from '../common/http/request.js';
import { EventStream } from './event-stream.js';
import { OpenStreams } from './open-streams.js';
import { Streams } from './streams.js';

/** The feed as responses that do not end. */
@Injectable()
export class EventStreams {
  constructor(
    private readonly openStreams: OpenStreams,
    private readonly streams: Streams,
  ) {}

  /**
   * Resolves when the stream has begun.
   * @throws FeedCursorInvalid, ResyncRequired, TooManyStreams before anything is written
   */
  async open(me: AuthenticatedUser, cursor: string | undefined, reply: Reply): Promise<void> {
    const since = this.streams.positionOf(cursor);
    const stream = new EventStream(reply.raw, reply.getHeaders() as OutgoingHttpHeaders);
    const admission = this.openStreams.admit(me, 'sse', () => {
      feed.close();
      stream.end();
    });
    const feed = this.streams.to(me.id, {
      begin: (position) => {
        reply.hijack();
        stream.begin(this.streams.cursorOf(position));
        // Whoever asks with HEAD wants to know no more.
        if (reply.request.method === 'HEAD') stream.end();
      },
      replay: (frames) => stream.replay(frames),
      tell: (frames) => {
        stream.tell(frames);
      },
      hint: (text) => {
        stream.hint(text);
      },
      interrupt: () => {
        stream.end();
      },
    });
    const release = (): void => {
      feed.close();
      admission.release();
    };
    reply.raw.once('close', release);
    try {
      await feed.open(since);
    } catch (error) {
      release();
      if (!reply.raw.headersSent) throw error;
      // The database went away while it was catching up: it comes back and goes on.
      reply.raw.destroy();
    }
  }
}
