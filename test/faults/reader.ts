import { setTimeout as delay } from 'node:timers/promises';
import type { Person } from '../support/given.js';
import { type ReaderKind, type ReceivedEvent, Refused, TRANSPORTS } from './transports.js';

const LONGEST_BREAK = 50;

/** A client as the documents describe one: it remembers its last cursor and comes back with it. */
export class Reader {
  readonly received: ReceivedEvent[] = [];
  readonly refusals: string[] = [];
  /** Connections that ended on their own. */
  failures = 0;
  private cursor = '';
  private readonly end = new AbortController();

  constructor(
    readonly actor: Person,
    readonly kind: ReaderKind,
    private readonly urls: readonly string[],
  ) {}

  /** @returns the cursor it begins with */
  async begin(url: string): Promise<string> {
    const headers = { authorization: `Bearer ${this.actor.accessToken}` };
    const response = await fetch(`${url}/api/sync`, { headers });
    this.cursor = ((await response.json()) as { cursor: string }).cursor;
    return this.cursor;
  }

  stop(): void {
    this.end.abort();
  }

  async run(): Promise<void> {
    const sink = {
      event: (event: ReceivedEvent): void => {
        this.received.push(event);
        this.cursor = event.cursor;
      },
      cursor: (cursor: string): void => {
        this.cursor = cursor;
      },
    };
    while (!this.end.signal.aborted) {
      const url = this.urls[Math.floor(Math.random() * this.urls.length)] ?? '';
      const { cursor: since, end } = this;
      const { accessToken: token } = this.actor;
      try {
        await TRANSPORTS[this.kind]({ url, token, since, sink, signal: end.signal });
      } catch (error) {
        if (end.signal.aborted) return;
        this.failures++;
        if (error instanceof Refused) this.refusals.push(error.message);
        await delay(LONGEST_BREAK * Math.random());
      }
    }
  }
}
