import { setTimeout as delay } from 'node:timers/promises';
import type { CallCounts } from './caller.js';
import { durationsOf } from './durations.js';
import { FeedOracle, type SendVerdict } from './feed-oracle.js';
import { type Installation, withInstallation } from './installation.js';
import { aJob, type Findings } from './job.js';
import { people, populate } from './population.js';
import { Traffic } from './traffic.js';

/** Milliseconds between two restarts, while both nodes serve. */
const UP = 1000;

/** People whose long polls are under way whenever a node is told to stop. */
const WAITING = 16;

/** A second attempt is a client's right; what went wrong at the first is told all the same. */
const WRONGS = ['cut', 'wrong', 'failed'] as const;

const environment = {
  // Twenty looks of the balancer.
  SHUTDOWN_DELAY: '2',
  // Nobody logs in again.
  ACCESS_TOKEN_TTL: '7200',
};

/** Balancers are given no notice, and requests under way no time. */
const DRAIN = [
  { file: 'health/shut-down.js', from: 'await delay(shutdownDelay * 1000);', to: '' },
  {
    file: 'health/shut-down.js',
    from: 'await app.close();',
    to: 'app.getHttpServer().closeAllConnections(); await app.close();',
  },
];

export const rolling = aJob({
  proves: 'nodes are restarted one after the other, and no request is lost by it',
  options: {
    rounds: { otherwise: 5, most: 200 },
    writers: { otherwise: 24, most: 64 },
    conversations: { otherwise: 40, most: 500 },
  },
  without: { drain: DRAIN },
  run: ({ options, built, bus }) =>
    withInstallation({ built, bus, environment }, async (installation) => {
      const { urls, databaseUrl } = installation;
      const population = await populate(urls[0] ?? '', { ...options, readers: 1 });
      const waiting = await people('waiting', WAITING, urls[0] ?? '');
      const traffic = new Traffic(urls);
      const running = traffic.run(population, waiting);
      const underWay = await roll(installation, traffic, options.rounds);
      traffic.stop();
      await running;
      const oracle = await FeedOracle.on(databaseUrl);
      try {
        const stored = await oracle.judgeSends(traffic.acked);
        return findingsOf(installation, traffic, { underWay, stored });
      } finally {
        await oracle.close();
      }
    }),
});

/** @returns for each restart, how many requests were under way on the node when it was told to stop */
async function roll(
  installation: Installation,
  traffic: Traffic,
  rounds: number,
): Promise<number[]> {
  const underWay: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [index, url] of installation.urls.entries()) {
      await delay(UP);
      underWay.push(traffic.underWayOn(url));
      await installation.restart(index, 'SIGTERM');
    }
  }
  return underWay;
}

function findingsOf(
  { crashed, unclean }: Installation,
  { sends, polls, took }: Traffic,
  { underWay, stored }: { underWay: readonly number[]; stored: SendVerdict },
): Findings {
  const requests: Record<string, CallCounts> = { sends: sends.counts, 'long polls': polls.counts };
  const requestsUnderWay = underWay.reduce((sum, count) => sum + count, 0);
  const restarts = { restarts: underWay.length, requestsUnderWay, unclean, crashed };
  const nodes = { 'nodes that ended with another code than 0': unclean, crashed };
  return {
    tables: {
      restarts: { counts: restarts },
      requests,
      'milliseconds of a send': { sends: durationsOf(took) },
      'sends that were acknowledged': { 'in SQL': stored },
    },
    invalid: [
      ...(underWay.includes(0) ? ['nothing was under way on a node that was told to stop'] : []),
    ],
    failures: [
      ...Object.entries(requests).flatMap(([what, counts]) =>
        WRONGS.map((wrong) => [`${what} ${wrong}`, counts[wrong]] as const),
      ),
      ...Object.entries({ ...stored, ...nodes }),
    ]
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${count} ${what}`),
  };
}
