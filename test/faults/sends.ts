import { FeedOracle, type SendVerdict } from './feed-oracle.js';
import { histories } from './histories.js';
import { aJob, type Findings, type Run } from './job.js';
import { KeeperProcess } from './keeper-process.js';
import type { KeeperCounts } from './messages.js';
import { populate } from './population.js';
import { added } from './sums.js';
import { write } from './write.js';
import type { SentMessage, Writer, WriterCounts } from './writer.js';

/** Milliseconds a node serves between two kills of one: it takes about as long to be back. */
const UP = 1500;

const OPTIONS = {
  seconds: { otherwise: 60, most: 3600 },
  writers: { otherwise: 32, most: 64 },
  conversations: { otherwise: 40, most: 500 },
  'database-kills': { otherwise: 10, most: 200 },
};

type SendsRun = Run<keyof typeof OPTIONS>;

/** Commits are told of before they are on the disk. */
const DURABILITY = {
  file: 'database/data-source.js',
  from: `'jit=off'`,
  to: `'jit=off', 'synchronous_commit=off'`,
};

/** A retry is not known to be one. */
const IDEMPOTENCY = {
  file: 'messages/send.sql.js',
  from: 'select conversation_id, seq, id, sender_id, body, client_message_id, sent_at, digest,',
  to: 'select conversation_id, seq, id, sender_id, body, null, sent_at, digest,',
};

export const sends = aJob({
  proves: 'a send that was acknowledged is there, once and in its place, whatever is killed',
  options: OPTIONS,
  without: { durability: DURABILITY, idempotency: IDEMPOTENCY },
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
  const { writers, counts, acked } = await write(run.out, keeper, population, addresses.nodes);
  const oracle = await FeedOracle.on(addresses.databaseUrl);
  try {
    const stored = await oracle.judgeSends(acked);
    const read = await histories(population, addresses.nodes, [...acked.values()]);
    return findingsOf(run, { counts, writers, stored, read, misplaced: misplacedOf(acked) });
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
  writers: readonly Writer[];
  stored: SendVerdict;
  read: SendVerdict;
  misplaced: number;
}

function findingsOf({ options }: SendsRun, observed: Observed): Findings {
  const { counts, stored, read, misplaced } = observed;
  const writes = observed.writers
    .map((writer) => writer.counts)
    .reduce<WriterCounts>(added, { attempts: 0, acked: 0, unknown: 0, refused: 0 });
  const asked = options['database-kills'];
  const { killed, databaseKills, crashed } = counts;
  const wrongs = { ...stored, misplaced, refused: writes.refused, crashed };
  return {
    tables: {
      faults: { counts: { nodeKills: killed, databaseKills, crashed } },
      writes: { writes },
      'sends that were acknowledged': { 'in SQL': { ...stored, misplaced }, 'in REST': read },
    },
    invalid: [
      ...(databaseKills < asked ? [`only ${databaseKills} of ${asked} kills of the database`] : []),
      ...(writes.unknown === 0 ? ['no send had an unknown outcome'] : []),
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
