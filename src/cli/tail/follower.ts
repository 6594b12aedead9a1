import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from './api.js';
import { Backoff } from './backoff.js';
import { type Closing, Connection } from './connection.js';
import type { Credentials } from './credentials.js';
import type { CursorFile } from './cursor-file.js';
import { type Frame, isEvent, isReady, type Ready } from './frames.js';
import { GivenUp } from './given-up.js';
import type { Output } from './output.js';

interface Parts {
  api: Api;
  credentials: Credentials;
  output: Output;
  file: CursorFile | undefined;
  since: string | undefined;
}

/**
 * Follows the feed for as long as it is let. The cursor is all that it remembers: it moves when an
 * event has been dealt with, and every connection goes on after it.
 */
export class Follower {
  private readonly backoff = new Backoff();
  private cursor: string | undefined;

  constructor(private readonly parts: Parts) {
    this.cursor = parts.since;
  }

  /** @throws GivenUp */
  async follow(stop: AbortSignal): Promise<void> {
    const { output, file } = this.parts;
    for (;;) {
      const ending = await this.connectOnce(stop).catch((error: unknown) => {
        if (error instanceof GivenUp) throw error;
        return reasonOf(error);
      });
      if (stop.aborted) break;
      const wait = this.backoff.next();
      output.note(`${ending}; trying again in ${(wait / 1000).toFixed(1)} s`);
      await sleep(wait, undefined, { signal: stop }).catch(() => undefined);
    }
    await file?.flush();
  }

  /** @returns why it ended, where coming back makes sense */
  private async connectOnce(stop: AbortSignal): Promise<string> {
    const { api, credentials } = this.parts;
    const token = await credentials.token();
    const connection = new Connection(api.socketUrl);
    const close = (): void => connection.close();
    stop.addEventListener('abort', close);
    connection.onOpen(() => {
      connection.say({
        type: 'auth',
        token,
        ...(this.cursor !== undefined && { since: this.cursor }),
      });
    });
    const renewal = this.keepRenewing(connection);
    try {
      for await (const frame of connection.frames()) await this.take(frame, token);
      return this.judge(await connection.closed);
    } finally {
      stop.removeEventListener('abort', close);
      renewal.abort();
      connection.close();
    }
  }

  private async take(frame: Frame, token: string): Promise<void> {
    const { output } = this.parts;
    if (isReady(frame)) await this.begin(frame, token);
    else if (isEvent(frame)) {
      await output.event(frame);
      if (frame.cursor !== undefined) this.moveTo(frame.cursor);
    } else if (frame.type === 'error') {
      output.note(`The server says: ${JSON.stringify(frame)}`);
    }
  }

  private async begin({ cursor, recovered }: Ready, token: string): Promise<void> {
    const { api, output } = this.parts;
    this.backoff.reset();
    if (!recovered) {
      output.note('Events were missed: the cursor is from before what the server keeps.');
      // What changes from the cursor of `ready` on is told here, so nothing lies between the two.
      const { conversations } = await api.snapshot(token);
      await output.resync(cursor, conversations.items);
    }
    this.moveTo(cursor);
  }

  /** Only once what is up to here has been dealt with. */
  private moveTo(cursor: string): void {
    this.cursor = cursor;
    this.parts.file?.keep(cursor);
  }

  /** Shows a fresher token before the old one expires, so that the connection need not end. */
  private keepRenewing(connection: Connection): AbortController {
    const { credentials, output } = this.parts;
    const ending = new AbortController();
    const { signal } = ending;
    const renew = async (): Promise<void> => {
      for (;;) {
        const { renewIn } = credentials;
        if (renewIn === undefined) return;
        await sleep(renewIn, undefined, { signal });
        connection.say({ type: 'auth', token: await credentials.token(), ref: 'renewal' });
        output.note('The token was renewed.');
      }
    };
    renew().catch((error: unknown) => {
      // The server ends the connection in time, and the next one begins with another token.
      if (!signal.aborted) output.note(`The token could not be renewed: ${reasonOf(error)}`);
    });
    return ending;
  }

  /** @throws GivenUp where it would end the same way again */
  private judge({ code, reason }: Closing): string {
    const text = `The connection ended: ${code} ${reason}`.trimEnd();
    if (code === 4401) this.parts.credentials.refused();
    // Our own faults: a token or cursor that is none, a frame that is none.
    else if ([1002, 1003, 1007, 1009, 4400].includes(code)) throw new GivenUp(text);
    return text;
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
