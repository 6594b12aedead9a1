import { aGroup, aUser } from '../support/given.js';
import { aStream } from '../support/socket.js';
import { durationsOf } from './durations.js';
import { type Installation, withInstallation } from './installation.js';
import { aJob, type Findings } from './job.js';
import { LatencyProbe } from './latency-probe.js';

/** Seconds of sends before any is counted: connections are made and statements prepared. */
const WARM_UP = 3;

/** Milliseconds: a lost wake-up would show as up to 2,000. */
const MOST = 250;

const WAKING = { file: 'feed/feed-signal.js', from: 'this.bus.signal(TOPIC);', to: '' };

export const latency = aJob({
  proves: 'news arrives in milliseconds at low load, on the node of the sender and on another',
  options: { seconds: { otherwise: 60, most: 600 }, rate: { otherwise: 20, most: 500 } },
  // Other nodes are not woken.
  without: { waking: WAKING },
  run: ({ options: { seconds, rate }, built, bus }) =>
    withInstallation({ built, bus }, (installation) => measure(installation, seconds, rate)),
});

async function measure(
  { urls: [here = '', there = ''] }: Installation,
  seconds: number,
  rate: number,
): Promise<Findings> {
  const [sender, near, far] = [
    await aUser('ana', here),
    await aUser('ben', here),
    await aUser('cleo', here),
  ];
  const group = await aGroup(sender, [near, far]);
  const sockets = [
    await aStream(near, undefined, here),
    await aStream(far, undefined, there),
  ] as const;
  await new LatencyProbe(sender, group).run(WARM_UP, rate);
  const probe = new LatencyProbe(sender, group);
  await probe.run(seconds, rate);

  const rows = {
    'POST to its reply': durationsOf(probe.acked),
    'POST to the frame, same node': durationsOf(await probe.delays(sockets[0])),
    'POST to the frame, other node': durationsOf(await probe.delays(sockets[1])),
  };
  for (const { raw } of sockets) raw.terminate();
  const sent = seconds * rate;
  return {
    tables: { milliseconds: rows },
    invalid: probe.failures > 0 ? [`${probe.failures} sends failed`] : [],
    failures: Object.entries(rows).flatMap(([what, { count, p99 }]) => [
      ...(count < sent ? [`${what}: only ${count} of ${sent}`] : []),
      ...(p99 > MOST ? [`${what}: p99 of ${p99} ms`] : []),
    ]),
  };
}
