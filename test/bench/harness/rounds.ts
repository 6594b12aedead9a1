import { join } from 'node:path';
import type { Generator } from '../load/generator.js';
import type { LoadResult } from '../load/jobs.js';
import type { Options } from '../options.js';
import type { BenchPostgres } from './postgres.js';
import { cpuOfMachine } from './processes.js';
import { summaryOf } from './profile.js';
import type { Subject } from './subject.js';

/** Who takes part in a comparison, and what is asked of them. */
export interface Contestant {
  name: string;
  subject: Subject;
  /** What a round needs and does not measure. */
  prepare?: () => Promise<unknown>;
  /** Puts the load of a round on it. */
  work: (seconds: number) => Promise<LoadResult>;
}

/** What one contestant did in one round; processor time is in microseconds for each operation. */
export interface Round {
  throughput: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  p999: number;
  appCpu: number;
  postgresCpu: number;
  generatorCpu: number;
  statements: number;
  walBytes: number;
  /** Resident bytes of the server after the round. */
  memory: number;
  /** How many processors others kept busy meanwhile: how far the round can be believed. */
  foreignCpu: number;
  /** What only some scenarios measure. */
  figures: Record<string, number>;
}

/** A round of which only figures of its own are known. */
export const unmeasured = (): Omit<Round, 'memory' | 'figures'> => ({
  throughput: NaN,
  p50: NaN,
  p99: NaN,
  p999: NaN,
  appCpu: NaN,
  postgresCpu: NaN,
  generatorCpu: NaN,
  statements: NaN,
  walBytes: NaN,
  foreignCpu: NaN,
});

export type Rounds = Map<string, Round[]>;

export interface Laboratory {
  options: Options;
  postgres: BenchPostgres;
  generator: Generator;
  progress: (text: string) => void;
}

/** In which code is compiled and plans are made that no round should pay for. */
const WARM_UP = { seconds: 1, operations: 2000, mostTimes: 4 };

/** Rounds of all contestants in turn, so that what drifts drifts for all; each round begins with another. */
export async function interleave(
  laboratory: Laboratory,
  contestants: readonly Contestant[],
  options: { rounds: number; seconds: number } = laboratory.options,
): Promise<Rounds> {
  const { rounds, seconds } = options;
  if (laboratory.options.isProfiling) return profile(laboratory, contestants);
  const results: Rounds = new Map(contestants.map(({ name }) => [name, []]));
  for (const { name, prepare, work } of contestants) {
    laboratory.progress(`${name}: warming up`);
    await prepare?.();
    await warmUp(work);
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(round + turn) % contestants.length];
      if (contestant === undefined) continue;
      laboratory.progress(`round ${round + 1} of ${rounds}: ${contestant.name}`);
      results.get(contestant.name)?.push(await measure(laboratory, contestant, seconds));
    }
  }
  return results;
}

async function warmUp(work: Contestant['work']): Promise<void> {
  let operations = 0;
  for (let times = 0; times < WARM_UP.mostTimes && operations < WARM_UP.operations; times++) {
    operations += (await work(WARM_UP.seconds)).operations;
  }
}

/** One round, in which nothing else may run. */
async function measure(
  { postgres }: Laboratory,
  { name, subject, prepare, work }: Contestant,
  seconds: number,
): Promise<Round> {
  await prepare?.();
  const before = { ...(await postgres.counters()), ...cpus(subject, postgres) };
  const result = await work(seconds);
  const after = { ...cpus(subject, postgres), ...(await postgres.counters()) };
  requireGood(name, result);
  const { operations, latency, figures = {} } = result;
  const each = (key: keyof typeof before): number => (after[key] - before[key]) / operations;
  const generatorCpu = result.cpu / operations;
  const foreign = each('machine') - each('app') - each('postgres') - generatorCpu;
  return {
    throughput: operations / result.seconds,
    p50: latency.p50,
    p99: latency.p99,
    p999: latency.p999,
    appCpu: each('app'),
    postgresCpu: each('postgres'),
    generatorCpu,
    statements: each('statements'),
    walBytes: each('walBytes'),
    memory: subject.memory,
    foreignCpu: (foreign * operations) / (result.seconds * 1e6),
    figures,
  };
}

const cpus = (subject: Subject, postgres: BenchPostgres) => ({
  app: subject.cpu,
  postgres: postgres.cpu,
  machine: cpuOfMachine(),
});

/** A server that refuses is fast, and proves nothing. */
function requireGood(name: string, { operations, errors, firstError }: LoadResult): void {
  if (errors > 0) throw new Error(`${name}: ${errors} refused: ${firstError ?? ''}`);
  if (operations === 0) throw new Error(`${name} did nothing`);
}

/** Seconds of load that a profile is taken of. */
const PROFILED = 8;

/** Where Parley's own process spends its time under the load of each of its contestants. */
async function profile(
  { options, progress }: Laboratory,
  contestants: readonly Contestant[],
): Promise<Rounds> {
  for (const { name, subject, prepare, work } of contestants) {
    if (subject.name !== 'parley') continue;
    progress(`${name}: warming up`);
    await prepare?.();
    await warmUp(work);
    progress(`${name}: profiling`);
    const file = join(options.out, `${name.replace(/\W+/g, '-')}.cpuprofile`);
    await subject.inside({ do: 'start profile' });
    const { operations } = await work(PROFILED);
    await subject.inside({ do: 'stop profile', file });
    console.log(summaryOf(file, operations));
  }
  return new Map();
}
