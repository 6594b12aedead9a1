import { type LoadResult, type Plan, UNIQUE } from './jobs.js';
import { Samples } from './samples.js';

/** Asks one thing at a time. `done` is given what was wrong, if anything. */
export interface Channel {
  ask(text: string, done: (error: string | undefined) => void): void;
}

/** @returns what a channel asks next; undefined where there is no more */
type Next = (channel: number) => string | undefined;

/** Runs a plan over channels that are all idle. */
export async function drive(
  channels: readonly Channel[],
  requests: (channel: number) => readonly string[],
  plan: Plan,
): Promise<LoadResult> {
  const samples = new Samples();
  if (plan.loop === 'open') {
    await openLoop(channels, randomOf(channels, requests), plan, samples);
  } else {
    const next = plan.loop === 'once' ? eachOf(requests(0)) : randomOf(channels, requests);
    await closedLoop(channels, plan.loop === 'once' ? next : until(next, plan.seconds), samples);
  }
  return samples.result();
}

function closedLoop(channels: readonly Channel[], next: Next, samples: Samples): Promise<unknown> {
  const run = (channel: Channel, index: number): Promise<void> =>
    new Promise((resolve) => {
      const step = (): void => {
        const text = next(index);
        if (text === undefined) {
          resolve();
          return;
        }
        const asked = performance.now();
        channel.ask(text, (error) => {
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
  const idle = channels.map((_, index) => index);
  const waiting: number[] = [];
  let due = performance.now();
  const end = due + seconds * 1000;
  const dispatch = (): void => {
    while (waiting.length > 0 && idle.length > 0) {
      const index = idle.shift() ?? 0;
      const scheduled = waiting.shift() ?? 0;
      channels[index]?.ask(next(index) ?? '', (error) => {
        samples.add(scheduled, error);
        idle.push(index);
        dispatch();
      });
    }
  };
  return new Promise((resolve) => {
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

function until(next: Next, seconds: number): Next {
  const end = performance.now() + seconds * 1000;
  return (channel) => (performance.now() < end ? next(channel) : undefined);
}

function eachOf(requests: readonly string[]): Next {
  const left = requests.map(madeUnique);
  return () => left.pop()?.();
}

function randomOf(
  channels: readonly Channel[],
  requests: (channel: number) => readonly string[],
): Next {
  const texts = new Map<readonly string[], (() => string)[]>();
  const makers = channels.map((_, index) => {
    const own = requests(index);
    const known = texts.get(own) ?? own.map(madeUnique);
    texts.set(own, known);
    return known;
  });
  return (channel) => {
    const own = makers[channel] ?? [];
    return own[Math.floor(Math.random() * own.length)]?.();
  };
}

const PROCESS = String(process.pid % 100_000).padStart(5, '0');
let made = 0;

/** @returns the request with other unique characters at each call, in whichever process */
export function madeUnique(request: string): () => string {
  const [head = '', tail] = request.split(UNIQUE);
  if (tail === undefined) return () => head;
  return () => `${head}m${PROCESS}${String(++made).padStart(10, '0')}${tail}`;
}
