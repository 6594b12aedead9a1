import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasRedis } from '../support/redis.js';
import { copyBuild, plant } from './build-copy.js';
import type { Findings } from './job.js';
import { JOBS } from './jobs.js';
import { type Asked, readOptions } from './options.js';

const BUILT = 'dist';
const COPY = `dist-faults/build-${process.pid}`;

const EXIT = { kept: 0, broken: 1, invalid: 2, misused: 64 };

async function run({ job, without, ...asked }: Asked): Promise<Findings> {
  copyBuild(BUILT, COPY);
  try {
    for (const what of without) {
      const bug = job.without[what];
      if (bug) plant(bug, COPY);
    }
    return await job.run({ ...asked, built: COPY });
  } finally {
    rmSync(COPY, { recursive: true, force: true });
  }
}

function report({ name, options, bus, without, out }: Asked, findings: Findings): number {
  const { tables, invalid, failures } = findings;
  const machine = { cpus: cpus().length, load: loadavg().map((load) => Number(load.toFixed(2))) };
  const result = { job: name, at: new Date(), machine, options, bus, without, ...findings };
  writeFileSync(join(out, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
  for (const [title, table] of Object.entries(tables)) {
    console.log(title);
    console.table(table);
  }
  for (const reason of invalid) console.log(`INVALID ${reason}`);
  for (const failure of failures) console.log(`FAILED ${failure}`);
  if (invalid.length + failures.length === 0) console.log('ok');
  console.log(
    `load ${machine.load.join(' ')} on ${machine.cpus} cores; ${join(out, 'result.json')}`,
  );
  return invalid.length > 0 ? EXIT.invalid : failures.length > 0 ? EXIT.broken : EXIT.kept;
}

async function main(): Promise<number> {
  let asked: Asked;
  try {
    const out = join(tmpdir(), `parley-faults-${process.pid}`);
    asked = readOptions(JOBS, process.argv.slice(2), out);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return EXIT.misused;
  }
  // It says itself that there is none.
  if (asked.bus === 'redis' && !hasRedis()) return EXIT.kept;
  mkdirSync(asked.out, { recursive: true });
  return report(asked, await run(asked));
}

try {
  process.exit(await main());
} catch (error) {
  // Neither has the promise held nor has it been broken: a bug is not found by a job that fails itself.
  console.error(error);
  process.exit(EXIT.invalid);
}
