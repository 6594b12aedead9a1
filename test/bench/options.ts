import { parseArgs } from 'node:util';

export interface Options {
  isQuick: boolean;
  /** Takes profiles of Parley instead of comparing it. */
  isProfiling: boolean;
  /** Only what is the same on every machine, for CI. */
  isGuarding: boolean;
  /** Scenarios to run; empty: all. */
  only: string[];
  rounds: number;
  /** Of a round. */
  seconds: number;
  /** Folder for the data of PostgreSQL, on a disk. */
  data: string;
  /** Folder for results. */
  out: string;
}

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      guard: { type: 'boolean', default: false },
      profile: { type: 'string' },
      only: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      data: { type: 'string', default: 'bench-results/data' },
      out: { type: 'string', default: 'bench-results' },
    },
  });
  return {
    isQuick: values.quick,
    isGuarding: values.guard,
    isProfiling: values.profile !== undefined,
    only: (values.profile ?? values.only)?.toUpperCase().split(',') ?? [],
    rounds: Number(values.rounds ?? (values.quick ? 5 : 7)),
    seconds: Number(values.seconds ?? (values.quick ? 0.4 : 3)),
    data: values.data,
    out: values.out,
  };
}
