import { parseArgs } from 'node:util';
import { BUSES, type BusKind, type Job, type Run } from './job.js';
import type { Step, Suite } from './suites.js';

export interface Asked extends Omit<Run<string>, 'built'> {
  name: string;
  job: Job;
  /** What was asked to be taken away. */
  without: string[];
}

export interface AskedSuite {
  name: string;
  steps: readonly Step[];
  out: string;
}

type Jobs = Readonly<Record<string, Job>>;
type Suites = Readonly<Record<string, Suite>>;

/**
 * @param out where nothing else is asked for
 * @throws Error that says how it is used
 */
export function readOptions(
  jobs: Jobs,
  suites: Suites,
  args: readonly string[],
  out: string,
): Asked | AskedSuite {
  const [name = '', ...rest] = args;
  const suite = suites[name];
  if (suite) {
    const options = { out: { type: 'string', default: out } } as const;
    return { name, steps: suite.steps, out: parseArgs({ args: rest, options }).values.out };
  }
  const job = jobs[name];
  if (job === undefined) throw new Error(usage(jobs, suites));
  return { name, job, ...readRun(job, rest, out) };
}

function readRun(job: Job, args: string[], out: string): Omit<Asked, 'name' | 'job'> {
  const { values } = parseArgs({ args, options: declared(job, out) });
  const numbers = Object.entries(job.options).map(([option, { most }]) => [
    option,
    wholeNumber(option, String(values[option]), most),
  ]);
  return {
    options: Object.fromEntries(numbers) as Record<string, number>,
    bus: busOf(String(values['bus'])),
    without: Object.keys(job.without).filter((what) => values[`without-${what}`] === true),
    out: String(values['out']),
  };
}

type Declared = Record<string, { type: 'string'; default: string } | { type: 'boolean' }>;

function declared(job: Job, out: string): Declared {
  const options: Declared = {
    bus: { type: 'string', default: 'postgres' },
    out: { type: 'string', default: out },
  };
  for (const [option, { otherwise }] of Object.entries(job.options)) {
    options[option] = { type: 'string', default: String(otherwise) };
  }
  for (const what of Object.keys(job.without)) options[`without-${what}`] = { type: 'boolean' };
  return options;
}

function usage(jobs: Jobs, suites: Suites): string {
  const together = Object.entries(suites).map(([name, { does }]) => `  ${name}: ${does}`);
  const lines = Object.entries(jobs).map(([name, { proves, options, without }]) => {
    const numbers = Object.entries(options).map(
      ([option, { otherwise }]) => `--${option} ${otherwise}`,
    );
    const switches = Object.keys(without).map((what) => `--without-${what}`);
    return `  ${name}: ${proves}\n    ${[...numbers, ...switches].join(' ')}`;
  });
  return [
    `npm run faults -- <job> [--bus ${BUSES.join('|')}] [--out folder] …`,
    ...lines,
    `npm run faults -- ${Object.keys(suites).join('|')} [--out folder]`,
    ...together,
  ].join('\n');
}

function wholeNumber(option: string, given: string, most: number): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new Error(`--${option} must be a whole number up to ${most}`);
}

function busOf(given: string): BusKind {
  const bus = BUSES.find((one) => one === given);
  if (bus === undefined) throw new Error(`--bus knows ${BUSES.join(' and ')}`);
  return bus;
}
