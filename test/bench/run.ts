import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chart } from './harness/chart.js';
import { printed, type Result, summary } from './harness/report.js';
import type { Scenario } from './harness/scenario.js';
import { Stage } from './harness/stage.js';
import { surroundings } from './harness/surroundings.js';
import { isMet } from './harness/verdicts.js';
import { type Options, readOptions } from './options.js';
import { guard } from './scenarios/guard.js';
import { SCENARIOS } from './scenarios/all.js';

const options = readOptions();
mkdirSync(options.out, { recursive: true });
const stage = await Stage.set(options);
// Ctrl+C: no PostgreSQL of gigabytes stays behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stage.strike().finally(() => process.exit(1)));
}
try {
  const results = await runAll(chosen(options));
  if (!options.isProfiling) {
    await save(results);
    console.log(summary(results));
  }
  process.exitCode = results.every(({ verdicts }) => verdicts.every(isMet)) ? 0 : 1;
} finally {
  await stage.strike();
}

function chosen({ isGuarding, only }: Options): Scenario[] {
  if (isGuarding) return [guard];
  const unknown = only.filter((id) => SCENARIOS.every((scenario) => scenario.id !== id));
  if (unknown.length > 0) throw new Error(`there is no scenario ${unknown.join(', ')}`);
  return SCENARIOS.filter(({ id }) => only.length === 0 || only.includes(id));
}

async function runAll(scenarios: readonly Scenario[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, { id, title, run, judge }] of scenarios.entries()) {
    const progress = (text: string): void => {
      console.log(`[${index + 1}/${scenarios.length}] ${id}  ${text}`);
    };
    const rounds = await run(stage.bench(progress));
    if (options.isProfiling) continue;
    const result = { id, title, rounds, verdicts: judge(rounds) };
    results.push(result);
    console.log(printed(result));
  }
  return results;
}

async function save(results: readonly Result[]): Promise<void> {
  const json = {
    surroundings: await surroundings(stage.postgres),
    options,
    scenarios: results.map((result) => ({
      ...result,
      rounds: Object.fromEntries(result.rounds),
    })),
  };
  writeFileSync(join(options.out, 'results.json'), `${JSON.stringify(json, null, 2)}\n`);
  writeFileSync(join(options.out, 'chart.svg'), chart(results));
}
