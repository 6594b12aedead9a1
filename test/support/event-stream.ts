import { feedSettled, parleyUrl } from './parley.js';
import type { FeedEvent } from './socket.js';
import { requireTold } from './told.js';
import { until } from './until.js';

export interface ServerSentEvent {
  id: string;
  event: string;
  data: FeedEvent;
}

export interface EventStreamOptions {
  url?: string;
  query?: string;
  token?: string;
  headers?: Readonly<Record<string, string>>;
}

/** A reader of `GET /events` that keeps all it is told. */
export class EventStreamReader {
  readonly events: ServerSentEvent[] = [];
  /** What there was beside events. */
  readonly comments: string[] = [];
  lastEventId = '';
  readonly ended: Promise<void>;
  private buffer = '';

  private constructor(
    readonly response: Response,
    private readonly controller: AbortController,
  ) {
    this.ended = this.read().catch(() => undefined);
  }

  /** Tells, unless `options` say otherwise, only what happens from now on. */
  static async open(options: EventStreamOptions = {}): Promise<EventStreamReader> {
    const { url = parleyUrl(), query = '', token, headers } = options;
    await feedSettled();
    const controller = new AbortController();
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/api/events${query}`, {
      headers: { ...authorization, ...headers },
      signal: controller.signal,
    });
    const reader = new EventStreamReader(response, controller);
    open.push(reader);
    return reader;
  }

  /** Resolves once there are so many events. */
  async untilEvents(count: number): Promise<ServerSentEvent[]> {
    await until(async () => Promise.resolve(this.events.length >= count));
    return this.events;
  }

  close(): void {
    this.controller.abort();
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    for await (const chunk of this.response.body ?? []) {
      this.buffer += decoder.decode(chunk as Uint8Array, { stream: true });
      const blocks = this.buffer.split('\n\n');
      this.buffer = blocks.pop() ?? '';
      for (const block of blocks) this.take(block);
    }
  }

  private take(block: string): void {
    const fields: Record<string, string> = {};
    for (const line of block.split('\n')) {
      const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
      if (name === '') this.comments.push(value);
      else fields[name] = value;
    }
    const { id, event, data } = fields;
    if (id !== undefined) this.lastEventId = id;
    if (data === undefined) return;
    const told = JSON.parse(data) as FeedEvent;
    requireTold(told);
    if (id !== undefined && event !== undefined) this.events.push({ id, event, data: told });
  }
}

const open: EventStreamReader[] = [];

/** Those that the spec has left open. */
export function closeEventStreams(): void {
  for (const reader of open.splice(0)) reader.close();
}
