import { setTimeout as delay } from 'node:timers/promises';
import { type Channel, drive, madeUnique } from './drive.js';
import { HttpChannel } from './http-channel.js';
import type { Job, LoadResult } from './jobs.js';
import { Samples } from './samples.js';
import { WebSocketClient } from './web-socket.js';

type JobOf<Kind extends Job['do']> = Extract<Job, { do: Kind }>;

/** How many sockets are opened at once, so that none waits too long for its handshake. */
const OPENED_AT_ONCE = 50;

/** Milliseconds without a word after which newcomers have been dealt with, and when to go on anyway. */
const QUIET = 1000;
const PATIENCE = 120_000;

/** Sockets are kept between the rounds of a server: opening ten thousand would be most of the work. */
const kept = new Map<string, { key: string; sockets: Listening[] }>();

interface Listening {
  socket: WebSocketClient;
  /** Who wants to know at the moment. */
  hear: (content: Buffer) => void;
}

export async function holdSockets({ url, tokens }: JobOf<'hold'>): Promise<LoadResult> {
  const samples = new Samples();
  await socketsOf(url, tokens);
  return { ...samples.result(), operations: tokens.length };
}

/** A socket each; an acknowledgement ends an operation. */
export async function command(job: JobOf<'commands'>): Promise<LoadResult> {
  const sockets = await socketsOf(job.url, job.tokens);
  const channels = sockets.map((listening): Channel => ({
    ask(text, done) {
      listening.hear = (content) => {
        if (content.includes('"type":"ack"')) done(undefined);
        else if (content.includes('"type":"error"')) done(content.toString());
      };
      listening.socket.send(text);
    },
  }));
  return drive(channels, (channel) => job.commands[channel] ?? [], job.plan);
}

/** A message is delivered when its client message id comes over the socket of somebody else. */
export async function deliver(job: JobOf<'deliveries'>): Promise<LoadResult> {
  const awaited = new Map<string, () => void>();
  const sockets = await socketsOf(job.url, job.tokens);
  for (const listening of sockets) {
    listening.hear = (content) => awaited.get(idIn(content.toString('latin1')))?.();
  }
  const connections = await Promise.all(
    Array.from({ length: 64 }, () => HttpChannel.open(job.url)),
  );
  const channels = connections.map((connection): Channel => ({
    ask(text, done) {
      const id = idIn(text);
      const told = new Promise<void>((resolve) => awaited.set(id, resolve));
      connection.ask(text, (error) => {
        if (error === undefined) {
          void told.then(() => {
            awaited.delete(id);
            done(undefined);
          });
        } else done(error);
      });
    },
  }));
  const result = await drive(channels, () => job.requests, job.plan);
  for (const connection of connections) connection.close();
  return result;
}

const idIn = (text: string): string => /m\d{15}/.exec(text)?.[0] ?? '';

/** The next message is sent when everybody has been told the last; latency is that of the last to be told. */
export async function fanOut(job: JobOf<'fan out'>): Promise<LoadResult> {
  const sockets = (await socketsOf(job.url, job.tokens)).slice(0, job.told);
  const connection = await HttpChannel.open(job.url);
  const next = madeUnique(job.request);
  const samples = new Samples();
  let sends = 0;
  for (
    const end = performance.now() + job.seconds * 1000;
    performance.now() < end || sends === 0;
  ) {
    const text = next();
    const asked = performance.now();
    const told = everybodyTold(sockets, idIn(text));
    const error = await new Promise<string | undefined>((done) => connection.ask(text, done));
    if (error !== undefined) throw new Error(error);
    await told;
    samples.add(asked);
    sends++;
  }
  connection.close();
  return { ...samples.result(), operations: sends * job.told, figures: { sends } };
}

function everybodyTold(sockets: readonly Listening[], id: string): Promise<void> {
  let left = sockets.length;
  return new Promise((resolve) => {
    for (const listening of sockets) {
      listening.hear = (content) => {
        if (content.includes(id) && --left === 0) resolve();
      };
    }
  });
}

async function socketsOf(url: string, tokens: readonly string[]): Promise<Listening[]> {
  const key = tokens.join();
  const known = kept.get(url);
  if (known?.key === key) return known.sockets;
  for (const { socket } of known?.sockets ?? []) socket.close();
  const sockets: Listening[] = [];
  for (let first = 0; first < tokens.length; first += OPENED_AT_ONCE) {
    const some = tokens.slice(first, first + OPENED_AT_ONCE);
    sockets.push(...(await Promise.all(some.map((token) => listen(url, token)))));
  }
  kept.set(url, { key, sockets });
  await quiet(sockets);
  return sockets;
}

/** What a server tells of newcomers, such as who is online now, is not what is measured here. */
async function quiet(sockets: readonly Listening[]): Promise<void> {
  const started = performance.now();
  let heardAt = started;
  for (const listening of sockets) listening.hear = () => (heardAt = performance.now());
  for (let now = started; now - heardAt < QUIET && now - started < PATIENCE;) {
    await delay(100);
    now = performance.now();
  }
  for (const listening of sockets) listening.hear = () => undefined;
}

async function listen(url: string, token: string): Promise<Listening> {
  const listening: Omit<Listening, 'socket'> = { hear: () => undefined };
  const socket = await WebSocketClient.open({
    url,
    token,
    hear: (content) => {
      listening.hear(content);
    },
  });
  return Object.assign(listening, { socket });
}
