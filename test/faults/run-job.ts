import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasRedis } from '../support/redis.js';
import { copyBuild, plant } from './build-copy.js';
import { EXIT } from './exit.js';
import type { Findings } from './job.js';
import { jobPage } from './job-page.js';
import { exitOf, type JobResult, machine, printResult, saveResult } from './job-result.js';
import type { Asked } from './options.js';
import { timelineOf } from './timeline.js';

const BUILT = 'dist';
const COPY = `dist-faults/build-${process.pid}`;

/** @returns the exit code */
export async function runJob(asked: Asked): Promise<number> {
  // It says itself that there is none.
  if (asked.bus === 'redis' && !hasRedis()) return EXIT.kept;
  const { name, options, bus, without, out } = asked;
  mkdirSync(out, { recursive: true });
  const startedAt = Date.now();
  const findings = await find(asked);
  const result: JobResult = {
    ...{ job: name, at: new Date().toISOString() },
    seconds: Math.round((Date.now() - startedAt) / 1000),
    ...{ machine: machine(), options, bus, without, ...findings },
  };
  saveResult(result, out);
  writeFileSync(join(out, 'report.html'), jobPage(result, timelineOf(out, startedAt)));
  printResult(result, out);
  return exitOf(result);
}

async function find({ job, without, ...asked }: Asked): Promise<Findings> {
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
