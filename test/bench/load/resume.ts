import { setTimeout as delay } from 'node:timers/promises';
import type { Job, LoadResult, Returning } from './jobs.js';
import { Samples } from './samples.js';
import { WebSocketClient } from './web-socket.js';

/** Seconds after the last has come back at which whoever has not heard all has lost something. */
const PATIENCE = 20;

interface Hearing {
  /** `seq` of the messages of the one conversation, in the order in which they came. */
  heard: number[];
  done: Promise<void>;
}

/** All come back within a time, evenly spread, and are to be told what they have missed. */
export async function resume(job: Extract<Job, { do: 'resume' }>): Promise<LoadResult> {
  const samples = new Samples();
  const hearings: Hearing[] = [];
  const sockets: WebSocketClient[] = [];
  const started = performance.now();
  const comeBack = async (person: Returning, index: number): Promise<void> => {
    const scheduled = started + (job.within * 1000 * index) / job.people.length;
    await delay(Math.max(0, scheduled - performance.now()));
    const { hearing, hear } = listener(job.missed);
    hearings.push(hearing);
    sockets.push(await WebSocketClient.open({ url: job.url, ...person, hear }));
    await Promise.race([
      hearing.done,
      delay((job.within + PATIENCE) * 1000, undefined, { ref: false }),
    ]);
    samples.add(scheduled);
  };
  await Promise.all(job.people.map(comeBack));
  const result = samples.result();
  for (const socket of sockets) socket.close();
  const sum = (count: (heard: readonly number[]) => number): number =>
    hearings.reduce((total, { heard }) => total + count(heard), 0);
  return {
    ...result,
    figures: {
      lost: sum((heard) => job.missed - new Set(heard).size),
      doubled: sum((heard) => heard.length - new Set(heard).size),
      'out of order': sum((heard) => heard.filter((seq, at) => seq < (heard[at - 1] ?? 0)).length),
      'all s': result.seconds,
    },
  };
}

function listener(missed: number): { hearing: Hearing; hear: (content: Buffer) => void } {
  const heard: number[] = [];
  let resolve = (): void => undefined;
  const done = new Promise<void>((told) => (resolve = told));
  const hear = (content: Buffer): void => {
    const { type, data } = JSON.parse(content.toString()) as {
      type: string;
      data?: { seq: number };
    };
    if (type !== 'message.created' || data === undefined) return;
    heard.push(data.seq);
    if (heard.length === missed) resolve();
  };
  return { hearing: { heard, done }, hear };
}
