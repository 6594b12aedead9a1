import { type RawData, WebSocket } from 'ws';

export const READER_KINDS = ['poll', 'sse', 'socket'] as const;
export type ReaderKind = (typeof READER_KINDS)[number];

export interface ReceivedEvent {
  cursor: string;
  type: string;
  conversationId?: string;
  data: { seq?: number } | null;
}

/** Takes what comes; `cursor` alone says that everything up to there has been told. */
interface Sink {
  event(event: ReceivedEvent): void;
  cursor(cursor: string): void;
}

interface Connection {
  url: string;
  token: string;
  since: string;
  sink: Sink;
  signal: AbortSignal;
}

/** Follows the feed until the connection ends, by which nobody can tell whether it was cut. */
export type Transport = (connection: Connection) => Promise<void>;

const LONG_POLL_WAIT = 10;

/** One question and its answer. */
const poll: Transport = async ({ url, token, since, sink, signal }) => {
  const query = `since=${encodeURIComponent(since)}&wait=${LONG_POLL_WAIT}&limit=500`;
  const response = await fetch(`${url}/api/sync?${query}`, {
    headers: { authorization: `Bearer ${token}` },
    signal,
  });
  requireOk(response.status, await peek(response));
  const answer = (await response.json()) as { events: ReceivedEvent[]; cursor: string };
  for (const event of answer.events) sink.event(event);
  sink.cursor(answer.cursor);
};

/** `text/event-stream`: only what an empty line ends has been told. */
const sse: Transport = async ({ url, token, since, sink, signal }) => {
  const response = await fetch(`${url}/api/events`, {
    headers: { authorization: `Bearer ${token}`, 'last-event-id': since },
    signal,
  });
  requireOk(response.status, await peek(response));
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data:'));
      const event = JSON.parse(data?.slice(5) ?? '{}') as Partial<ReceivedEvent>;
      // Typing and presence have none.
      if (event.cursor !== undefined) sink.event(event as ReceivedEvent);
    }
  }
};

const socket: Transport = ({ url, token, since, sink, signal }) =>
  new Promise((resolve) => {
    const connection = new WebSocket(`${url.replace('http', 'ws')}/api/realtime`);
    const end = (): void => connection.terminate();
    signal.addEventListener('abort', end, { once: true });
    connection.on('open', () => connection.send(JSON.stringify({ type: 'auth', token, since })));
    connection.on('message', (data: RawData) => {
      const frame = JSON.parse((data as Buffer).toString()) as Partial<ReceivedEvent>;
      // The first frame, `ready`, has a cursor too: one that is ahead of the backlog.
      if (frame.cursor !== undefined && frame.type !== 'ready') sink.event(frame as ReceivedEvent);
    });
    connection.on('error', () => undefined);
    connection.on('close', () => {
      signal.removeEventListener('abort', end);
      resolve();
    });
  });

export const TRANSPORTS: Readonly<Record<ReaderKind, Transport>> = { poll, sse, socket };

/** A client that is told to start anew has lost events: never in these runs. */
export class Refused extends Error {}

const peek = async (response: Response): Promise<string> =>
  response.ok ? '' : response.text().catch(() => '');

function requireOk(status: number, text: string): void {
  if (status >= 200 && status < 300) return;
  const message = `${status} ${text.slice(0, 200)}`;
  throw status === 503 ? new Error(message) : new Refused(message);
}
