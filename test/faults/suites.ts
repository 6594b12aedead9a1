import { JOBS } from './jobs.js';

/** A run of a job, as it is asked for on the command line. */
export interface Step {
  command: string;
  /** It runs with a bug, and has to find it. */
  isPlanted: boolean;
}

/** Runs that are asked for together. */
export interface Suite {
  does: string;
  steps: readonly Step[];
}

/** What a job is asked where a minute has to do: in CI, and to find a planted bug. */
const SHORT: Readonly<Record<string, string>> = {
  sends: '--seconds 20 --database-kills 4',
  torture: '--seconds 15 --cuts 150 --conversations 30',
  rolling: '--rounds 2',
  removal: '--trials 80',
  revocation: '--trials 60',
  'slow-readers': '--sockets 40 --stalled 20 --groups 1 --rate 2000 --seconds 12',
  latency: '--seconds 10',
  flood: '--seconds 5',
  scheduled: '--messages 400 --lead 20',
};

/** What a job is asked at night, where that is not its defaults once. */
const LONG: Readonly<Record<string, readonly string[]>> = {
  torture: ['', '--database-kills 4', '--bus redis --bus-stops 5'],
  latency: ['', '--bus redis'],
  revocation: ['', '--bus redis --bus-away 1'],
};

const aRun = (job: string, options: string, isPlanted = false): Step => ({
  command: `${job} ${options}`.trim(),
  isPlanted,
});

const short = (job: string): string => SHORT[job] ?? '';

const planted = Object.entries(JOBS).flatMap(([job, { without }]) =>
  Object.keys(without).map((what) => aRun(job, `${short(job)} --without-${what}`.trim(), true)),
);

const nightly = Object.keys(JOBS).flatMap((job) =>
  (LONG[job] ?? ['']).map((options) => aRun(job, options)),
);

/** By the names they are run by. */
export const SUITES: Readonly<Record<string, Suite>> = {
  ci: {
    does: 'the promises that must never be broken, in a few minutes',
    steps: ['sends', 'torture', 'removal'].map((job) => aRun(job, short(job))),
  },
  all: {
    does: 'every job, and every planted bug, which has to be found',
    steps: [...nightly, ...planted],
  },
};
