import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT } from './exit.js';
import { JOBS } from './jobs.js';
import { type Asked, type AskedSuite, readOptions } from './options.js';
import { runJob } from './run-job.js';
import { runSuite } from './run-suite.js';
import { SUITES } from './suites.js';

async function main(): Promise<number> {
  let asked: Asked | AskedSuite;
  try {
    const out = join(tmpdir(), `parley-faults-${process.pid}`);
    asked = readOptions(JOBS, SUITES, process.argv.slice(2), out);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return EXIT.misused;
  }
  return 'steps' in asked ? runSuite(asked.name, asked.steps, asked.out) : runJob(asked);
}

try {
  process.exit(await main());
} catch (error) {
  // Neither has the promise held nor has it been broken: a bug is not found by a job that fails itself.
  console.error(error);
  process.exit(EXIT.invalid);
}
