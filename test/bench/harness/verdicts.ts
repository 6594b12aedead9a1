import type { Round, Rounds } from './rounds.js';
import { type Spread, spreadOf } from './statistics.js';

/** A claim, and what came of it. */
export interface Verdict {
  claim: string;
  value: Spread;
  /** What the median has to be: at least, or at most. */
  target: { least: number } | { most: number };
  unit: '×' | 'ms' | 's' | 'statements' | 'events';
}

export type Metric = (round: Round) => number;

export const throughput: Metric = (round) => round.throughput;
export const serverCpu: Metric = ({ appCpu, postgresCpu }) => appCpu + postgresCpu;

/** One contestant over another, round by round: the two of a round ran one right after the other. */
export function ratio(
  rounds: Rounds,
  [one, other]: readonly [string, string],
  metric: Metric,
): Spread {
  const others = of(rounds, other).map(metric);
  return spreadOf(of(rounds, one).map((round, index) => metric(round) / (others[index] ?? NaN)));
}

export const spread = (rounds: Rounds, name: string, metric: Metric): Spread =>
  spreadOf(of(rounds, name).map(metric));

export const isMet = ({ value, target }: Verdict): boolean =>
  'least' in target ? value.median >= target.least : value.median <= target.most;

function of(rounds: Rounds, name: string): Round[] {
  const found = rounds.get(name);
  if (found === undefined) throw new Error(`${name} took no part`);
  return found;
}
