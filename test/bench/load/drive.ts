import { latencyOf } from '../harness/statistics.js';
import { type LoadResult, type Plan, UNIQUE } from './jobs.js';

/** Asks one thing at a time. `done` is given what was wrong, if anything. */
export interface Channel {
  ask(text: string, done: (error: string | undefined) => void): void;
}

type Next = (channel: number) => string;

/** Runs a plan over channels that are all idle. */
export async function drive(
  channels: readonly Channel[],
  next: Next,
  plan: Plan,
): Promise<LoadResult> {
  const samples = new Samples();
  const cpu = process.cpuUsage();
  const started = performance.now();
  if (plan.loop === 'closed') await closedLoop(channels, next, plan.seconds, samples);
  else await openLoop(channels, next, plan, samples);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const { latencies, errors, firstError } = samples;
  return {
    operations: latencies.length,
    errors,
    firstError,
    seconds,
    latency: latencyOf(latencies),
    cpu: user + system,
  };
}

class Samples {
  readonly latencies: number[] = [];
  errors = 0;
  firstError: string | undefined;

  add(since: number, error: string | undefined): void {
    if (error === undefined) {
      this.latencies.push(performance.now() - since);
    } else {
      this.errors++;
      this.firstError ??= error;
    }
  }
}

function closedLoop(
  channels: readonly Channel[],
  next: Next,
  seconds: number,
  samples: Samples,
): Promise<unknown> {
  const end = performance.now() + seconds * 1000;
  const run = (channel: Channel, index: number): Promise<void> =>
    new Promise((resolve) => {
      const step = (): void => {
        const asked = performance.now();
        if (asked >= end) {
          resolve();
          return;
        }
        channel.ask(next(index), (error) => {
          samples.add(asked, error);
          step();
        });
      };
      step();
    });
  return Promise.all(channels.map(run));
}

/** Arrivals are independent of each other, as those of many people are, and wait for no answer. */
function openLoop(
  channels: readonly Channel[],
  next: Next,
  { perSecond, seconds }: { perSecond: number; seconds: number },
  samples: Samples,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  const idle = channels.map((_, index) => index);
  const waiting: number[] = [];
  let due = performance.now();
  return new Promise((resolve) => {
    const dispatch = (): void => {
      while (waiting.length > 0 && idle.length > 0) {
        const index = idle.shift() ?? 0;
        const scheduled = waiting.shift() ?? 0;
        channels[index]?.ask(next(index), (error) => {
          samples.add(scheduled, error);
          idle.push(index);
          dispatch();
        });
      }
    };
    const tick = (): void => {
      for (const now = performance.now(); due <= now && due < end;) {
        waiting.push(due);
        due += (-Math.log(1 - Math.random()) * 1000) / perSecond;
      }
      dispatch();
      const isOver = due >= end && waiting.length === 0 && idle.length === channels.length;
      if (isOver) resolve();
      else setTimeout(tick, 1);
    };
    tick();
  });
}

let made = 0;

/** @returns texts of `requests` at random, each with its own unique characters */
export function randomOf(requests: readonly string[]): () => string {
  const parts = requests.map((request) => request.split(UNIQUE));
  return () => {
    const [head = '', tail] = parts[Math.floor(Math.random() * parts.length)] ?? [];
    return tail === undefined ? head : `${head}${unique()}${tail}`;
  };
}

export const unique = (): string => `m${String(++made).padStart(UNIQUE.length - 1, '0')}`;
