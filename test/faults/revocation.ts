import { setTimeout as delay } from 'node:timers/promises';
import { EventStreamReader } from '../support/event-stream.js';
import { aUser, logIn, type Person } from '../support/given.js';
import { aStream } from '../support/socket.js';
import { durationsOf } from './durations.js';
import { withInstallation } from './installation.js';
import { aJob, type Findings } from './job.js';

/** Milliseconds: what is promised, and after which nobody waits any longer. */
const PROMISED = 1000;
const PATIENCE = 5000;

/** Longer than nodes wait between two looks, so that trials begin at any moment between them. */
const LONGEST_PAUSE = 500;
const LANES = 8;

interface Trial {
  /** Milliseconds from the request to log out until the stream has ended; undefined: never. */
  took: Record<string, number | undefined>;
  /** Codes of closed sockets. */
  codes: number[];
}

const LOOKS = { file: 'auth/revocations.js', from: 'this.polling.start();', to: '' };

export const revocation = aJob({
  proves: 'streams of a session that has ended are closed within a second, on every node',
  options: { trials: { otherwise: 400, most: 5000 } },
  // Other nodes do not look for what was revoked.
  without: { looks: LOOKS },
  run: ({ options, built, bus }) =>
    withInstallation({ built, bus }, async ({ urls: [here = '', there = ''] }) => {
      const trials: Trial[] = [];
      const lanes = Array.from({ length: LANES }, async () => {
        const person = await aUser('ana', here);
        while (trials.length < options.trials) trials.push(await trial(person, here, there));
      });
      await Promise.all(lanes);
      return findingsOf(trials);
    }),
});

async function trial({ username }: Person, here: string, there: string): Promise<Trial> {
  const session = await logIn(username, undefined, here);
  const { accessToken: token } = session;
  const sockets = await Promise.all([here, there].map((url) => aStream(session, undefined, url)));
  const streams = await Promise.all(
    [here, there].map((url) => EventStreamReader.open({ url, token })),
  );
  await delay(LONGEST_PAUSE * Math.random());
  const startedAt = performance.now();
  const within = async (end: Promise<unknown>): Promise<number | undefined> => {
    const ended = end.then(() => performance.now() - startedAt);
    return Promise.race([ended, delay(PATIENCE, undefined, { ref: false })]);
  };
  const ends = Promise.all([
    ...sockets.map(({ closed }) => within(closed)),
    ...streams.map(({ ended }) => within(ended)),
  ]);
  await session.api.POST('/api/auth/logout');
  const [socketHere, socketThere, sseHere, sseThere] = await ends;
  for (const { raw } of sockets) raw.terminate();
  for (const stream of streams) stream.close();
  const closings = await Promise.all(sockets.map(({ closed }) => closed));
  return {
    took: {
      'socket, same node': socketHere,
      'sse, same node': sseHere,
      'socket, other node': socketThere,
      'sse, other node': sseThere,
    },
    codes: closings.map(({ code }) => code),
  };
}

function findingsOf(trials: readonly Trial[]): Findings {
  const names = Object.keys(trials[0]?.took ?? {});
  const ended = (name: string): number[] => trials.flatMap(({ took }) => took[name] ?? []);
  const rows = names.map((name) => [name, durationsOf(ended(name))] as const);
  const codes = new Set(trials.flatMap((one) => one.codes));
  return {
    tables: { 'milliseconds from the request to the end of the stream': Object.fromEntries(rows) },
    invalid: trials.length === 0 ? ['there were no trials'] : [],
    failures: [
      ...rows.flatMap(([name, { count, p99 }]) => [
        ...(count < trials.length ? [`${name}: ${trials.length - count} never ended`] : []),
        ...(p99 > PROMISED ? [`${name}: p99 of ${p99} ms`] : []),
      ]),
      ...[...codes].filter((code) => code !== 4401).map((code) => `sockets closed with ${code}`),
    ],
  };
}
