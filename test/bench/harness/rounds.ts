import type { Generator } from '../load/generator.js';
import type { Job, LoadResult } from '../load/jobs.js';
import type { BenchPostgres } from './postgres.js';
import { cpuOfMachine } from './processes.js';
import type { Subject } from './subject.js';

/** Who takes part in a comparison, and what is asked of them. */
export interface Contestant {
  name: string;
  subject: Subject;
  /** How long it runs comes from the length of a round. */
  job: (seconds: number) => Job;
}

/** What one contestant did in one round; processor time is in microseconds for each operation. */
export interface Round {
  operations: number;
  errors: number;
  throughput: number;
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
}

export type Rounds = Map<string, Round[]>;

export interface Laboratory {
  postgres: BenchPostgres;
  generator: Generator;
  progress: (text: string) => void;
}

/** Seconds, at least, in which code is compiled and plans are made that no round should pay for. */
const WARM_UP = 2;

/** Rounds of all contestants in turn, so that what drifts drifts for all; each round begins with another. */
export async function interleave(
  laboratory: Laboratory,
  contestants: readonly Contestant[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Rounds> {
  const results: Rounds = new Map(contestants.map(({ name }) => [name, []]));
  for (const { name, job } of contestants) {
    laboratory.progress(`${name}: warming up`);
    await laboratory.generator.run(job(Math.max(seconds, WARM_UP)));
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(round + turn) % contestants.length];
      if (contestant === undefined) continue;
      laboratory.progress(`${contestant.name}: round ${round + 1} of ${rounds}`);
      results.get(contestant.name)?.push(await measure(laboratory, contestant, seconds));
    }
  }
  return results;
}

async function measure(
  { postgres, generator }: Laboratory,
  { name, subject, job }: Contestant,
  seconds: number,
): Promise<Round> {
  const before = { ...(await postgres.counters()), ...cpus(subject, postgres) };
  const result = await generator.run(job(seconds));
  const after = { ...cpus(subject, postgres), ...(await postgres.counters()) };
  requireGood(name, result);
  const each = (key: keyof typeof before): number => (after[key] - before[key]) / result.operations;
  const ours = each('app') + each('postgres') + result.cpu / result.operations;
  return {
    operations: result.operations,
    errors: result.errors,
    throughput: result.operations / result.seconds,
    p50: result.latency.p50,
    p99: result.latency.p99,
    p999: result.latency.p999,
    appCpu: each('app'),
    postgresCpu: each('postgres'),
    generatorCpu: result.cpu / result.operations,
    statements: each('statements'),
    walBytes: each('walBytes'),
    memory: subject.memory,
    foreignCpu: ((each('machine') - ours) * result.operations) / (result.seconds * 1e6),
  };
}

const cpus = (subject: Subject, postgres: BenchPostgres) => ({
  app: subject.cpu,
  postgres: postgres.cpu,
  machine: cpuOfMachine(),
});

/** A server that refuses is fast, and proves nothing. */
function requireGood(name: string, { operations, errors, firstError }: LoadResult): void {
  if (errors > 0)
    throw new Error(`${name}: ${errors} of ${operations + errors}: ${firstError ?? ''}`);
  if (operations === 0) throw new Error(`${name} did nothing`);
}
