import { FeedOracle, type SendVerdict } from './feed-oracle.js';
import { histories } from './histories.js';
import { aJob, type Findings, type Run } from './job.js';
import { KeeperProcess } from './keeper-process.js';
import type { KeeperCounts } from './messages.js';
import { populate } from './population.js';
import { SENDS_BUGS } from './sends-bugs.js';
import { sendTwins, type Twins } from './twins.js';
import { write } from './write.js';
import { type SentMessage, totalOf, type Writer } from './writer.js';

/** Milliseconds a node serves between two kills of one: it takes about as long to be back. */
const UP = 1500;

const OPTIONS = {
  seconds: { otherwise: 60, most: 3600 },
  writers: { otherwise: 32, most: 64 },
  conversations: { otherwise: 40, most: 500 },
  twins: { otherwise: 200, most: 10_000 },
  'database-kills': { otherwise: 10, most: 200 },
};

type SendsRun = Run<keyof typeof OPTIONS>;

export const sends = aJob({
  proves: 'a send that was acknowledged is there, once and in its place, whatever is killed',
  options: OPTIONS,
  without: SENDS_BUGS,
  async run(run) {
    const keeper = new KeeperProcess();
    try {
      return await torment(run, keeper);
    } finally {
      await keeper.end();
    }
  },
});

async function torment(run: SendsRun, keeper: KeeperProcess): Promise<Findings> {
  const { options, built, bus } = run;
  const addresses = await keeper.start({
    ...{ built, bus, seconds: options.seconds, cuts: 0, busStops: 0 },
    ...{ databaseKills: options['database-kills'], up: UP, signals: ['SIGKILL'] },
    // Nobody logs in again.
    environment: { ACCESS_TOKEN_TTL: '7200' },
  });
  const population = await populate(addresses.nodes[0] ?? '', { ...options, readers: 1 });
  const { nodes } = addresses;
  const twins = await sendTwins(population, nodes, options.twins);
  const { writers, counts, acked: written } = await write(run.out, keeper, population, nodes);
  const acked = new Map([...twins.acked, ...written]);
  const oracle = await FeedOracle.on(addresses.databaseUrl);
  try {
    const stored = await oracle.judgeSends(acked);
    const read = await histories(population, nodes, [...acked.values()]);
    const misplaced = misplacedOf(acked);
    return findingsOf(run, { counts, twins, writers, stored, read, misplaced });
  } finally {
    await oracle.close();
  }
}

/** Sends of one person to one conversation, one after the other, whose numbers are not. */
function misplacedOf(acked: ReadonlyMap<string, SentMessage>): number {
  const newest = new Map<string, number>();
  return [...acked].filter(([key, { conversationId, seq }]) => {
    const place = `${key.split(' ')[0] ?? ''} ${conversationId}`;
    const before = newest.get(place) ?? 0;
    newest.set(place, seq);
    return seq <= before;
  }).length;
}

interface Observed {
  counts: KeeperCounts;
  twins: Twins;
  writers: readonly Writer[];
  stored: SendVerdict;
  read: SendVerdict;
  misplaced: number;
}

function findingsOf({ options }: SendsRun, observed: Observed): Findings {
  const { counts, twins, stored, read, misplaced } = observed;
  const writes = totalOf(observed.writers);
  const asked = options['database-kills'];
  const { killed, databaseKills, crashed } = counts;
  const { refused } = writes;
  const disagreed = twins.disagreed + writes.disagreed;
  const wrongs = { ...stored, misplaced, disagreed, refused, crashed };
  return {
    tables: {
      faults: { counts: { nodeKills: killed, databaseKills, crashed } },
      'twins with nothing else under way': {
        twins: { acked: twins.acked.size, disagreed: twins.disagreed },
      },
      writes: { writes },
      'sends that were acknowledged': { 'in SQL': { ...stored, misplaced }, 'in REST': read },
    },
    invalid: [
      ...(databaseKills < asked ? [`only ${databaseKills} of ${asked} kills of the database`] : []),
      ...(writes.unknown === 0 ? ['no send had an unknown outcome'] : []),
      ...(writes.twins === 0 ? ['both nodes answered no send that both were asked'] : []),
    ],
    failures: [
      ...Object.entries(wrongs).map(([what, count]) => [what, count] as const),
      ...Object.entries(read).map(
        ([what, count]) => [`${what}, read through REST`, count] as const,
      ),
    ]
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${count} ${what}`),
  };
}
