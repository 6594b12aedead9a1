import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { EXIT } from './exit.js';
import type { BusKind, Findings } from './job.js';

/** What is written beside the journals of a run. */
export interface JobResult extends Findings {
  job: string;
  /** When it was over. */
  at: string;
  seconds: number;
  machine: Machine;
  options: Readonly<Record<string, number>>;
  bus: BusKind;
  without: readonly string[];
}

export interface Machine {
  cpus: number;
  load: number[];
}

export const machine = (): Machine => ({
  cpus: cpus().length,
  load: loadavg().map((load) => Number(load.toFixed(2))),
});

export const saveResult = (result: object, out: string): void => {
  writeFileSync(join(out, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
};

export function printResult(result: JobResult, out: string): void {
  const { tables, invalid, failures } = result;
  for (const [title, table] of Object.entries(tables)) {
    console.log(title);
    console.table(table);
  }
  for (const reason of invalid) console.log(`INVALID ${reason}`);
  for (const failure of failures) console.log(`FAILED ${failure}`);
  if (invalid.length + failures.length === 0) console.log('ok');
  const { load, cpus: cores } = result.machine;
  console.log(`load ${load.join(' ')} on ${cores} cores; ${join(out, 'result.json')}`);
}

export function exitOf({ invalid, failures }: Findings): number {
  return invalid.length > 0 ? EXIT.invalid : failures.length > 0 ? EXIT.broken : EXIT.kept;
}
