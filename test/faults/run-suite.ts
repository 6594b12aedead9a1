import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from './exit.js';
import { machine, saveResult } from './job-result.js';
import { Progress } from './progress.js';
import { runStep, type StepResult } from './run-step.js';
import { suitePage } from './suite-page.js';
import type { Step } from './suites.js';

/** One after the other, and whatever becomes of one, the next. @returns the exit code */
export async function runSuite(
  suite: string,
  steps: readonly Step[],
  out: string,
): Promise<number> {
  mkdirSync(out, { recursive: true });
  const progress = new Progress(steps.length);
  const results: StepResult[] = [];
  for (const [index, step] of steps.entries()) {
    progress.begin(step.command);
    const result = await runStep(step, out, folderOf(step, index));
    progress.end(`${step.command}: ${result.verdict} after ${result.seconds} s`);
    results.push(result);
    // Each time: of a night that is cut short, the rest is there.
    saveResult({ suite, at: new Date().toISOString(), machine: machine(), runs: results }, out);
    writeFileSync(join(out, 'index.html'), suitePage(suite, results));
  }
  print(results, out);
  return exitOf(results);
}

function folderOf({ command, isPlanted }: Step, index: number): string {
  const [job = '', ...options] = command.split(' ');
  const bug = isPlanted ? (options.at(-1) ?? '').slice(1) : '';
  return `${String(index + 1).padStart(2, '0')}-${job}${bug}`;
}

function print(results: readonly StepResult[], out: string): void {
  const rows = results.map(({ command, verdict, seconds, failures, invalid }) => {
    const [reason = ''] = [...invalid, ...failures];
    return [command, { verdict, seconds, reason }] as const;
  });
  console.table(Object.fromEntries(rows));
  console.log(join(out, 'index.html'));
}

/** What is broken is certain, whatever else says nothing. */
function exitOf(results: readonly StepResult[]): number {
  const verdicts = results.map(({ verdict }) => verdict);
  if (verdicts.includes('broken') || verdicts.includes('missed')) return EXIT.broken;
  return verdicts.includes('invalid') ? EXIT.invalid : EXIT.kept;
}
