import { setTimeout as delay } from 'node:timers/promises';
import { FeedOracle } from './feed-oracle.js';
import { aJob, type Findings } from './job.js';
import { KeeperProcess } from './keeper-process.js';
import type { Addresses } from './messages.js';
import { populate, type Population } from './population.js';
import { Reader } from './reader.js';
import { findingsOf } from './torture-findings.js';
import { TORTURE_OPTIONS, type TortureRun } from './torture-options.js';
import { READER_KINDS } from './transports.js';
import { write } from './write.js';

/** Milliseconds readers have for the rest once nothing is written or cut any more. */
const DRAIN = 120_000;

const HORIZON = {
  file: 'feed/feed.sql.js',
  from: 'pg_snapshot_xmin(pg_current_snapshot())::text::bigint',
  to: '9223372036854775807::bigint',
};

/** Ids are given before it is known who commits first. */
const ORDER = [
  {
    file: 'feed/feed-log.js',
    from: 'where (f.xid, f.id) > ($1::bigint, $2::bigint)',
    to: 'where f.id > $2::bigint',
  },
  { file: 'feed/feed-log.js', from: 'order by f.xid\n', to: 'order by f.id\n' },
  { file: 'feed/feed-log.js', from: 'order by f.xid, f.id', to: 'order by f.id' },
  {
    file: 'realtime/user-feed.repository.js',
    from: '(f.xid, f.id) > ($2::bigint, $3::bigint) and (f.xid, f.id) <=',
    to: 'f.id > $3::bigint and ($4::bigint, f.id) <=',
  },
];

export const torture = aJob({
  proves: 'nothing lost, doubled or out of order, whatever is cut, killed or away',
  options: TORTURE_OPTIONS,
  // Readers look past transactions that are still under way; or go by id, and not by transaction first.
  without: { horizon: HORIZON, order: ORDER },
  async run(run) {
    const keeper = new KeeperProcess();
    try {
      return await torment(run, keeper);
    } finally {
      await keeper.end();
    }
  },
});

async function torment(run: TortureRun, keeper: KeeperProcess): Promise<Findings> {
  const { options, built, bus } = run;
  const addresses = await keeper.start({
    built,
    bus,
    seconds: options.seconds,
    cuts: options.cuts,
    databaseKills: options['database-kills'],
    busStops: options['bus-stops'],
    up: 3000,
    signals: ['SIGTERM', 'SIGKILL', 'SIGKILL', 'SIGTERM'],
  });
  const population = await populate(addresses.nodes[0] ?? '', options);
  const starts = await readersOf(population, addresses);
  const readers = [...starts.keys()];

  const reading = Promise.all(readers.map((reader) => reader.run()));
  const { writers, counts, acked } = await write(run.out, keeper, population, addresses.nodes);
  const oracle = await FeedOracle.on(addresses.databaseUrl);
  try {
    await drained(oracle, starts);
    for (const reader of readers) reader.stop();
    await reading;
    const verdicts = [];
    for (const [reader, start] of starts) verdicts.push(await oracle.judge(reader, start));
    const sends = await oracle.judgeSends(acked);
    return findingsOf({ run, counts, writers, readers, verdicts, sends });
  } finally {
    await oracle.close();
  }
}

/** With the cursors they begin with. */
async function readersOf(
  { readers }: Population,
  { nodes, proxies }: Addresses,
): Promise<Map<Reader, string>> {
  const starts = new Map<Reader, string>();
  for (const [index, person] of readers.entries()) {
    const kind = READER_KINDS[index % READER_KINDS.length] ?? 'poll';
    const reader = new Reader(person, kind, proxies);
    starts.set(reader, await reader.begin(nodes[0] ?? ''));
  }
  return starts;
}

async function drained(oracle: FeedOracle, starts: ReadonlyMap<Reader, string>): Promise<void> {
  const deadline = Date.now() + DRAIN;
  for (const [reader, start] of starts) {
    const { length } = await oracle.expected(reader, start);
    while (reader.received.length < length && Date.now() < deadline) await delay(50);
  }
}
