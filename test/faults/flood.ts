import { setTimeout as delay } from 'node:timers/promises';
import { aDirectConversation, aUser, type Person } from '../support/given.js';
import { aStream } from '../support/socket.js';
import { type Durations, durationsOf } from './durations.js';
import { Flooder } from './flooder.js';
import { type Installation, withInstallation } from './installation.js';
import { aJob, type Findings } from './job.js';
import { LatencyProbe } from './latency-probe.js';
import { residentMegabytes } from './memory.js';

/** Sends a second of those who behave. */
const RATE = 20;

/** Milliseconds: what others may wait at p99 while somebody floods, and not notice. */
const MOST = 250;

/** Where they wait long anyhow, because the machine has other work: so many times as long. */
const TIMES = 8;

const BUDGET = { file: 'realtime/command-budget.js', from: 'this.left -= 1;', to: '' };

/** Limits are what this is about; those of requests must not end the measuring. */
const environment = { RATE_LIMITS: 'on', RATE_LIMIT_PER_MINUTE: '1000000' };

/** Milliseconds, by what was done. */
type Served = Record<string, Durations>;

export const flood = aJob({
  proves: 'a socket that is flooded with frames is closed, and nobody else notices',
  options: {
    seconds: { otherwise: 20, most: 600 },
    rate: { otherwise: 100_000, most: 1_000_000 },
    // Milliseconds after which it comes back.
    patience: { otherwise: 0, most: 10_000 },
  },
  // Sockets may give as many commands as they like.
  without: { budget: BUDGET },
  run: ({ options, built, bus }) =>
    withInstallation({ built, bus, nodes: 1, environment }, (installation) =>
      measure(installation, options),
    ),
});

async function measure(
  { nodes: [node], urls: [url = ''] }: Installation,
  { seconds, rate, patience }: { seconds: number; rate: number; patience: number },
): Promise<Findings> {
  const pid = node?.pid ?? NaN;
  const [ana, ben, eve] = [
    await aUser('ana', url),
    await aUser('ben', url),
    await aUser('eve', url),
  ];
  const calm = await served(url, ana, ben, seconds);
  const before = residentMegabytes(pid);
  const flooder = new Flooder(url, eve.accessToken, rate, patience);
  const flooding = flooder.run();
  // However long the others then have to wait for what they sent meanwhile.
  setTimeout(() => flooder.stop(), seconds * 1000);
  const flooded = await served(url, ana, ben, seconds);
  const after = residentMegabytes(pid);
  await flooding;
  const { connections } = flooder;
  const framesASecond = Math.round(flooder.frames / seconds);
  return {
    tables: {
      flood: {
        offeredASecond: rate,
        takenASecond: framesASecond,
        connections,
        megabytes: { before, after },
      },
      'milliseconds without a flood': calm,
      'milliseconds in a flood': flooded,
    },
    invalid: Object.entries(calm)
      .filter(([, { count }]) => count === 0)
      .map(([what]) => `${what}: none before the flood`),
    failures: [
      ...(connections === 1 ? ['the flooder was never closed'] : []),
      ...noticed(calm, flooded, seconds * RATE),
    ],
  };
}

/** What others have lost, or had to wait for. */
const noticed = (calm: Served, flooded: Served, sent: number): string[] =>
  Object.entries(flooded).flatMap(([what, { count, p99 }]) => [
    ...(count < (what.startsWith('POST') ? sent : 1) ? [`${what}: only ${count}`] : []),
    ...(p99 > Math.max(MOST, TIMES * (calm[what]?.p99 ?? 0)) ? [`${what}: p99 of ${p99} ms`] : []),
  ]);

/** What somebody gets who sends, somebody who listens, and somebody who asks whether it lives. */
async function served(url: string, ana: Person, ben: Person, seconds: number): Promise<Served> {
  const socket = await aStream(ben, undefined, url);
  const probe = new LatencyProbe(ana, await aDirectConversation(ana, ben));
  const alive: number[] = [];
  const asking = new AbortController();
  const asked = ask(`${url}/api/health/live`, alive, asking.signal);
  await probe.run(seconds, RATE);
  asking.abort();
  await asked;
  const frames = await probe.delays(socket);
  socket.raw.terminate();
  return {
    'POST to its reply': durationsOf(probe.acked),
    'POST to the frame': durationsOf(frames),
    'GET /health/live': durationsOf(alive),
  };
}

async function ask(url: string, took: number[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const startedAt = performance.now();
    const { ok } = await fetch(url);
    if (ok) took.push(performance.now() - startedAt);
    await delay(50);
  }
}
