import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printed, type Result } from './harness/report.js';
import { Stage } from './harness/stage.js';
import { isMet } from './harness/verdicts.js';
import { readOptions } from './options.js';
import { SCENARIOS } from './scenarios/all.js';

const options = readOptions();
mkdirSync(options.out, { recursive: true });
const chosen = SCENARIOS.filter(({ id }) => options.only.length === 0 || options.only.includes(id));
const stage = await Stage.set(options);
const results: Result[] = [];
try {
  for (const { id, title, run, judge } of chosen) {
    const rounds = await run(stage.bench((text) => console.log(`${id}  ${text}`)));
    if (options.isProfiling) continue;
    const result = { id, title, rounds, verdicts: judge(rounds) };
    results.push(result);
    console.log(printed(result));
  }
} finally {
  await stage.strike();
}
const json = results.map((result) => ({ ...result, rounds: Object.fromEntries(result.rounds) }));
writeFileSync(join(options.out, 'results.json'), `${JSON.stringify(json, null, 2)}\n`);
process.exitCode = results.every(({ verdicts }) => verdicts.every(isMet)) ? 0 : 1;
