import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { copyBuild, removeHorizon } from './build-copy.js';
import { Journal } from './journal.js';
import { KeeperProcess } from './keeper-process.js';
import type { Addresses, KeeperCounts } from './messages.js';
import { type Options, readOptions } from './options.js';
import { Oracle } from './oracle.js';
import { populate, type Population } from './population.js';
import { Reader } from './reader.js';
import { exitCodeOf, print, type Result, summarise } from './result.js';
import { Writer } from './writer.js';

const BUILT = 'dist';
const COPY = `dist-faults/build-${process.pid}`;

/** Milliseconds readers have for the rest once nothing is written or cut any more. */
const DRAIN = 20_000;

const options = readOptions(mkdtempSync(join(tmpdir(), 'parley-faults-')));
mkdirSync(options.out, { recursive: true });
const keeper = new KeeperProcess();
try {
  const result = await run(options);
  writeFileSync(join(options.out, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
  print(result, options.out);
  process.exitCode = exitCodeOf(result);
} finally {
  await keeper.end();
  rmSync(COPY, { recursive: true, force: true });
}

async function run(options: Options): Promise<Result> {
  copyBuild(BUILT, COPY);
  if (options.withoutHorizon) removeHorizon(COPY);
  const addresses = await keeper.start({ ...options, built: COPY });
  const population = await populate(addresses.nodes[0] ?? '', options);
  const readers = population.readers.map(
    (actor, index) =>
      new Reader(actor, options.kinds[index % options.kinds.length] ?? 'poll', addresses.proxies),
  );
  const starts = new Map<Reader, string>();
  for (const reader of readers) starts.set(reader, await reader.begin(addresses.nodes[0] ?? ''));

  const reading = Promise.all(readers.map((reader) => reader.run()));
  const { writers, counts, acked } = await torment(population, addresses);
  const oracle = await Oracle.on(addresses.databaseUrl);
  await drained(oracle, starts);
  for (const reader of readers) reader.stop();
  await reading;

  const verdicts = [];
  for (const [reader, start] of starts) verdicts.push(await oracle.judge(reader, start));
  const sends = await oracle.judgeSends(acked);
  await oracle.close();
  return summarise({ options, counts, writers, readers, verdicts, sends });
}

async function torment(
  { writers: actors, rooms }: Population,
  { nodes }: Addresses,
): Promise<{ writers: Writer[]; counts: KeeperCounts; acked: Map<string, string> }> {
  const acked = new Map<string, string>();
  const writers = actors.map((actor, index) => {
    const own = rooms.filter((room) => room.writers.includes(actor));
    const journal = new Journal(join(options.out, `writer-${index}.jsonl`));
    return new Writer(actor, own, nodes, journal, (clientMessageId, id) => {
      acked.set(`${actor.id} ${clientMessageId}`, id);
    });
  });
  const writing = Promise.all(writers.map((writer) => writer.run()));
  const counts = await keeper.torture();
  for (const writer of writers) writer.stop();
  await writing;
  return { writers, counts, acked };
}

async function drained(oracle: Oracle, starts: ReadonlyMap<Reader, string>): Promise<void> {
  const deadline = Date.now() + DRAIN;
  for (const [reader, start] of starts) {
    const { length } = await oracle.expected(reader, start);
    while (reader.received.length < length && Date.now() < deadline) await delay(50);
  }
}
